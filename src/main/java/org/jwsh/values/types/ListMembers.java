package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.ArrayType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.collections.ListValue;

/** The members of {@code List[T]} and its relatives, and with objects for elements those of {@code ArrayList}. */
record ListMembers(String typeName, NetType element) implements TypeDefinition {
    private static final String GENERIC = "System.Collections.Generic.";

    private boolean plain() {
        return typeName.equals("System.Collections.ArrayList");
    }

    private String t() {
        return element.displayName();
    }

    private String sequence() {
        return plain() ? "System.Collections.ICollection" : GENERIC + "IEnumerable[" + t() + "]";
    }

    @Override
    public void define(TypeBuilder type) {
        defineConstructors(type);
        defineBasics(type);
        defineParts(type);
        defineOrder(type);
        if (plain()) {
            defineArrayList(type);
        } else if (typeName.startsWith(GENERIC + "List[")) {
            ListPredicates.define(type, typeName, element);
        }
        if (typeName.contains("ObservableCollection")) {
            ObservableList.define(type);
        }
        if (collectsData()) {
            DataCollection.define(type, typeName, element);
        }
    }

    private boolean collectsData() {
        return typeName.startsWith("System.Management.Automation.PSDataCollection");
    }

    private ListValue create() {
        NetType own = NetTypes.named(typeName);
        if (collectsData()) {
            return new DataCollection(own, element);
        }
        return typeName.contains("ObservableCollection")
                ? new ObservableList(own, element)
                : new ListValue(own, element);
    }

    private void defineConstructors(TypeBuilder type) {
        type.constructor(typeName + " new()", a -> create());
        if (plain() || typeName.startsWith(GENERIC)) {
            type.constructor(typeName + " new(int capacity)", a -> {
                if ((int) a[0] < 0) {
                    throw Failures.outOfRange(
                            typeName.equals("System.Collections.ArrayList")
                                    ? "'capacity' must be non-negative."
                                    : "Non-negative number required.",
                            "capacity");
                }
                ListValue list = create();
                list.capacity((int) a[0]);
                return list;
            });
        }
        String parameter = plain() ? "c" : "collection";
        if (typeName.contains("ReadOnlyCollection")) {
            type.constructor(
                    typeName + " new(" + GENERIC + "IList[" + t() + "] list)",
                    a -> ListValue.of(NetTypes.named(typeName), element, all(a[0]))
                            .restricted(NetTypes.named(typeName), ListValue.Access.READ_ONLY));
            return;
        }
        type.constructor(typeName + " new(" + sequence() + " " + parameter + ")", a -> {
            ListValue list = create();
            List<Object> given = all(Failures.required(a[0], parameter));
            list.capacity(given.size());
            list.addAll(given);
            return list;
        });
    }

    /** The elements of any sequence. */
    static List<Object> all(Object sequence) {
        List<Object> all = new ArrayList<>();
        Iterator<?> each = LanguagePrimitives.enumerator(sequence);
        if (each == null && sequence instanceof java.util.Map<?, ?> map) {
            each = map.entrySet().iterator();
        }
        if (each == null) {
            all.add(sequence);
            return all;
        }
        each.forEachRemaining(all::add);
        return all;
    }

    private void defineBasics(TypeBuilder type) {
        type.property("int Capacity", ListValue.class, ListValue::capacity, (l, v) -> {
                    if ((int) v < l.size()) {
                        throw Failures.outOfRange("capacity was less than the current size.", "value");
                    }
                    l.capacity((int) v);
                })
                .property("int Count", ListValue.class, ListValue::size)
                .property("bool IsFixedSize", ListValue.class, l -> l.access() != ListValue.Access.FREE)
                .property("bool IsReadOnly", ListValue.class, l -> l.access() == ListValue.Access.READ_ONLY)
                .property("bool IsSynchronized", ListValue.class, l -> false)
                .property("System.Object SyncRoot", ListValue.class, l -> l)
                .method(
                        plain() ? "int Add(System.Object value)" : "void Add(" + t() + " item)",
                        ListValue.class,
                        (l, a) -> {
                            l.add(a[0]);
                            return l.size() - 1;
                        })
                .method(
                        "void AddRange(" + sequence() + " " + (plain() ? "c" : "collection") + ")",
                        ListValue.class,
                        (l, a) -> {
                            List<Object> given = all(Failures.required(a[0], plain() ? "c" : "collection"));
                            if (l.size() + given.size() > l.capacity()) {
                                l.capacity(Math.max(l.capacity() == 0 ? 4 : 2 * l.capacity(), l.size() + given.size()));
                            }
                            l.addAll(given);
                            return null;
                        })
                .method("void Clear()", ListValue.class, (l, a) -> {
                    l.clear();
                    return null;
                })
                .method("bool Contains(" + t() + " item)", ListValue.class, (l, a) -> indexOf(l, a[0], 0) >= 0)
                .method("void Insert(int index, " + t() + (plain() ? " value)" : " item)"), ListValue.class, (l, a) -> {
                    checkInsert(l, (int) a[0]);
                    l.add((int) a[0], a[1]);
                    return null;
                })
                .method(
                        (plain() ? "void Remove(System.Object obj)" : "bool Remove(" + t() + " item)"),
                        ListValue.class,
                        (l, a) -> {
                            int at = indexOf(l, a[0], 0);
                            if (at >= 0) {
                                l.remove(at);
                            }
                            return at >= 0;
                        })
                .method("void RemoveAt(int index)", ListValue.class, (l, a) -> {
                    l.remove((int) a[0]);
                    return null;
                })
                .method(t() + " Item(int index) {get;set;}", ListValue.class, (l, a) -> l.get((int) a[0]))
                .method(t() + " get_Item(int index)", ListValue.class, (l, a) -> l.get((int) a[0]))
                .method(
                        "void set_Item(int index, " + t() + " value)",
                        ListValue.class,
                        (l, a) -> l.set((int) a[0], a[1]));
    }

