package org.jwsh.values.types;

import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;

/** {@code CompareTo} of types whose values have an order: null comes before all of them, other types have no place in it. */
final class ComparableMembers {
    private ComparableMembers() {}

    /**
     * Both overloads.
     *
     * @param own the type as signatures write it
     * @param shown the type as the error names it
     * @param objectName the parameter of the overload that takes any object
     */
    static <T extends Comparable<T>> void define(
            TypeBuilder type, Class<T> self, String own, String shown, String objectName) {
        type.method("int CompareTo(System.Object " + objectName + ")", self, (value, a) -> compare(value, a[0], shown))
                .method("int CompareTo(" + own + " value)", self, (value, a) -> compare(value, a[0], shown));
    }

    private static <T extends Comparable<T>> int compare(T value, Object other, String shown) {
        if (other == null) {
            return 1;
        }
        Object bare = PSObject.unwrap(other);
        if (!value.getClass().isInstance(bare)) {
            throw Failures.argument("Object must be of type " + shown + ".", null);
        }
        @SuppressWarnings("unchecked")
        T same = (T) bare;
        return value.compareTo(same);
    }
}
