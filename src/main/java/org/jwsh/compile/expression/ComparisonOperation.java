package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.operators.Comparison;

/** {@code -eq}, {@code -lt} and their kin, quick for whole numbers and for conditions. */
public final class ComparisonOperation extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;
    private final Comparison comparison;
    private final boolean ignoreCase;

    public ComparisonOperation(ExpressionNode left, Comparison comparison, boolean ignoreCase, ExpressionNode right) {
        this.left = left;
        this.comparison = comparison;
        this.ignoreCase = ignoreCase;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        Object l = left.eval(frame);
        Object r = right.eval(frame);
        return isWhole(l) && isWhole(r)
                ? (Object) compare(((Number) l).longValue(), ((Number) r).longValue())
                : comparison.apply(l, r, ignoreCase);
    }

    @Override
    public boolean test(Frame frame) {
        Object l = left.eval(frame);
        Object r = right.eval(frame);
        return isWhole(l) && isWhole(r)
                ? compare(((Number) l).longValue(), ((Number) r).longValue())
                : LanguagePrimitives.isTrue(comparison.apply(l, r, ignoreCase));
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private boolean compare(long a, long b) {
        return switch (comparison) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case GREATER -> a > b;
            case GREATER_OR_EQUAL -> a >= b;
            case LESS -> a < b;
            case LESS_OR_EQUAL -> a <= b;
        };
    }
}
