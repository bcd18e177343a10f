package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** The static methods of {@code System.Array} that call a delegate for each element. */
final class ArrayPredicates {
    private ArrayPredicates() {}

    static void define(TypeBuilder type) {
        String match = "[T](T[] array, System.Predicate[T] match)";
        type.genericStatic("static int FindIndex" + match, (types, a) -> first(a[0], (Delegate) a[1]))
                .genericStatic(
                        "static int FindIndex[T](T[] array, int startIndex, System.Predicate[T] match)",
                        (types, a) -> first(a[0], (int) a[1], Array.getLength(a[0]) - (int) a[1], (Delegate) a[2]))
                .genericStatic(
                        "static int FindIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)",
                        (types, a) -> first(a[0], (int) a[1], (int) a[2], (Delegate) a[3]))
                .genericStatic("static int FindLastIndex" + match, (types, a) -> last(a[0], (Delegate) a[1]))
                .genericStatic(
                        "static int FindLastIndex[T](T[] array, int startIndex, System.Predicate[T] match)",
                        (types, a) -> last(a[0], (int) a[1], (int) a[1] + 1, (Delegate) a[2]))
                .genericStatic(
                        "static int FindLastIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)",
                        (types, a) -> last(a[0], (int) a[1], (int) a[2], (Delegate) a[3]))
                .genericStatic(
                        "static T Find" + match, (types, a) -> element(types, a[0], first(a[0], (Delegate) a[1])))
                .genericStatic(
                        "static T FindLast" + match, (types, a) -> element(types, a[0], last(a[0], (Delegate) a[1])))
                .genericStatic("static T[] FindAll" + match, (types, a) -> {
                    List<Object> found = new ArrayList<>();
                    LanguagePrimitives.enumerator(a[0]).forEachRemaining(value -> {
                        if (((Delegate) a[1]).test(value)) {
                            found.add(value);
                        }
                    });
                    return array(types.getFirst(), found);
                })
                .genericStatic("static bool Exists" + match, (types, a) -> first(a[0], (Delegate) a[1]) >= 0)
                .genericStatic("static bool TrueForAll" + match, (types, a) -> {
                    for (int i = 0; i < Array.getLength(a[0]); i++) {
                        if (!((Delegate) a[1]).test(Array.get(a[0], i))) {
                            return false;
                        }
                    }
                    return true;
                })
                .genericStatic("static void ForEach[T](T[] array, System.Action[T] action)", (types, a) -> {
                    LanguagePrimitives.enumerator(a[0]).forEachRemaining(((Delegate) a[1])::invoke);
                    return null;
                })
                .genericStatic(
                        "static TOutput[] ConvertAll[TInput, TOutput](TInput[] array, System.Converter[TInput,TOutput]"
                                + " converter)",
                        (types, a) -> {
                            List<Object> converted = new ArrayList<>();
                            LanguagePrimitives.enumerator(a[0])
                                    .forEachRemaining(value -> converted.add(((Delegate) a[1]).invoke(value)));
                            return array(types.get(1), converted);
                        });
    }

    private static Object array(NetType element, List<Object> values) {
        return LanguagePrimitives.convertTo(values.toArray(), NetTypes.arrayOf(element));
    }

    private static Object element(List<NetType> types, Object array, int index) {
        return index < 0 ? types.getFirst().defaultValue() : Array.get(array, index);
    }

    private static int first(Object array, Delegate match) {
        return first(array, 0, Array.getLength(array), match);
    }

    private static int first(Object array, int start, int count, Delegate match) {
        checkStart(start < 0 || start > Array.getLength(array));
        checkCount(count < 0 || start + count > Array.getLength(array));
        for (int i = start; i < start + count; i++) {
            if (match.test(Array.get(array, i))) {
                return i;
            }
        }
        return -1;
    }

    private static int last(Object array, Delegate match) {
        return last(array, Array.getLength(array) - 1, Array.getLength(array), match);
    }

    private static int last(Object array, int start, int count, Delegate match) {
        checkStart(start < -1 || start >= Array.getLength(array));
        checkCount(count < 0 || start - count + 1 < 0);
        for (int i = start; i > start - count; i--) {
            if (match.test(Array.get(array, i))) {
                return i;
            }
        }
        return -1;
    }

    private static void checkStart(boolean outside) {
        if (outside) {
            throw Failures.outOfRange(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the"
                            + " collection.",
                    "startIndex");
        }
    }

    private static void checkCount(boolean outside) {
        if (outside) {
            throw Failures.outOfRange(
                    "Count must be positive and count must refer to a location within the string/array/collection.",
                    "count");
        }
    }
}