    private void checkInsert(ListValue list, int index) {
        if (index < 0 || index > list.size()) {
            throw plain()
                    ? Failures.outOfRange(
                            "Insertion index was out of range. Must be non-negative and less than or equal to size.",
                            "index")
                    : Failures.outOfRange("Index must be within the bounds of the List.", "index");
        }
    }

    static int indexOf(List<?> list, Object value, int start) {
        Object sought = PSObject.unwrap(value);
        for (int i = start; i < list.size(); i++) {
            if (same(list.get(i), sought)) {
                return i;
            }
        }
        return -1;
    }

    static boolean same(Object element, Object sought) {
        Object base = PSObject.unwrap(element);
        return base == null ? sought == null : base.equals(sought);
    }

    private void defineParts(TypeBuilder type) {
        String own = plain() ? typeName : GENERIC + "List[" + t() + "]";
        ListSearch.define(type, t(), plain());
        type.method(own + " GetRange(int index, int count)", ListValue.class, (l, a) -> {
                    checkRange(l, (int) a[0], (int) a[1]);
                    return ListValue.of(NetTypes.named(own), element, l.subList((int) a[0], (int) a[0] + (int) a[1]));
                })
                .method(own + " Slice(int start, int length)", ListValue.class, (l, a) -> {
                    checkRange(l, (int) a[0], (int) a[1]);
                    return ListValue.of(NetTypes.named(own), element, l.subList((int) a[0], (int) a[0] + (int) a[1]));
                })
                .method("void RemoveRange(int index, int count)", ListValue.class, (l, a) -> {
                    checkRange(l, (int) a[0], (int) a[1]);
                    for (int i = 0; i < (int) a[1]; i++) {
                        l.remove((int) a[0]);
                    }
                    return null;
                })
                .method("void InsertRange(int index, " + sequence() + " collection)", ListValue.class, (l, a) -> {
                    checkInsert(l, (int) a[0]);
                    int at = (int) a[0];
                    for (Object value : all(a[1])) {
                        l.add(at++, value);
                    }
                    return null;
                })
                .method(t() + "[] ToArray()", ListValue.class, (l, a) -> toArray(l, element))
                .method(
                        "void CopyTo(" + (plain() ? "array" : t() + "[]") + " array)",
                        ListValue.class,
                        (l, a) -> copy(l, a[0], 0))
                .method(
                        "void CopyTo(" + (plain() ? "array" : t() + "[]") + " array, int arrayIndex)",
                        ListValue.class,
                        (l, a) -> copy(l, a[0], (int) a[1]))
                .method(
                        enumerator() + " GetEnumerator()",
                        ListValue.class,
                        (l, a) -> ValueEnumerator.of("System.Collections.IEnumerator", l))
                .method(
                        "void CopyTo(int index, " + (plain() ? "array" : t() + "[]")
                                + " array, int arrayIndex, int count)",
                        ListValue.class,
                        (l, a) -> {
                            checkRange(l, (int) a[0], (int) a[3]);
                            return copy(l.subList((int) a[0], (int) a[0] + (int) a[3]), a[1], (int) a[2]);
                        });
        if (plain()) {
            type.method(
                    "System.Collections.IEnumerator GetEnumerator(int index, int count)", ListValue.class, (l, a) -> {
                        checkRange(l, (int) a[0], (int) a[1]);
                        return ValueEnumerator.of(
                                "System.Collections.IEnumerator", l.subList((int) a[0], (int) a[0] + (int) a[1]));
                    });
        }
    }

    /** The type of enumerators as displayed. */
    private String enumerator() {
        return plain()
                ? "System.Collections.IEnumerator"
                : typeName.startsWith(GENERIC + "List[")
                        ? GENERIC + "List`1+Enumerator[" + t() + "]"
                        : GENERIC + "IEnumerator[" + t() + "]";
    }

