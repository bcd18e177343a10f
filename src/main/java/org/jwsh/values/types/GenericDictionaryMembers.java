package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.ListValue;

/** The members of generic dictionaries, plain, sorted or concurrent. */
record GenericDictionaryMembers(String typeName, NetType key, NetType value, boolean sorted) implements TypeDefinition {
    private static final String GENERIC = "System.Collections.Generic.";

    private boolean isPlain() {
        return typeName.startsWith(GENERIC + "Dictionary[");
    }

    private String of() {
        return "[" + key.displayName() + "," + value.displayName() + "]";
    }

    /** The type of the keys or values as a whole, as displayed. */
    private String viewName(String kind) {
        return isPlain() ? GENERIC + "Dictionary`2+" + kind + "Collection" + of() : "System.Collections.ICollection";
    }

    private String enumerator() {
        return isPlain() ? GENERIC + "Dictionary`2+Enumerator" + of() : "System.Collections.IDictionaryEnumerator";
    }

    @Override
    public void define(TypeBuilder type) {
        String k = key.displayName();
        String v = value.displayName();
        defineConstructors(type, k, v);
        type.property("int Count", GenericDictionary.class, GenericDictionary::size)
                .property("bool IsReadOnly", GenericDictionary.class, d -> false)
                .property("bool IsFixedSize", GenericDictionary.class, d -> false)
                .property("bool IsSynchronized", GenericDictionary.class, d -> false)
                .property("System.Object SyncRoot", GenericDictionary.class, d -> d)
                .property(
                        GENERIC + (sorted ? "IComparer[" : "IEqualityComparer[") + k + "] Comparer",
                        GenericDictionary.class,
                        d -> Comparers.of(d.order(), key, sorted))
                .property(viewName("Key") + " Keys", GenericDictionary.class, d -> view("Key", key, d.keySet()))
                .property(viewName("Value") + " Values", GenericDictionary.class, d -> view("Value", value, d.values()))
                .method(
                        "bool ContainsKey(" + k + " key)",
                        GenericDictionary.class,
                        (d, a) -> d.containsKey(required(a[0])))
                .method(
                        "bool ContainsValue(" + v + " value)",
                        GenericDictionary.class,
                        (d, a) -> ListMembers.indexOf(new ArrayList<>(d.values()), a[0], 0) >= 0)
                .method("void Clear()", GenericDictionary.class, (d, a) -> {
                    d.clear();
                    return null;
                })
                .method("bool TryAdd(" + k + " key, " + v + " value)", GenericDictionary.class, (d, a) -> {
                    synchronized (d) {
                        boolean isNew = !d.containsKey(required(a[0]));
                        if (isNew) {
                            d.put(a[0], a[1]);
                        }
                        return isNew;
                    }
                })
                .method("bool TryGetValue(" + k + " key, [ref] " + v + " value)", GenericDictionary.class, (d, a) -> {
                    boolean there = d.containsKey(required(a[0]));
                    ((Reference) a[1]).set(there ? d.get(a[0]) : value.defaultValue());
                    return there;
                })
                .method(v + " Item(" + k + " key) {get;set;}", GenericDictionary.class, (d, a) -> item(d, a[0]))
                .method(v + " get_Item(" + k + " key)", GenericDictionary.class, (d, a) -> item(d, a[0]))
                .method(
                        "void set_Item(" + k + " key, " + v + " value)",
                        GenericDictionary.class,
                        (d, a) -> d.put(required(a[0]), a[1]))
                .method(
                        enumerator() + " GetEnumerator()",
                        GenericDictionary.class,
                        (d, a) -> ValueEnumerator.of("System.Collections.IDictionaryEnumerator", pairs(d)))
                .explicit(
                        "void CopyTo(array array, int index)",
                        GenericDictionary.class,
                        (d, a) -> ListMembers.copy(pairs(d), a[0], (int) a[1]));
        if (!sorted && !typeName.contains("Concurrent")) {
            CapacityMembers.define(type, GenericDictionary.class, GenericDictionary::size, true);
            type.property("int Capacity", GenericDictionary.class, d -> CapacityMembers.grown(d.size()));
        }
        if (typeName.contains("Generic.OrderedDictionary")) {
            defineOrdered(type, k, v);
        }
        if (typeName.contains("Concurrent")) {
            defineConcurrent(type, k, v);
        } else {
            type.method("void Add(" + k + " key, " + v + " value)", GenericDictionary.class, (d, a) -> {
                        d.add(a[0], a[1]);
                        return null;
                    })
                    .method("bool Remove(" + k + " key)", GenericDictionary.class, (d, a) -> {
                        boolean there = d.containsKey(required(a[0]));
                        d.remove(a[0]);
                        return there;
                    })
                    .method(
                            "bool Remove(" + k + " key, [ref] " + v + " value)",
                            GenericDictionary.class,
                            (d, a) -> tryRemove(d, a[0], a[1]));
        }
        if (sorted) {
            defineSorted(type, k, v);
        }
        if (typeName.contains("Generic.SortedList")) {
            defineSortedList(type, k, v);
        } else if (typeName.endsWith(".SortedList")) {
            defineSortedObjects(type);
        }
    }

