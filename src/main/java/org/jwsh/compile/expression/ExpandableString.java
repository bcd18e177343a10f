package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.LanguagePrimitives;

/** A string with expressions in it: their values become text in the invariant culture. */
public final class ExpandableString extends ExpressionNode {
    private final String[] literals;
    private final ExpressionNode[] parts;

    /** @param literals the text around the parts, one more than there are parts */
    public ExpandableString(String[] literals, ExpressionNode[] parts) {
        this.literals = literals;
        this.parts = parts;
    }

    @Override
    public Object eval(Frame frame) {
        StringBuilder text = new StringBuilder(literals[0]);
        for (int i = 0; i < parts.length; i++) {
            Object value = parts[i].eval(frame);
            text.append(value instanceof String s ? s : LanguagePrimitives.toStringInvariant(value))
                    .append(literals[i + 1]);
        }
        return text.toString();
    }
}
