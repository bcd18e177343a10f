package org.jwsh.values.operators;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/**
 * The operators that compare. With a list on the left they give the elements that pass; else a boolean. The left operand
 * decides: the right one is converted to its type. Strings compare as the invariant culture has it.
 */
public enum Comparison {
    EQUAL,
    NOT_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    LESS,
    LESS_OR_EQUAL;

    /**
     * What the operator gives: a boolean, or for a list on the left an array of the elements that pass.
     *
     * @throws NetException where an ordering operator finds no order
     */
    public Object apply(Object left, Object right, boolean ignoreCase) {
        if (left instanceof Integer || left instanceof String) {
            return test(left, right, ignoreCase);
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(left);
        return elements == null ? (Object) test(left, right, ignoreCase) : filter(elements, right, ignoreCase);
    }

    /** The elements that pass. */
    public Object[] filter(Iterator<?> elements, Object right, boolean ignoreCase) {
        List<Object> passed = new ArrayList<>();
        while (elements.hasNext()) {
            Object element = elements.next();
            if (test(element, right, ignoreCase)) {
                passed.add(element);
            }
        }
        return passed.toArray();
    }

    /** Whether two values pass, lists taken as they are. */
    public boolean test(Object left, Object right, boolean ignoreCase) {
        if (left instanceof Integer l && right instanceof Integer r) {
            return holdsFor(Integer.compare(l, r));
        }
        if (left instanceof Double l && right instanceof Double r) {
            return holdsForDoubles(l, r);
        }
        if (this == EQUAL) {
            return Equality.equal(left, right, ignoreCase);
        }
        if (this == NOT_EQUAL) {
            return !Equality.equal(left, right, ignoreCase);
        }
        return testOrder(left, right, ignoreCase);
    }

    private boolean testOrder(Object left, Object right, boolean ignoreCase) {
        Object first = Operands.bare(left);
        Object second = Operands.bare(right);
        if (first == null || second == null) {
            return holdsFor(Ordering.compareToNull(first, second));
        }
        if (isUndefined(first) || isUndefined(second)) {
            return false;
        }
        return holdsFor(Ordering.compare(left, right, ignoreCase));
    }

    private static boolean isUndefined(Object value) {
        return value instanceof Double d && d.isNaN() || value instanceof Float f && f.isNaN();
    }

    private boolean holdsFor(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
        };
    }

    private boolean holdsForDoubles(double left, double right) {
        return switch (this) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case GREATER -> left > right;
            case GREATER_OR_EQUAL -> left >= right;
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
        };
    }

    static NetException failure(Object left, Object right, NetException cause) {
        return NetException.of(
                        "System.Management.Automation.RuntimeException",
                        "Could not compare \"" + LanguagePrimitives.toStringInvariant(left) + "\" to \""
                                + LanguagePrimitives.toStringInvariant(right) + "\". Error: \"" + cause.getMessage()
                                + "\"",
                        cause)
                .withRecord("ComparisonFailure", ErrorCategory.InvalidOperation, null);
    }
}
