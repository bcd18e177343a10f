package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MultiArray;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;

/** The members of arrays, of one dimension and of several. */
final class ArrayMembers {
    private ArrayMembers() {}

    static void define(TypeBuilder type) {
        sizes(type);
        elements(type);
        fixedSize(type);
        StructuralOrder.define(type);
        ArrayStatics.define(type);
    }

    private static void sizes(TypeBuilder type) {
        type.property("int Length", Object.class, ArrayMembers::length)
                .property("long LongLength", Object.class, array -> (long) length(array))
                .property(
                        "int Rank",
                        Object.class,
                        array -> array instanceof MultiArray m ? m.netType().rank() : 1)
                .property("System.Object SyncRoot", Object.class, array -> array)
                .property("bool IsReadOnly", Object.class, array -> false)
                .property("bool IsFixedSize", Object.class, array -> true)
                .property("bool IsSynchronized", Object.class, array -> false)
                .property("int Count", Object.class, ArrayMembers::length)
                .method("int GetLength(int dimension)", Object.class, (array, a) -> length(array, (int) a[0]))
                .method("long GetLongLength(int dimension)", Object.class, (array, a) ->
                        (long) length(array, (int) a[0]))
                .method("int GetLowerBound(int dimension)", Object.class, (array, a) -> 0)
                .method("int GetUpperBound(int dimension)", Object.class, (array, a) -> length(array, (int) a[0]) - 1);
    }

    static int length(Object array) {
        return array instanceof MultiArray m ? m.elements().length : Array.getLength(array);
    }

    private static int length(Object array, int dimension) {
        if (array instanceof MultiArray m
                && dimension >= 0
                && dimension < m.netType().rank()) {
            return m.length(dimension);
        }
        if (dimension != 0 || array instanceof MultiArray) {
            throw NetException.of("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
        }
        return Array.getLength(array);
    }

    private static void elements(TypeBuilder type) {
        ArrayPlaces.define(type);
        type.method("System.Object Clone()", Object.class, (array, a) -> copy(array))
                .method("void CopyTo(array array, int index)", Object.class, ArrayMembers::copyTo)
                .method("void CopyTo(array array, long index)", Object.class, ArrayMembers::copyTo)
                .explicit(
                        "bool Contains(System.Object value)",
                        Object.class,
                        (array, a) -> indexOf(array, a[0], 0, length(array)) >= 0)
                .explicit(
                        "int IndexOf(System.Object value)",
                        Object.class,
                        (array, a) -> indexOf(array, a[0], 0, length(array)))
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        Object.class,
                        (array, a) -> ValueEnumerator.over(
                                "System.ArrayEnumerator", () -> LanguagePrimitives.enumerator(array)))
                .method("void Initialize()", Object.class, (array, a) -> null)
                .method("bool Equals(System.Object obj)", Object.class, (array, a) -> array == PSObject.unwrap(a[0]))
                .method(
                        "string ToString()",
                        Object.class,
                        (array, a) -> NetTypes.of(array).toString());
    }

    private static Object copyTo(Object array, Object[] a) {
        return ArrayStatics.copy(array, 0, a[0], ((Number) a[1]).intValue(), length(array));
    }

    static void set(Object array, int index, Object value) {
        Array.set(
                array,
                index,
                LanguagePrimitives.convertTo(value, NetTypes.of(array).elementType()));
    }

    private static Object copy(Object array) {
        if (array instanceof MultiArray many) {
            int[] lengths = new int[many.netType().rank()];
            Arrays.setAll(lengths, many::length);
            MultiArray copy = new MultiArray(many.netType(), lengths);
            System.arraycopy(many.elements(), 0, copy.elements(), 0, copy.elements().length);
            return copy;
        }
        return ArrayStatics.resized(array, length(array));
    }

    static int indexOf(Object array, Object value, int from, int to) {
        Object wanted = PSObject.unwrap(value);
        for (int i = from; i < to; i++) {
            Object element = PSObject.unwrap(Array.get(array, i));
            if (element == null ? wanted == null : element.equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static void fixedSize(TypeBuilder type) {
        type.explicit("int Add(System.Object value)", Object.class, (array, a) -> fail())
                .explicit("void Insert(int index, System.Object value)", Object.class, (array, a) -> fail())
                .explicit("void Remove(System.Object value)", Object.class, (array, a) -> fail())
                .explicit("void RemoveAt(int index)", Object.class, (array, a) -> fail())
                .explicit("void Clear()", Object.class, (array, a) -> {
                    ArrayStatics.clear(array, 0, length(array));
                    return null;
                });
    }

    private static Object fail() {
        throw Failures.notSupported("Collection was of a fixed size.");
    }
}
