package org.jwsh.compile.member;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jwsh.compile.StrictMode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MultiArray;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.OrderedDictionary;
import org.jwsh.values.collections.Positional;
import org.jwsh.values.operators.Equality;
import org.jwsh.values.text.StringForm;

/** Elements of arrays, lists, strings and dictionaries by index or key. */
public final class Elements {
    private Elements() {}

    /** Reads an element; outside of an array or list there is null, or an error in strict mode. */
    public static Object get(Object self, Object at, Frame frame) {
        Object base = PSObject.unwrap(self);
        Object key = PSObject.unwrap(at);
        if (base == null || base == AutomationNull.VALUE) {
            throw NetException.runtime(
                    "NullArray", ErrorCategory.InvalidOperation, null, "Cannot index into a null array.");
        }
        if (base instanceof Map<?, ?> map && !(base instanceof OrderedDictionary && key instanceof Integer)) {
            return key instanceof Object[] keys ? several(self, keys, frame) : key == null ? nullKey() : map.get(key);
        }
        if (base instanceof MultiArray grid) {
            return ofGrid(grid, key, frame);
        }
        if (key instanceof Object[] indexes) {
            return several(self, indexes, frame);
        }
        if (key instanceof List<?> indexes) {
            return several(self, indexes.toArray(), frame);
        }
        Object found = single(base, key, frame);
        return found == base ? self : found;
    }

    /** A place of an array with several dimensions: as many numbers as it has. */
    private static int[] place(MultiArray grid, Object key) {
        Object[] given = key instanceof Object[] many ? many : new Object[] {key};
        int rank = grid.netType().rank();
        if (given.length != rank) {
            throw NetException.runtime(
                    "NeedMultidimensionalIndex",
                    ErrorCategory.InvalidOperation,
                    key,
                    "You cannot index into a " + rank + " dimensional array with index ["
                            + StringForm.joined(given, ",") + "].");
        }
        return ints(given);
    }

    private static Object ofGrid(MultiArray grid, Object key, Frame frame) {
        int rank = grid.netType().rank();
        int[] indexes = place(grid, key);
        for (int dimension = 0; dimension < rank; dimension++) {
            if (indexes[dimension] < 0 || indexes[dimension] >= grid.length(dimension)) {
                return outOfRange(indexes[dimension], frame);
            }
        }
        return grid.elements()[grid.offset(indexes)];
    }

    private static Object nullKey() {
        throw NetException.runtime(
                "NullArrayIndex",
                ErrorCategory.InvalidOperation,
                null,
                "Index operation failed; the array index evaluated to null.");
    }

    private static Object single(Object base, Object key, Frame frame) {
        if (key == null) {
            return nullKey();
        }
        int length = length(base);
        if (length < 0) {
            return other(base, key, frame);
        }
        int given;
        try {
            given = toIndex(key);
        } catch (NetException noNumber) {
            return named(base, key);
        }
        int place = given < 0 ? given + length : given;
        return place >= 0 && place < length ? at(base, place) : missing(base, given, frame);
    }

    /** The element of a list that its indexer finds by another key than a number; null where it has none. */
    private static Object named(Object base, Object key) {
        MethodGroup indexer = key instanceof String ? indexer(base) : null;
        return takesNames(indexer) ? MethodCalls.invoke(indexer, base, new Object[] {key}) : null;
    }

    /** What an indexer gives; a failing one is an error only in strict mode 3. */
    private static Object indexed(MethodGroup indexer, Object base, Object key, Frame frame) {
        try {
            return MethodCalls.invoke(indexer, base, new Object[] {key});
        } catch (NetException failure) {
            if (!failure.netType().fullName().endsWith(".MethodInvocationException")) {
                throw failure;
            }
            if (StrictMode.level(frame) >= 3) {
                throw failure.inner() instanceof NetException inner ? inner : failure;
            }
            return null;
        }
    }

    /** The method that reads elements by keys, or null. */
    private static MethodGroup indexer(Object base) {
        return NetTypes.of(base).members().method("get_Item");
    }

    private static boolean takesNames(MethodGroup indexer) {
        return indexer != null
                && indexer.overloads().getFirst().parameters().getFirst().type() == NetTypes.STRING;
    }

    private static Object other(Object base, Object key, Frame frame) {
        MethodGroup indexer = indexer(base);
        if (indexer != null) {
            return indexed(indexer, base, key, frame);
        }
        return ofNonIndexable(base, key, frame);
    }

    /** What has no elements is its own first and last one; it has no others, which is an error in strict mode 2. */
    private static Object ofNonIndexable(Object base, Object key, Frame frame) {
        if (Equality.equal(0, key, true) || Equality.equal(-1, key, true)) {
            return base;
        }
        if (StrictMode.level(frame) < 2) {
            return AutomationNull.VALUE;
        }
        throw NetException.runtime(
                "CannotIndex",
                ErrorCategory.InvalidOperation,
                key,
                "Unable to index into an object of type \"" + NetTypes.of(base).fullName() + "\".");
    }

    private static Object several(Object self, Object[] indexes, Frame frame) {
        Object base = PSObject.unwrap(self);
        int length = length(base);
        boolean byKey = base instanceof Map || length < 0 && indexer(base) != null;
        if (!byKey && length < 0) {
            return ofNonIndexable(base, indexes, frame);
        }
        List<Object> found = new ArrayList<>();
        for (Object index : indexes) {
            if (byKey) {
                found.add(get(self, index, frame));
                continue;
            }
            int given = toIndex(PSObject.unwrap(index));
            int place = given < 0 ? given + length : given;
            if (place >= 0 && place < length) {
                found.add(at(base, place));
            } else {
                outOfRange(given, frame);
            }
        }
        return found.toArray();
    }

