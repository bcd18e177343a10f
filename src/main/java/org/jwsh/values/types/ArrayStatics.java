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
        type.staticMethod("static void Sort(array array)", a -> sort(a[0], 0, Array.getLength(a[0]), null))
                .staticMethod(
                        "static void Sort(array array, System.Collections.IComparer comparer)",
                        a -> sort(a[0], 0, Array.getLength(a[0]), a[1]))
                .staticMethod(
                        "static void Sort(array array, int index, int length)",
                        a -> sort(a[0], (int) a[1], (int) a[1] + (int) a[2], null))
                .staticMethod("static void Sort(array keys, array items)", a -> sortPairs(a[0], a[1]))
                .genericStatic(
                        "static void Sort[T](T[] array, System.Comparison[T] comparison)",
                        (types, a) -> sort(a[0], 0, Array.getLength(a[0]), a[1]))
                .staticMethod("static void Reverse(array array)", a -> reverse(a[0], 0, Array.getLength(a[0])))
                .staticMethod(
                        "static void Reverse(array array, int index, int length)",
                        a -> reverse(a[0], (int) a[1], (int) a[1] + (int) a[2]));
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

    private static Object sortPairs(Object keys, Object items) {
        int length = Array.getLength(keys);
        Integer[] order = new Integer[length];
        Arrays.setAll(order, i -> i);
        Comparator<Object> natural = Comparers.of(null);
        Arrays.sort(order, (x, y) -> natural.compare(Array.get(keys, x), Array.get(keys, y)));
        Object oldKeys = resized(keys, length);
        Object oldItems = resized(items, length);
        for (int i = 0; i < length; i++) {
            Array.set(keys, i, Array.get(oldKeys, order[i]));
            Array.set(items, i, Array.get(oldItems, order[i]));
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
                .staticMethod("static int LastIndexOf(array array, System.Object value)", a -> {
                    for (int i = Array.getLength(a[0]) - 1; i >= 0; i--) {
                        if (ArrayMembers.indexOf(a[0], a[1], i, i + 1) == i) {
                            return i;
                        }
                    }
                    return -1;
                })
                .staticMethod("static int BinarySearch(array array, System.Object value)", a -> {
                    List<Object> all = new ArrayList<>();
                    for (int i = 0; i < Array.getLength(a[0]); i++) {
                        all.add(Array.get(a[0], i));
                    }
                    return java.util.Collections.binarySearch(all, a[1], Comparers.of(null));
                });
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
                        "static array CreateInstance(type elementType, int length)",
                        a -> ((ArrayType) NetTypes.arrayOf((NetType) a[0])).newArray(length(a[1])))
                .staticMethod("static array CreateInstance(type elementType, int length1, int length2)", a -> {
                    String name = ((NetType) a[0]).fullName() + "[,]";
                    return new MultiArray((ArrayType) NetTypes.named(name), length(a[1]), length(a[2]));
                })
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
                .staticMethod("static void Resize([ref] array array, int newSize)", a -> {
                    Reference place = (Reference) a[0];
                    place.set(resized(place.get(), (int) a[1]));
                    return null;
                });
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
