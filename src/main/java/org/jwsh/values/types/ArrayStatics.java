package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jwsh.values.ArrayType;
import org.jwsh.values.MultiArray;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;

/** The static methods of {@code System.Array} that take arrays without regard to their element type. */
final class ArrayStatics {
    private ArrayStatics() {}

    static void define(TypeBuilder type) {
        order(type);
        search(type);
        change(type);
        ArrayPredicates.define(type);
        more(type);
    }

    private static void order(TypeBuilder type) {
        sorting(type);
        type.staticMethod("static void Reverse(array array)", a -> reverse(a[0], 0, Array.getLength(a[0])))
                .staticMethod(
                        "static void Reverse(array array, int index, int length)",
                        a -> reverse(a[0], (int) a[1], (int) a[1] + (int) a[2]))
                .genericStatic(
                        "static void Reverse[T](T[] array)", (types, a) -> reverse(a[0], 0, Array.getLength(a[0])))
                .genericStatic(
                        "static void Reverse[T](T[] array, int index, int length)",
                        (types, a) -> reverse(a[0], (int) a[1], (int) a[1] + (int) a[2]));
    }

    private static void sorting(TypeBuilder type) {
        String comparer = ", System.Collections.IComparer comparer)";
        String some = "static void Sort(array array";
        String pairs = "static void Sort(array keys, array items";
        String part = ", int index, int length";
        type.staticMethod(some + ")", a -> sort(a[0], 0, Array.getLength(Failures.required(a[0], "array")), null))
                .staticMethod(pairs + ")", a -> sortPairs(a[0], a[1], 0, Array.getLength(a[0]), null))
                .staticMethod(some + part + ")", a -> sort(a[0], (int) a[1], end(a, 1), null))
                .staticMethod(pairs + part + ")", a -> sortPairs(a[0], a[1], (int) a[2], end(a, 2), null))
                .staticMethod(some + comparer, a -> sort(a[0], 0, Array.getLength(a[0]), a[1]))
                .staticMethod(pairs + comparer, a -> sortPairs(a[0], a[1], 0, Array.getLength(a[0]), a[2]))
                .staticMethod(some + part + comparer, a -> sort(a[0], (int) a[1], end(a, 1), a[3]))
                .staticMethod(pairs + part + comparer, a -> sortPairs(a[0], a[1], (int) a[2], end(a, 2), a[4]))
                .genericStatic(
                        "static void Sort[T](T[] array, System.Comparison[T] comparison)",
                        (types, a) -> sort(a[0], 0, Array.getLength(a[0]), a[1]));
    }

    /** Behind the last element of a part that is told by its first place and its length. */
    private static int end(Object[] a, int first) {
        int index = (int) a[first];
        int length = (int) a[first + 1];
        if (index < 0 || length < 0) {
            throw Failures.notNegative(index < 0 ? "index" : "length", index < 0 ? index : length);
        }
        if (index + length > Array.getLength(a[0])) {
            throw Failures.argument(
                    "Offset and length were out of bounds for the array or count is greater than the number of"
                            + " elements from index to the end of the source collection.",
                    null);
        }
        return index + length;
    }

    private static int length(Object wanted) {
        int length = (int) wanted;
        if (length < 0) {
            throw Failures.notNegative("length", length);
        }
        return length;
    }

    private static Object sort(Object array, int from, int to, Object comparer) {
        Object[] part = new Object[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = Array.get(array, i);
        }
        Arrays.sort(part, Comparers.of(comparer));
        for (int i = from; i < to; i++) {
            Array.set(array, i, part[i - from]);
        }
        return null;
    }