    private static int[] ints(Object[] indexes) {
        return Arrays.stream(indexes).mapToInt(i -> toIndex(PSObject.unwrap(i))).toArray();
    }

    private static int toIndex(Object key) {
        return key instanceof Integer i ? i : (Integer) LanguagePrimitives.convertTo(key, NetTypes.INT);
    }

    /** The number of elements, or -1 for what has none. */
    private static int length(Object base) {
        return switch (base) {
            case Object[] array -> array.length;
            case String text -> text.length();
            case List<?> list -> list.size();
            case OrderedDictionary dictionary -> dictionary.size();
            case Positional some -> some.count();
            default -> base.getClass().isArray() ? Array.getLength(base) : -1;
        };
    }

    private static Object at(Object base, int place) {
        return switch (base) {
            case Object[] array -> array[place];
            case String text -> text.charAt(place);
            case boolean[] array -> array[place];
            case int[] array -> array[place];
            case double[] array -> array[place];
            case List<?> list -> list.get(place);
            case OrderedDictionary dictionary -> dictionary.valueAt(place);
            case Positional some -> some.elementAt(place);
            default -> Array.get(base, place);
        };
    }

    /** Null, or in strict mode 3 an error. */
    static Object outOfRange(int index, Frame frame) {
        if (StrictMode.level(frame) >= 3) {
            throw outOfBounds();
        }
        return null;
    }

    /** The same; a list complains in its own words. */
    private static Object missing(Object base, int index, Frame frame) {
        if (base instanceof List && StrictMode.level(frame) >= 3) {
            throw outOfList();
        }
        return outOfRange(index, frame);
    }

    private static NetException outOfList() {
        return NetException.of(
                        "System.ArgumentOutOfRangeException",
                        "Index was out of range. Must be non-negative and less than the size of the collection."
                                + " (Parameter 'index')")
                .withRecord("System.ArgumentOutOfRangeException", ErrorCategory.OperationStopped, null);
    }

    private static NetException outOfBounds() {
        return NetException.of("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
                .withRecord("System.IndexOutOfRangeException", ErrorCategory.OperationStopped, null);
    }

    /** Writes an element. */
    @SuppressWarnings("unchecked")
    public static void set(Object self, Object at, Object value, Frame frame) {
        if (at instanceof String && self instanceof Hashtable table) {
            table.put(at, value);
            return;
        }
        Object base = PSObject.unwrap(self);
        Object key = PSObject.unwrap(at);
        switch (base) {
            case null ->
                throw NetException.runtime(
                        "NullArray", ErrorCategory.InvalidOperation, null, "Cannot index into a null array.");
            case OrderedDictionary dictionary when key instanceof Integer i -> dictionary.valueAt(i, value);
            case Map<?, ?> map -> {
                if (key == null) {
                    nullKey();
                }
                ((Map<Object, Object>) map).put(key, value);
            }
            case MultiArray grid ->
                grid.elements()[grid.offset(place(grid, key))] =
                        LanguagePrimitives.convertTo(value, grid.netType().elementType());
            case Object[] array when array.getClass() == Object[].class -> array[place(key, array.length)] = value;
            case List<?> list
            when !(key instanceof String
                    && takesNames(NetTypes.of(list).members().method("set_Item"))) ->
                ((List<Object>) list).set(listPlace(key, list.size()), value);
            default -> setOther(base, key, value);
        }
    }

    private static void setOther(Object base, Object key, Object value) {
        if (base.getClass().isArray()) {
            int place = place(key, Array.getLength(base));
            if (setPlain(base, place, value)) {
                return;
            }
            Object converted =
                    LanguagePrimitives.convertTo(value, NetTypes.of(base).elementType());
            Array.set(base, place, converted);
            return;
        }
        MethodGroup indexer = NetTypes.of(base).members().method("set_Item");
        if (indexer == null) {
            throw NetException.runtime(
                    "CannotIndex",
                    ErrorCategory.InvalidOperation,
                    key,
                    "Unable to index into an object of type \""
                            + NetTypes.of(base).fullName() + "\".");
        }
        MethodCalls.invoke(indexer, base, new Object[] {key, value});
    }

    /** Writes an element that is of the array's type already, for the types that scripts use most. */
    private static boolean setPlain(Object base, int place, Object value) {
        switch (base) {
            case boolean[] array when value instanceof Boolean on -> array[place] = on;
            case int[] array when value instanceof Integer number -> array[place] = number;
            case long[] array when value instanceof Long number -> array[place] = number;
            case double[] array when value instanceof Double number -> array[place] = number;
            case String[] array when value instanceof String text -> array[place] = text;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int listPlace(Object key, int size) {
        int given = key == null ? -1 : toIndex(key);
        int place = given < 0 ? given + size : given;
        if (key != null && (place < 0 || place >= size)) {
            throw outOfList();
        }
        return place(key, size);
    }

    private static int place(Object key, int length) {
        if (key == null) {
            nullKey();
        }
        int given = toIndex(key);
        int place = given < 0 ? given + length : given;
        if (place < 0 || place >= length) {
            throw outOfBounds();
        }
        return place;
    }
}
