package org.jwsh.compile.statement;

import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.SwitchFlag;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.types.ValueEnumerator;

/** {@code switch}: each element of the value is tried against every clause; {@code $_} is the element, unless a clause gives it another value for those that follow. */
public final class SwitchStatement extends StatementNode {
    private static final String ENUMERATOR = "System.ArrayEnumerator";

    /** A clause. */
    public record Clause(ExpressionNode condition, Extent extent, StatementNode body) {}

    private final String label;
    private final ClauseTest test;
    private final boolean file;
    private final ExpressionNode value;
    private final Extent extent;
    private final Clause[] clauses;
    private final StatementNode otherwise;

    /** @param otherwise the default clause, or null */
    public SwitchStatement(
            String label,
            Set<SwitchFlag> flags,
            ExpressionNode value,
            Extent extent,
            Clause[] clauses,
            StatementNode otherwise) {
        this.label = label;
        this.test = new ClauseTest(flags);
        this.file = flags.contains(SwitchFlag.FILE);
        this.value = value;
        this.extent = extent;
        this.clauses = clauses;
        this.otherwise = otherwise;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.position = extent;
        Object given = value.eval(frame);
        if (file) {
            return over(() -> SwitchFile.lines(given, frame), frame);
        }
        if (given == AutomationNull.VALUE) {
            return Completion.NORMAL;
        }
        return over(() -> elements(given), frame);
    }

    private static Iterator<?> elements(Object given) {
        Iterator<?> elements = LanguagePrimitives.enumerator(given);
        return elements == null ? Collections.singletonList(given).iterator() : elements;
    }

    private Completion over(Supplier<Iterator<?>> elements, Frame frame) {
        PSVariable underscore = Underscore.set(null, frame);
        PSVariable enumerator = frame.scope.local("switch");
        ValueEnumerator loop = ValueEnumerator.over(ENUMERATOR, elements);
        frame.scope.define(new PSVariable("switch", loop));
        try {
            while (loop.hasNext()) {
                frame.context.checkStop();
                Object element = loop.next();
                Completion completion = LoopControl.round(new Element(element), label, frame);
                if (completion != Completion.NORMAL) {
                    return completion == Completion.RETURN ? completion : Completion.NORMAL;
                }
            }
            return Completion.NORMAL;
        } finally {
            Underscore.restore(underscore, frame);
            if (enumerator == null) {
                frame.scope.remove("switch");
            } else {
                frame.scope.define(enumerator);
            }
        }
    }

    /** One element on its way through the clauses. */
    private final class Element extends StatementNode {
        private final Object element;

        Element(Object element) {
            this.element = element;
        }

        @Override
        public Completion execute(Frame frame) {
            boolean any = false;
            frame.scope.define(new PSVariable("_", element));
            for (Clause clause : clauses) {
                frame.position = clause.extent();
                Object condition = clause.condition().eval(frame);
                if (test.holds(Underscore.get(frame), condition, frame)) {
                    any = true;
                    Completion completion = clause.body().execute(frame);
                    if (completion != Completion.NORMAL) {
                        return completion;
                    }
                }
            }
            return any || otherwise == null ? Completion.NORMAL : otherwise.execute(frame);
        }
    }
}
