package org.jwsh.compile.statement;

import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.AutomationNull;

/** Statements one after the other: an error in one is reported and the next one runs, unless something further out catches it. */
public final class StatementList extends StatementNode {
    private final StatementNode[] statements;

    public StatementList(StatementNode[] statements) {
        this.statements = statements;
    }

    @Override
    public Completion execute(Frame frame) {
        for (StatementNode statement : statements) {
            try {
                Completion completion = statement.execute(frame);
                if (completion != Completion.NORMAL) {
                    return completion;
                }
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException | StackOverflowError problem) {
                ErrorReporting.afterStatement(problem, frame);
            }
        }
        return Completion.NORMAL;
    }

    @Override
    public Object value(Frame frame) {
        if (statements.length != 1) {
            return super.value(frame);
        }
        try {
            return statements[0].value(frame);
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException | StackOverflowError problem) {
            ErrorReporting.afterStatement(problem, frame);
            return AutomationNull.VALUE;
        }
    }
}