    private void defineConstructors(TypeBuilder type, String k, String v) {
        String other = GENERIC + "IDictionary[" + k + "," + v + "] dictionary";
        String comparer = GENERIC + (sorted ? "IComparer[" : "IEqualityComparer[") + k + "] comparer";
        type.constructor(typeName + " new()", a -> create(null, null));
        if (!typeName.contains("SortedDictionary")) {
            type.constructor(typeName + " new(int capacity)", a -> create(null, null));
        }
        type.constructor(typeName + " new(" + other + ")", a -> create(null, a[0]))
                .constructor(typeName + " new(" + comparer + ")", a -> create(a[0], null))
                .constructor(typeName + " new(int capacity, " + comparer + ")", a -> create(a[1], null))
                .constructor(typeName + " new(" + other + ", " + comparer + ")", a -> create(a[1], a[0]));
        if (!sorted) {
            type.constructor(
                    typeName + " new(" + GENERIC + "IEnumerable[" + GENERIC + "KeyValuePair[" + k + "," + v
                            + "]] collection)",
                    a -> create(null, a[0]));
        }
    }

    private GenericDictionary create(Object comparer, Object source) {
        GenericDictionary made =
                new GenericDictionary(NetTypes.named(typeName), key, value, Comparers.keys(comparer), sorted);
        if (source instanceof Map<?, ?> map) {
            map.forEach(made::put);
        } else if (source != null) {
            for (Object pair : ListMembers.all(source)) {
                made.put(((KeyValuePair) pair).key(), ((KeyValuePair) pair).value());
            }
        }
        return made;
    }

    /** Keys or values, in a view of the type that the dictionary has for it. */
    private Object view(String kind, NetType element, Collection<?> elements) {
        if (typeName.contains("Concurrent")) {
            String list = "System.Collections.ObjectModel.ReadOnlyCollection[" + element.displayName() + "]";
            NetType type = NetTypes.named(list);
            return ListValue.of(type, element, elements).restricted(type, ListValue.Access.READ_ONLY);
        }
        boolean list = typeName.contains("SortedList");
        int arguments = typeName.indexOf('[');
        String of = arguments < 0 ? "" : typeName.substring(arguments);
        String name = arguments < 0 ? typeName : typeName.substring(0, arguments);
        String view = name + "+" + kind + (list ? "List" : "Collection") + of;
        return list || name.endsWith(".OrderedDictionary")
                ? KeyCollection.withPlaces(view, elements)
                : KeyCollection.of(view, elements);
    }

    private static Object required(Object key) {
        return Failures.required(PSObject.unwrap(key), "key");
    }

    private Object item(GenericDictionary dictionary, Object at) {
        if (!dictionary.containsKey(required(at))) {
            throw NetException.of(
                    "System.Collections.Generic.KeyNotFoundException",
                    "The given key '" + at + "' was not present in the dictionary.");
        }
        return dictionary.get(at);
    }