    /** @param items follow the keys; null where there are none */
    private static Object sortPairs(Object keys, Object items, int from, int to, Object comparer) {
        if (items == null) {
            return sort(keys, from, to, comparer);
        }
        if (Array.getLength(items) < to) {
            throw Failures.argument(
                    "Offset and length were out of bounds for the array or count is greater than the number of"
                            + " elements from index to the end of the source collection.",
                    null);
        }
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, i -> from + i);
        Comparator<Object> by = Comparers.of(comparer);
        Arrays.sort(order, (x, y) -> by.compare(Array.get(keys, x), Array.get(keys, y)));
        Object oldKeys = resized(keys, Array.getLength(keys));
        Object oldItems = resized(items, Array.getLength(items));
        for (int i = from; i < to; i++) {
            Array.set(keys, i, Array.get(oldKeys, order[i - from]));
            Array.set(items, i, Array.get(oldItems, order[i - from]));
        }
        return null;
    }

    private static Object reverse(Object array, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            Object first = Array.get(array, i);
            Array.set(array, i, Array.get(array, j));
            Array.set(array, j, first);
        }
        return null;
    }

    private static void search(TypeBuilder type) {
        type.staticMethod(
                        "static int IndexOf(array array, System.Object value)",
                        a -> ArrayMembers.indexOf(a[0], a[1], 0, Array.getLength(a[0])))
                .staticMethod(
                        "static int IndexOf(array array, System.Object value, int startIndex)",
                        a -> ArrayMembers.indexOf(a[0], a[1], (int) a[2], Array.getLength(a[0])))
                .staticMethod(
                        "static int IndexOf(array array, System.Object value, int startIndex, int count)",
                        a -> ArrayMembers.indexOf(a[0], a[1], (int) a[2], (int) a[2] + (int) a[3]))
                .staticMethod(
                        "static int LastIndexOf(array array, System.Object value)",
                        a -> lastIndexOf(a[0], a[1], Array.getLength(a[0]) - 1, Array.getLength(a[0])))
                .staticMethod(
                        "static int LastIndexOf(array array, System.Object value, int startIndex)",
                        a -> lastIndexOf(a[0], a[1], (int) a[2], (int) a[2] + 1))
                .staticMethod(
                        "static int LastIndexOf(array array, System.Object value, int startIndex, int count)",
                        a -> lastIndexOf(a[0], a[1], (int) a[2], (int) a[3]))
                .staticMethod(
                        "static int BinarySearch(array array, System.Object value)",
                        a -> binarySearch(a[0], 0, Array.getLength(a[0]), a[1], null))
                .staticMethod(
                        "static int BinarySearch(array array, int index, int length, System.Object value)",
                        a -> binarySearch(a[0], (int) a[1], end(a, 1), a[3], null))
                .staticMethod(
                        "static int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer)",
                        a -> binarySearch(a[0], 0, Array.getLength(a[0]), a[1], a[2]))
                .staticMethod(
                        "static int BinarySearch(array array, int index, int length, System.Object value,"
                                + " System.Collections.IComparer comparer)",
                        a -> binarySearch(a[0], (int) a[1], end(a, 1), a[3], a[4]));
    }

    /** Looks backwards from a place at so many elements. */
    private static int lastIndexOf(Object array, Object value, int start, int count) {
        if (start >= Array.getLength(array) || start < -1) {
            throw Failures.outOfRange(
                    "Index was out of range. Must be non-negative and less than the size of the collection.",
                    "startIndex");
        }
        if (count < 0 || start - count + 1 < 0) {
            throw Failures.outOfRange(
                    "Count must be positive and count must refer to a location within the string/array/collection.",
                    "count");
        }
        for (int i = start; i > start - count; i--) {
            if (ArrayMembers.indexOf(array, value, i, i + 1) == i) {
                return i;
            }
        }
        return -1;
    }

    private static int binarySearch(Object array, int from, int to, Object value, Object comparer) {
        List<Object> part = new ArrayList<>();
        for (int i = from; i < to; i++) {
            part.add(Array.get(array, i));
        }
        int found = java.util.Collections.binarySearch(part, value, Comparers.of(comparer));
        return found < 0 ? found - from : found + from;
    }

    private static void change(TypeBuilder type) {
        type.staticMethod("static void Clear(array array)", a -> clear(a[0], 0, ArrayMembers.length(a[0])))
                .staticMethod(
                        "static void Clear(array array, int index, int length)",
                        a -> clear(a[0], (int) a[1], (int) a[1] + (int) a[2]))
                .staticMethod(
                        "static void Copy(array sourceArray, array destinationArray, int length)",
                        a -> copy(a[0], 0, a[1], 0, (int) a[2]))
                .staticMethod(
                        "static void Copy(array sourceArray, int sourceIndex, array destinationArray, int"
                                + " destinationIndex, int length)",
                        a -> copy(a[0], (int) a[1], a[2], (int) a[3], (int) a[4]))
                .staticMethod(
                        "static void Copy(array sourceArray, array destinationArray, long length)",
                        a -> copy(a[0], 0, a[1], 0, Math.toIntExact((long) a[2])))
                .staticMethod(
                        "static void Copy(array sourceArray, long sourceIndex, array destinationArray, long"
                                + " destinationIndex, long length)",
                        a -> copy(
                                a[0],
                                Math.toIntExact((long) a[1]),
                                a[2],
                                Math.toIntExact((long) a[3]),
                                Math.toIntExact((long) a[4])))
                .staticMethod(
                        "static array CreateInstance(type elementType, int length1, int length2, int length3)",
                        a -> instance((NetType) a[0], new int[] {length(a[1]), length(a[2]), length(a[3])}))
                .staticMethod(
                        "static array CreateInstance(type elementType, Params int[] lengths)",
                        a -> instance((NetType) a[0], Failures.required((int[]) a[1], "lengths")))
                .staticMethod(
                        "static array CreateInstance(type elementType, int[] lengths, int[] lowerBounds)",
                        a -> basedInstance((NetType) a[0], (int[]) a[1], (int[]) a[2]))
                .staticMethod(
                        "static array CreateInstance(type elementType, Params long[] lengths)",
                        a -> instance(
                                (NetType) a[0],
                                Arrays.stream((long[]) a[1])
                                        .mapToInt(Math::toIntExact)
                                        .toArray()))
                .staticMethod(
                        "static array CreateInstance(type elementType, int length)",
                        a -> ((ArrayType) NetTypes.arrayOf((NetType) a[0])).newArray(length(a[1])))
                .staticMethod(
                        "static array CreateInstance(type elementType, int length1, int length2)",
                        a -> instance((NetType) a[0], new int[] {length(a[1]), length(a[2])}))
                .genericStatic(
                        "static T[] Empty[T]()",
                        (types, a) -> ((ArrayType) NetTypes.arrayOf(types.getFirst())).newArray(0))
                .genericStatic("static void Fill[T](T[] array, T value)", (types, a) -> {
                    boolean same = a[1] == null || NetTypes.of(a[0]).elementType() == NetTypes.of(a[1]);
                    for (int i = 0; same && i < Array.getLength(a[0]); i++) {
                        ArrayMembers.set(a[0], i, a[1]);
                    }
                    return null;
                })
                .genericStatic("static void Fill[T](T[] array, T value, int startIndex, int count)", (types, a) -> {
                    for (int i = (int) a[2]; i < end(a, 2); i++) {
                        ArrayMembers.set(a[0], i, a[1]);
                    }
                    return null;
                })
                .staticMethod("static void Resize([ref] array array, int newSize)", a -> {
                    Reference place = (Reference) a[0];
                    place.set(resized(place.get(), (int) a[1]));
                    return null;
                });
    }

    private static Object instance(NetType element, int[] lengths) {
        for (int length : lengths) {
            length(length);
        }
        return switch (lengths.length) {
            case 0 -> throw Failures.argument("Must provide at least one rank.", "lengths");
            case 1 -> ((ArrayType) NetTypes.arrayOf(element)).newArray(lengths[0]);
            default ->
                new MultiArray(
                        (ArrayType) NetTypes.named(element.fullName() + "[" + ",".repeat(lengths.length - 1) + "]"),
                        lengths);
        };
    }

    /** Arrays begin at zero here. */
    private static Object basedInstance(NetType element, int[] lengths, int[] bounds) {
        if (lengths.length != bounds.length) {
            throw Failures.argument("The number of lengths and lowerBounds must match.", null);
        }
        if (Arrays.stream(bounds).anyMatch(bound -> bound != 0)) {
            throw NetException.of(
                    "System.PlatformNotSupportedException", "Arrays with non-zero lower bounds are not supported.");
        }
        return instance(element, lengths);
    }

    static Object clear(Object array, int from, int to) {
        if (array instanceof MultiArray many) {
            Arrays.fill(many.elements(), from, to, many.netType().elementType().defaultValue());
            return null;
        }
        Object initial = NetTypes.of(array).elementType().defaultValue();
        for (int i = from; i < to; i++) {
            Array.set(array, i, initial);
        }
        return null;
    }

    static Object copy(Object source, int from, Object target, int to, int length) {
        if (length < 0 || from + length > Array.getLength(source)) {
            throw Failures.argument(
                    "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
                    "sourceArray");
        }
        if (to < 0) {
            throw NetException.of(
                    "System.ArgumentOutOfRangeException",
                    "Number was less than the array's lower bound in the first dimension. (Parameter"
                            + " 'destinationIndex')");
        }
        if (to + length > Array.getLength(target)) {
            throw Failures.argument(
                    "Destination array was not long enough. Check the destination index, length, and the array's lower"
                            + " bounds.",
                    "destinationArray");
        }
        if (source.getClass() == target.getClass()) {
            System.arraycopy(source, from, target, to, length);
        } else {
            for (int i = 0; i < length; i++) {
                ArrayMembers.set(target, to + i, Array.get(source, from + i));
            }
        }
        return null;
    }

    /** A copy with another length; new places hold the element type's default. */
    static Object resized(Object array, int length) {
        Object copy = ((ArrayType) NetTypes.of(array)).newArray(length);
        System.arraycopy(array, 0, copy, 0, Math.min(length, Array.getLength(array)));
        return copy;
    }

    private static void more(TypeBuilder type) {
        type.staticProperty("int MaxLength", () -> 0x7FFFFFC7)
                .staticMethod(
                        "static void ConstrainedCopy(array sourceArray, int sourceIndex, array destinationArray, int"
                                + " destinationIndex, int length)",
                        a -> {
                            System.arraycopy(a[0], (int) a[1], a[2], (int) a[3], (int) a[4]);
                            return null;
                        })
                .genericStatic(
                        "static System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](T[] array)",
                        (t, a) -> {
                            NetType view = NetTypes.generic(
                                    "System.Collections.ObjectModel.ReadOnlyCollection",
                                    java.util.List.of(t.getFirst()));
                            return org.jwsh.values.collections.ListValue.of(view, t.getFirst(), ListMembers.all(a[0]))
                                    .restricted(view, org.jwsh.values.collections.ListValue.Access.READ_ONLY);
                        });
    }
}
