package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;

/** {@code if}, {@code elseif} and {@code else}. */
public final class IfStatement extends StatementNode {
    private final Condition[] conditions;
    private final StatementNode[] bodies;
    private final StatementNode otherwise;

    /** @param otherwise null where there is no else */
    public IfStatement(Condition[] conditions, StatementNode[] bodies, StatementNode otherwise) {
        this.conditions = conditions;
        this.bodies = bodies;
        this.otherwise = otherwise;
    }

    @Override
    public Completion execute(Frame frame) {
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i].test(frame)) {
                return bodies[i].execute(frame);
            }
        }
        return otherwise == null ? Completion.NORMAL : otherwise.execute(frame);
    }

    @Override
    public Object value(Frame frame) {
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i].test(frame)) {
                return bodies[i].value(frame);
            }
        }
        return otherwise == null ? AutomationNull.VALUE : otherwise.value(frame);
    }
}
