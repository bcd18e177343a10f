package org.jwsh.compile.statement;

import java.util.Collections;
import java.util.Iterator;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.expression.RangeOperation;
import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.types.ValueEnumerator;

/** {@code foreach}; {@code $foreach} is the enumerator while it runs. */
public final class ForEachStatement extends StatementNode {
    private static final String ENUMERATOR = "System.ArrayEnumerator";

    private final String label;
    private final AssignableNode variable;
    private final ExpressionNode collection;
    private final Extent variableExtent;
    private final Extent collectionExtent;
    private final StatementNode body;
    private final boolean exposesEnumerator;

    /** @param exposesEnumerator whether the body mentions {@code $foreach} */
    public ForEachStatement(
            String label,
            AssignableNode variable,
            Extent variableExtent,
            ExpressionNode collection,
            Extent collectionExtent,
            StatementNode body,
            boolean exposesEnumerator) {
        this.label = label;
        this.variable = variable;
        this.variableExtent = variableExtent;
        this.collection = collection;
        this.collectionExtent = collectionExtent;
        this.body = body;
        this.exposesEnumerator = exposesEnumerator;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.position = collectionExtent;
        if (collection instanceof RangeOperation range && !exposesEnumerator) {
            Iterator<Object> elements = range.elements(frame);
            frame.context.success(true);
            return loop(elements, frame);
        }
        Object value = collection.eval(frame);
        frame.context.success(true);
        if (value == null || value == AutomationNull.VALUE) {
            return Completion.NORMAL;
        }
        return exposesEnumerator
                ? withEnumerator(ValueEnumerator.over(ENUMERATOR, () -> elements(value)), frame)
                : loop(elements(value), frame);
    }

    private static Iterator<?> elements(Object value) {
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        return elements == null ? Collections.singletonList(value).iterator() : elements;
    }

    private Completion withEnumerator(ValueEnumerator enumerator, Frame frame) {
        PSVariable before = frame.scope.local("foreach");
        frame.scope.define(new PSVariable("foreach", enumerator));
        try {
            return loop(enumerator, frame);
        } finally {
            if (before == null) {
                frame.scope.remove("foreach");
            } else {
                frame.scope.define(before);
            }
        }
    }

    private Completion loop(Iterator<?> elements, Frame frame) {
        while (true) {
            frame.position = variableExtent;
            if (!elements.hasNext()) {
                return Completion.NORMAL;
            }
            frame.context.checkStop();
            variable.assign(frame, elements.next());
            Completion completion = LoopControl.round(body, label, frame);
            if (completion != Completion.NORMAL) {
                return completion == Completion.RETURN ? completion : Completion.NORMAL;
            }
        }
    }
}
