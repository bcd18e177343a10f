package org.jwsh.values.types;

import java.util.Comparator;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;

/** A comparer of values of one type, by their own order or by a function. */
public final class ComparerValue implements NetTyped, Comparator<Object> {
    private final String typeName;
    private final Comparator<Object> order;

    private ComparerValue(String typeName, Comparator<Object> order) {
        this.typeName = typeName;
        this.order = order;
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    @Override
    public int compare(Object left, Object right) {
        return order.compare(left, right);
    }

    @Override
    public String toString() {
        return netType().toString();
    }

    /** The comparer of a collection that was given none. */
    static ComparerValue usual(NetType element, boolean ordered) {
        return new ComparerValue(nameOf(element, ordered ? "Comparer" : "EqualityComparer"), ListMembers.NATURAL);
    }

    /** .NET has a comparer for types that compare themselves, and one for all others. */
    private static String nameOf(NetType element, String kind) {
        String by = Comparable.class.isAssignableFrom(element.javaClass()) ? "Generic" : "Object";
        return "System.Collections.Generic." + by + kind + "[" + element.displayName() + "]";
    }

    private static boolean same(Object left, Object right) {
        Object first = PSObject.unwrap(left);
        Object second = PSObject.unwrap(right);
        return first == null ? second == null : first.equals(second);
    }

    private static int texts(Object left, Object right, int comparison) {
        return left instanceof String && right instanceof String
                ? StringSearch.compare((String) left, (String) right, comparison)
                : ListMembers.NATURAL.compare(left, right);
    }

    /** {@code System.Collections.Comparer}, or the one that does not heed case. */
    static void ofObjects(TypeBuilder type, String typeName) {
        int comparison = typeName.contains("Insensitive") ? 1 : 0;
        ComparerValue usual = new ComparerValue(typeName, (x, y) -> texts(x, y, comparison));
        type.staticProperty(typeName + " Default", () -> usual)
                .staticProperty(typeName + " DefaultInvariant", () -> usual)
                .constructor(typeName + " new(cultureinfo culture)", a -> usual)
                .method(
                        "int Compare(System.Object a, System.Object b)",
                        ComparerValue.class,
                        (c, a) -> Integer.signum(c.compare(a[0], a[1])));
        if (comparison == 1) {
            type.constructor(typeName + " new()", a -> usual);
        }
    }

    /** {@code Comparer[T]} and {@code EqualityComparer[T]}. */
    record Members(String typeName, NetType element) implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            String t = element.displayName();
            ComparerValue usual = usual(element, !typeName.contains("EqualityComparer"));
            type.staticProperty(typeName + " Default", () -> usual);
            if (typeName.contains("EqualityComparer")) {
                type.method("bool Equals(" + t + " x, " + t + " y)", ComparerValue.class, (c, a) -> same(a[0], a[1]))
                        .method(
                                "int GetHashCode(" + t + " obj)",
                                ComparerValue.class,
                                (c, a) ->
                                        a[0] == null ? 0 : PSObject.unwrap(a[0]).hashCode());
                return;
            }
            type.method("int Compare(" + t + " x, " + t + " y)", ComparerValue.class, (c, a) -> c.compare(a[0], a[1]))
                    .staticMethod(
                            "static " + typeName + " Create(System.Comparison[" + t + "] comparison)",
                            a -> new ComparerValue("System.Collections.Generic.ComparisonComparer[" + t + "]", (x, y) ->
                                    (int) ((Delegate) a[0]).invoke(x, y)));
        }
    }
}
