package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.KeyOrder;
import org.jwsh.values.collections.Positional;

/** Arrays and tuples compared element by element, by a comparer that is given. */
final class StructuralOrder {
    private StructuralOrder() {}

    /** Declares what a type has beside its own {@code Equals} and {@code GetHashCode}. */
    static void define(TypeBuilder type) {
        String comparer = "System.Collections.IEqualityComparer comparer)";
        type.explicit(
                        "bool Equals(System.Object other, " + comparer,
                        Object.class,
                        (self, a) -> equal(self, PSObject.unwrap(a[0]), a[1]))
                .explicit("int GetHashCode(" + comparer, Object.class, (self, a) -> hash(self, a[0]))
                .explicit(
                        "int CompareTo(System.Object other, System.Collections.IComparer comparer)",
                        Object.class,
                        (self, a) -> compare(self, PSObject.unwrap(a[0]), a[1]));
    }

    private static boolean equal(Object self, Object other, Object comparer) {
        if (other == null || NetTypes.of(self) != NetTypes.of(other)) {
            return false;
        }
        KeyOrder order = Comparers.keys(Failures.required(comparer, "comparer"));
        List<Object> mine = elements(self);
        List<Object> theirs = elements(other);
        boolean equal = mine.size() == theirs.size();
        for (int i = 0; equal && i < mine.size(); i++) {
            Object left = mine.get(i) == null ? null : order.fold(mine.get(i));
            Object right = theirs.get(i) == null ? null : order.fold(theirs.get(i));
            equal = left == null ? right == null : left.equals(right);
        }
        return equal;
    }

    private static int hash(Object self, Object comparer) {
        KeyOrder order = Comparers.keys(Failures.required(comparer, "comparer"));
        int hash = 0;
        for (Object element : elements(self)) {
            hash = 31 * hash + (element == null ? 0 : order.fold(element).hashCode());
        }
        return hash;
    }

    private static int compare(Object self, Object other, Object comparer) {
        if (other == null) {
            return 1;
        }
        List<Object> mine = elements(self);
        List<Object> theirs = NetTypes.of(self) == NetTypes.of(other) ? elements(other) : null;
        if (theirs == null || mine.size() != theirs.size()) {
            throw Failures.argument(
                    "Object is not a array with the same number of elements as the array to compare it to.", "other");
        }
        KeyOrder order = Comparers.keys(Failures.required(comparer, "comparer"));
        int result = 0;
        for (int i = 0; result == 0 && i < mine.size(); i++) {
            result = order.compare(mine.get(i), theirs.get(i));
        }
        return result;
    }

    private static List<Object> elements(Object value) {
        List<Object> found = new ArrayList<>();
        if (value instanceof Positional tuple) {
            for (int i = 0; i < tuple.count(); i++) {
                found.add(tuple.elementAt(i));
            }
        } else {
            LanguagePrimitives.enumerator(value).forEachRemaining(element -> found.add(PSObject.unwrap(element)));
        }
        return found;
    }
}
