package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MultiArray;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.PrimitiveWidening;
import org.jwsh.values.TypeBuilder;

/** {@code GetValue} and {@code SetValue} of arrays, by one to three indices or by as many as are in an array. */
final class ArrayPlaces {
    private static final String[] RANKS = {"one", "two", "three"};

    private ArrayPlaces() {}

    static void define(TypeBuilder type) {
        type.method("System.Object GetValue(Params int[] indices)", Object.class, (array, a) -> get(array, all(a[0])));
        for (int rank = 1; rank <= RANKS.length; rank++) {
            read(type, "int", rank);
        }
        for (int rank = 1; rank <= RANKS.length; rank++) {
            write(type, "int", rank);
        }
        type.method(
                "void SetValue(System.Object value, Params int[] indices)",
                Object.class,
                (array, a) -> store(array, all(a[1]), a[0]));
        for (int rank = 1; rank <= RANKS.length; rank++) {
            read(type, "long", rank);
        }
        type.method("System.Object GetValue(Params long[] indices)", Object.class, (array, a) -> get(array, all(a[0])));
        for (int rank = 1; rank <= RANKS.length; rank++) {
            write(type, "long", rank);
        }
        type.method(
                "void SetValue(System.Object value, Params long[] indices)",
                Object.class,
                (array, a) -> store(array, all(a[1]), a[0]));
    }

    private static String indices(String number, int rank) {
        return rank == 1
                ? number + " index"
                : IntStream.rangeClosed(1, rank)
                        .mapToObj(i -> number + " index" + i)
                        .collect(Collectors.joining(", "));
    }

    private static void read(TypeBuilder type, String number, int rank) {
        type.method(
                "System.Object GetValue(" + indices(number, rank) + ")",
                Object.class,
                (array, a) -> get(array, given(array, a, 0, rank)));
    }

    private static void write(TypeBuilder type, String number, int rank) {
        type.method(
                "void SetValue(System.Object value, " + indices(number, rank) + ")",
                Object.class,
                (array, a) -> store(array, given(array, a, 1, rank), a[0]));
    }

    private static int[] given(Object array, Object[] a, int from, int rank) {
        if (rank(array) != rank) {
            throw Failures.argument("Array was not a " + RANKS[rank - 1] + "-dimensional array.", null);
        }
        int[] indices = new int[rank];
        for (int i = 0; i < rank; i++) {
            indices[i] = place(((Number) a[from + i]).longValue());
        }
        return indices;
    }

    private static int[] all(Object indices) {
        Failures.required(indices, "indices");
        int[] all = new int[Array.getLength(indices)];
        for (int i = 0; i < all.length; i++) {
            all[i] = place(((Number) Array.get(indices, i)).longValue());
        }
        return all;
    }

    private static int place(long index) {
        if (index != (int) index) {
            throw Failures.outOfRange("Arrays larger than 2GB are not supported.", "index");
        }
        return (int) index;
    }

    private static int rank(Object array) {
        return array instanceof MultiArray many ? many.netType().rank() : 1;
    }

    private static int at(Object array, int index) {
        if (index < 0 || index >= ArrayMembers.length(array)) {
            throw NetException.of("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
        }
        return index;
    }

    private static void checkRank(Object array, int[] indices) {
        if (indices.length != rank(array)) {
            throw Failures.argument("The indices length does not match the array rank.", "indices");
        }
    }

    private static Object get(Object array, int[] indices) {
        checkRank(array, indices);
        return array instanceof MultiArray many
                ? many.elements()[many.offset(indices)]
                : Array.get(array, at(array, indices[0]));
    }

    private static void set(Object array, int[] indices, Object value) {
        checkRank(array, indices);
        if (array instanceof MultiArray many) {
            many.elements()[many.offset(indices)] =
                    LanguagePrimitives.convertTo(value, many.netType().elementType());
        } else {
            ArrayMembers.set(array, at(array, indices[0]), value);
        }
    }

    /** Sets an element as arrays themselves do: numbers may widen, nothing else is converted. */
    private static Object store(Object array, int[] indices, Object value) {
        NetType element = NetTypes.of(array).elementType();
        Object base = PSObject.unwrap(value);
        if (base != null && element != NetTypes.OBJECT && !element.isInstance(base)) {
            NetType given = NetTypes.of(base);
            if (!TypeMembers.isPrimitive(element) || !TypeMembers.isPrimitive(given)) {
                throw NetException.of(
                        "System.InvalidCastException", "Object cannot be stored in an array of this type.");
            }
            if (!PrimitiveWidening.widens(given, element)) {
                throw Failures.argument(
                        "Cannot widen from source type to target type either because the source type is a not a"
                                + " primitive type or the conversion cannot be accomplished.",
                        null);
            }
        }
        set(array, indices, value);
        return null;
    }
}