    static void checkRange(List<?> list, int index, int count) {
        if (index < 0 || count < 0) {
            throw Failures.outOfRange("Non-negative number required.", index < 0 ? "index" : "count");
        }
        if (index + count > list.size()) {
            throw Failures.argument(
                    "Offset and length were out of bounds for the array or count is greater than the number of"
                            + " elements from index to the end of the source collection.",
                    null);
        }
    }

    static Object toArray(List<?> list, NetType element) {
        Object array = ((ArrayType) NetTypes.arrayOf(element)).newArray(list.size());
        copy(list, array, 0);
        return array;
    }

    static Object copy(Iterable<?> list, Object array, int start) {
        int at = start;
        for (Object value : list) {
            if (at >= Array.getLength(array)) {
                throw Failures.argument(
                        "Destination array was not long enough. Check the destination index, length, and the array's"
                                + " lower bounds.",
                        "destinationArray");
            }
            ArrayMembers.set(array, at++, value);
        }
        return null;
    }

    private void defineOrder(TypeBuilder type) {
        type.method("void Reverse()", ListValue.class, (l, a) -> {
                    List<Object> reversed = new ArrayList<>(l);
                    Collections.reverse(reversed);
                    l.replaceAll(reversed);
                    return null;
                })
                .method("void Reverse(int index, int count)", ListValue.class, (l, a) -> {
                    List<Object> reversed = new ArrayList<>(l);
                    checkRange(l, (int) a[0], (int) a[1]);
                    Collections.reverse(reversed.subList((int) a[0], (int) a[0] + (int) a[1]));
                    l.replaceAll(reversed);
                    return null;
                })
                .method("void Sort()", ListValue.class, (l, a) -> sort(l, NATURAL))
                .method("void Sort(" + comparer() + ")", ListValue.class, (l, a) -> sort(l, Comparers.of(a[0])))
                .method("void Sort(int index, int count, " + comparer() + ")", ListValue.class, (l, a) -> {
                    checkRange(l, (int) a[0], (int) a[1]);
                    List<Object> all = new ArrayList<>(l);
                    List<Object> part = all.subList((int) a[0], (int) a[0] + (int) a[1]);
                    sorted(part, Comparers.of(a[2]));
                    l.replaceAll(all);
                    return null;
                });
        if (!plain()) {
            type.method(
                    "void Sort(System.Comparison[" + t() + "] comparison)",
                    ListValue.class,
                    (l, a) -> sort(l, (x, y) -> (int) ((Delegate) a[0]).invoke(x, y)));
        }
    }

    /** The order of values of the same type; others have none. */
    static final Comparator<Object> NATURAL = (left, right) -> {
        Object a = PSObject.unwrap(left);
        Object b = PSObject.unwrap(right);
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        if (a.getClass() != b.getClass() || !(a instanceof Comparable)) {
            throw Failures.invalidOperation("Failed to compare two elements in the array.");
        }
        return LanguagePrimitives.compare(a, b, false);
    };

    static Object sort(ListValue list, Comparator<Object> order) {
        List<Object> sorted = new ArrayList<>(list);
        sorted(sorted, order);
        list.replaceAll(sorted);
        return null;
    }

    private String comparer() {
        return (plain() ? "System.Collections.IComparer" : GENERIC + "IComparer[" + t() + "]") + " comparer";
    }

    private static void sorted(List<Object> list, Comparator<Object> order) {
        try {
            list.sort(order);
        } catch (NetException failure) {
            throw new NetException(
                    NetTypes.named("System.InvalidOperationException"),
                    "Failed to compare two elements in the array.",
                    failure);
        }
    }

    private void defineArrayList(TypeBuilder type) {
        type.method("array ToArray(type type)", ListValue.class, (l, a) -> toArray(l, (NetType) a[0]))
                .method("System.Object Clone()", ListValue.class, (l, a) -> ListValue.arrayList(l))
                .method("void TrimToSize()", ListValue.class, (l, a) -> {
                    l.capacity(l.size());
                    return null;
                })
                .method("void SetRange(int index, System.Collections.ICollection c)", ListValue.class, (l, a) -> {
                    int at = (int) a[0];
                    for (Object value : all(a[1])) {
                        l.set(at++, value);
                    }
                    return null;
                })
                .staticMethod(
                        "static System.Collections.ArrayList Repeat(System.Object value, int count)",
                        a -> ListValue.arrayList(Collections.nCopies((int) a[1], a[0])))
                .staticMethod(
                        "static System.Collections.ArrayList Adapter(System.Collections.IList list)",
                        a -> ListValue.arrayList(all(a[0])))
                .staticMethod(
                        "static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)",
                        a -> ((ListValue) a[0]).restricted(NetTypes.named(typeName), ListValue.Access.READ_ONLY))
                .staticMethod(
                        "static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)",
                        a -> ((ListValue) a[0]).restricted(NetTypes.named(typeName), ListValue.Access.FIXED_SIZE))
                .staticMethod(
                        "static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)",
                        a -> a[0]);
    }
}
