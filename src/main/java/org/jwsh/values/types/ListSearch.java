package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** Looking for an element of a list, forwards, backwards and by halves. */
final class ListSearch {
    private static final Class<ListValue> SELF = ListValue.class;

    private ListSearch() {}

    /**
     * @param element the type of the elements as displayed
     * @param plain whether it is an {@code ArrayList}, whose parameters have other names
     */
    static void define(TypeBuilder type, String element, boolean plain) {
        String value = element + (plain ? " value" : " item");
        String start = plain ? ", int startIndex" : ", int index";
        String comparer = plain
                ? ", System.Collections.IComparer comparer)"
                : ", System.Collections.Generic.IComparer[" + element + "] comparer)";
        type.method(
                        "int BinarySearch(int index, int count, " + value + comparer,
                        SELF,
                        (l, a) -> byHalves(l, (int) a[0], (int) a[1], a[2], a[3]))
                .method("int BinarySearch(" + value + ")", SELF, (l, a) -> byHalves(l, 0, l.size(), a[0], null))
                .method("int BinarySearch(" + value + comparer, SELF, (l, a) -> byHalves(l, 0, l.size(), a[0], a[1]))
                .method("int IndexOf(" + value + ")", SELF, (l, a) -> ListMembers.indexOf(l, a[0], 0))
                .method(
                        "int IndexOf(" + value + start + ")",
                        SELF,
                        (l, a) -> forwards(l, a[0], (int) a[1], l.size() - (int) a[1]))
                .method(
                        "int IndexOf(" + value + start + ", int count)",
                        SELF,
                        (l, a) -> forwards(l, a[0], (int) a[1], (int) a[2]))
                .method("int LastIndexOf(" + value + ")", SELF, (l, a) -> backwards(l, a[0], l.size() - 1, l.size()))
                .method(
                        "int LastIndexOf(" + value + start + ")",
                        SELF,
                        (l, a) -> backwards(l, a[0], (int) a[1], (int) a[1] + 1))
                .method(
                        "int LastIndexOf(" + value + start + ", int count)",
                        SELF,
                        (l, a) -> backwards(l, a[0], (int) a[1], (int) a[2]));
    }

    private static int forwards(List<?> list, Object value, int start, int count) {
        checkStart(start < 0 || start > list.size());
        checkCount(count < 0 || start + count > list.size());
        int found = ListMembers.indexOf(list, value, start);
        return found < start + count ? found : -1;
    }

    private static int backwards(List<?> list, Object value, int start, int count) {
        if (list.isEmpty()) {
            return -1;
        }
        checkStart(start < 0 || start >= list.size());
        checkCount(count < 0 || start - count + 1 < 0);
        for (int i = start; i > start - count; i--) {
            if (ListMembers.same(list.get(i), PSObject.unwrap(value))) {
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
                    "index");
        }
    }

    private static void checkCount(boolean outside) {
        if (outside) {
            throw Failures.outOfRange(
                    "Count must be positive and count must refer to a location within the string/array/collection.",
                    "count");
        }
    }

    private static int byHalves(List<?> list, int index, int count, Object value, Object comparer) {
        ListMembers.checkRange(list, index, count);
        int found = Collections.binarySearch(
                new ArrayList<Object>(list.subList(index, index + count)), value, Comparers.of(comparer));
        return found < 0 ? found - index : found + index;
    }
}