    private Iterable<KeyValuePair> pairs(GenericDictionary dictionary) {
        NetType pair = NetTypes.named(GENERIC + "KeyValuePair[" + key.displayName() + "," + value.displayName() + "]");
        return () -> {
            Iterator<Map.Entry<Object, Object>> each = dictionary.entrySet().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public KeyValuePair next() {
                    Map.Entry<Object, Object> entry = each.next();
                    return new KeyValuePair(pair, entry.getKey(), entry.getValue());
                }
            };
        };
    }

    private boolean tryRemove(GenericDictionary dictionary, Object at, Object removed) {
        boolean there = dictionary.containsKey(required(at));
        ((Reference) removed).set(there ? dictionary.remove(at) : value.defaultValue());
        return there;
    }

    private void defineConcurrent(TypeBuilder type, String k, String v) {
        type.property("bool IsEmpty", GenericDictionary.class, GenericDictionary::isEmpty)
                .method("bool TryRemove(" + k + " key, [ref] " + v + " value)", GenericDictionary.class, (d, a) -> {
                    synchronized (d) {
                        return tryRemove(d, a[0], a[1]);
                    }
                })
                .method(
                        "bool TryUpdate(" + k + " key, " + v + " newValue, " + v + " comparisonValue)",
                        GenericDictionary.class,
                        (d, a) -> {
                            synchronized (d) {
                                boolean same =
                                        d.containsKey(a[0]) && LanguagePrimitives.equal(d.get(a[0]), a[2], false);
                                if (same) {
                                    d.put(a[0], a[1]);
                                }
                                return same;
                            }
                        })
                .method(
                        v + " GetOrAdd(" + k + " key, " + v + " value)",
                        GenericDictionary.class,
                        (d, a) -> getOrAdd(d, a[0], a[1]))
                .method(
                        v + " GetOrAdd(" + k + " key, System.Func[" + k + "," + v + "] valueFactory)",
                        GenericDictionary.class,
                        (d, a) -> d.containsKey(a[0]) ? d.get(a[0]) : getOrAdd(d, a[0], ((Delegate) a[1]).invoke(a[0])))
                .method(
                        v + " AddOrUpdate(" + k + " key, " + v + " addValue, System.Func[" + k + "," + v + "," + v
                                + "] updateValueFactory)",
                        GenericDictionary.class,
                        (d, a) -> {
                            synchronized (d) {
                                d.put(a[0], d.containsKey(a[0]) ? ((Delegate) a[2]).invoke(a[0], d.get(a[0])) : a[1]);
                                return d.get(a[0]);
                            }
                        })
                .method(GENERIC + "KeyValuePair[" + k + "," + v + "][] ToArray()", GenericDictionary.class, (d, a) -> {
                    ArrayList<Object> all = new ArrayList<>();
                    pairs(d).forEach(all::add);
                    return all.toArray();
                });
    }

    private static Object getOrAdd(GenericDictionary dictionary, Object key, Object value) {
        synchronized (dictionary) {
            if (!dictionary.containsKey(key)) {
                dictionary.put(key, value);
            }
            return dictionary.get(key);
        }
    }

    private void defineSorted(TypeBuilder type, String k, String v) {
        type.method(
                        "int IndexOfKey(" + k + " key)",
                        GenericDictionary.class,
                        (d, a) -> ListMembers.indexOf(new ArrayList<>(d.keySet()), a[0], 0))
                .method(
                        "int IndexOfValue(" + v + " value)",
                        GenericDictionary.class,
                        (d, a) -> ListMembers.indexOf(new ArrayList<>(d.values()), a[0], 0))
                .method(v + " GetByIndex(int index)", GenericDictionary.class, (d, a) -> at(d.values(), (int) a[0]))
                .method(k + " GetKey(int index)", GenericDictionary.class, (d, a) -> at(d.keySet(), (int) a[0]))
                .method(
                        "void RemoveAt(int index)",
                        GenericDictionary.class,
                        (d, a) -> d.remove(at(d.keySet(), (int) a[0])));
    }

    private void defineSortedList(TypeBuilder type, String k, String v) {
        type.property("int Capacity", GenericDictionary.class, d -> d.isEmpty() ? 0 : Math.max(4, roomOf(d.size())))
                .method("void TrimExcess()", GenericDictionary.class, (d, a) -> null)
                .method(k + " GetKeyAtIndex(int index)", GenericDictionary.class, (d, a) -> at(d.keySet(), (int) a[0]))
                .method(
                        v + " GetValueAtIndex(int index)",
                        GenericDictionary.class,
                        (d, a) -> at(d.values(), (int) a[0]))
                .method(
                        "void SetValueAtIndex(int index, " + v + " value)",
                        GenericDictionary.class,
                        (d, a) -> d.put(at(d.keySet(), (int) a[0]), a[1]));
    }

    /** What the list of objects has beyond. */
    private void defineSortedObjects(TypeBuilder type) {
        type.method(
                        "bool Contains(System.Object key)",
                        GenericDictionary.class,
                        (d, a) -> d.containsKey(required(a[0])))
                .method("System.Object Clone()", GenericDictionary.class, (d, a) -> d.copy())
                .method("void TrimToSize()", GenericDictionary.class, (d, a) -> null)
                .method(
                        "System.Collections.IList GetKeyList()",
                        GenericDictionary.class,
                        (d, a) -> org.jwsh.values.collections.ListValue.arrayList(d.keySet()))
                .method(
                        "System.Collections.IList GetValueList()",
                        GenericDictionary.class,
                        (d, a) -> org.jwsh.values.collections.ListValue.arrayList(d.values()))
                .method(
                        "void SetByIndex(int index, System.Object value)",
                        GenericDictionary.class,
                        (d, a) -> d.put(at(d.keySet(), (int) a[0]), a[1]));
    }

    private static int roomOf(int size) {
        int highest = Integer.highestOneBit(size);
        return highest == size ? size : highest * 2;
    }

    /** Entries by their places. */
    private void defineOrdered(TypeBuilder type, String k, String v) {
        String pair = GENERIC + "KeyValuePair[" + k + "," + v + "]";
        type.method(pair + " GetAt(int index)", GenericDictionary.class, (d, a) -> {
                    ArrayList<Object> all = new ArrayList<>();
                    pairs(d).forEach(all::add);
                    return at(all, (int) a[0]);
                })
                .method("void SetAt(int index, " + v + " value)", GenericDictionary.class, (d, a) -> {
                    d.put(at(d.keySet(), (int) a[0]), a[1]);
                    return null;
                })
                .method(
                        "int IndexOf(" + k + " key)",
                        GenericDictionary.class,
                        (d, a) -> ListMembers.indexOf(new ArrayList<>(d.keySet()), a[0], 0))
                .method("void Insert(int index, " + k + " key, " + v + " value)", GenericDictionary.class, (d, a) -> {
                    insert(d, (int) a[0], a[1], a[2]);
                    return null;
                })
                .method("void RemoveAt(int index)", GenericDictionary.class, (d, a) -> {
                    d.remove(at(d.keySet(), (int) a[0]));
                    return null;
                });
    }

    private static void insert(GenericDictionary dictionary, int index, Object key, Object value) {
        if (index < 0 || index > dictionary.size()) {
            throw Failures.index("index");
        }
        if (dictionary.containsKey(key)) {
            throw DictionaryMembers.duplicate(key);
        }
        ArrayList<Object> keys = new ArrayList<>(dictionary.keySet());
        ArrayList<Object> values = new ArrayList<>(dictionary.values());
        for (Object later : keys.subList(index, keys.size())) {
            dictionary.remove(later);
        }
        dictionary.put(key, value);
        for (int i = index; i < keys.size(); i++) {
            dictionary.put(keys.get(i), values.get(i));
        }
    }

    private static Object at(java.util.Collection<?> values, int index) {
        if (index < 0 || index >= values.size()) {
            throw Failures.index("index");
        }
        return new ArrayList<>(values).get(index);
    }
}
