package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.Map;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.DictionaryValue;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.OrderedDictionary;
import org.jwsh.values.collections.SynchronizedHashtable;

/** Hashtables and ordered dictionaries. */
final class DictionaryMembers {
    private static final String COUNT = "int Count";
    private static final String READ_ONLY = "bool IsReadOnly";
    private static final String FIXED_SIZE = "bool IsFixedSize";

    private DictionaryMembers() {}

    static void hashtable(TypeBuilder type) {
        hashtableProperties(type);
        common(type);
        type.method("bool ContainsKey(System.Object key)", DictionaryValue.class, (d, a) -> d.containsKey(key(a[0])))
                .method(
                        "void GetObjectData(System.Runtime.Serialization.SerializationInfo info,"
                                + " System.Runtime.Serialization.StreamingContext context)",
                        Hashtable.class,
                        (d, a) -> {
                            throw Failures.argumentNull("info");
                        })
                .method("void OnDeserialization(System.Object sender)", Hashtable.class, (d, a) -> null)
                .method(
                        "bool ContainsValue(System.Object value)",
                        DictionaryValue.class,
                        (d, a) -> d.values().stream().anyMatch(v -> same(v, a[0])))
                .method("System.Object Clone()", DictionaryValue.class, (d, a) -> d.copy())
                .staticMethod(
                        "static hashtable Synchronized(hashtable table)",
                        a -> new SynchronizedHashtable((Hashtable) Failures.required(a[0], "table")))
                .constructor("hashtable new()", a -> new Hashtable(false))
                .constructor("hashtable new(int capacity)", a -> new Hashtable(false))
                .constructor(
                        "hashtable new(System.Collections.IEqualityComparer equalityComparer)",
                        a -> new Hashtable(ignoresCase(a[0])))
                .constructor(
                        "hashtable new(System.Collections.IDictionary d)", a -> new Hashtable((Map<?, ?>) a[0], false))
                .constructor(
                        "hashtable new(System.Collections.IDictionary d, System.Collections.IEqualityComparer"
                                + " equalityComparer)",
                        a -> new Hashtable((Map<?, ?>) a[0], ignoresCase(a[1])));
    }

    static void ordered(TypeBuilder type) {
        orderedProperties(type);
        common(type);
        type.method(
                        "void Insert(int index, System.Object key, System.Object value)",
                        OrderedDictionary.class,
                        (d, a) -> {
                            d.insert((int) a[0], key(a[1]), a[2]);
                            return null;
                        })
                .method("void RemoveAt(int index)", OrderedDictionary.class, (d, a) -> {
                    d.removeAt((int) a[0]);
                    return null;
                })
                .method(
                        "System.Object Item(int index) {get;set;}",
                        OrderedDictionary.class,
                        (d, a) -> d.valueAt((int) a[0]))
                .method(
                        "System.Collections.Specialized.OrderedDictionary AsReadOnly()",
                        OrderedDictionary.class,
                        (d, a) -> d.copy())
                .constructor("ordered new()", a -> new OrderedDictionary(false))
                .constructor("ordered new(int capacity)", a -> new OrderedDictionary(false))
                .constructor(
                        "ordered new(System.Collections.IEqualityComparer comparer)",
                        a -> new OrderedDictionary(ignoresCase(a[0])));
    }

    private static boolean ignoresCase(Object comparer) {
        return comparer instanceof TextComparer texts && texts.ignoresCase();
    }

    private static void hashtableProperties(TypeBuilder type) {
        type.property(READ_ONLY, Map.class, d -> false).property(FIXED_SIZE, Map.class, d -> false);
        synchronization(type);
        keysAndValues(type);
        root(type);
        type.property(COUNT, Map.class, d -> d.size());
    }

    /** What is not declared by the class itself but by its interfaces comes last. */
    private static void orderedProperties(TypeBuilder type) {
        type.property(COUNT, Map.class, d -> d.size()).property(READ_ONLY, Map.class, d -> false);
        keysAndValues(type);
        type.property(FIXED_SIZE, Map.class, d -> false);
        root(type);
        synchronization(type);
    }

    private static void keysAndValues(TypeBuilder type) {
        type.property("System.Collections.ICollection Keys", Map.class, d -> KeyCollection.keys(d))
                .property("System.Collections.ICollection Values", Map.class, d -> KeyCollection.values(d));
    }

    private static void root(TypeBuilder type) {
        type.property(
                "System.Object SyncRoot",
                Map.class,
                d -> d instanceof SynchronizedHashtable guarded ? guarded.root() : d);
    }

    private static void synchronization(TypeBuilder type) {
        type.property("bool IsSynchronized", Map.class, d -> d instanceof SynchronizedHashtable);
    }

    private static void common(TypeBuilder type) {
        type.method("void Add(System.Object key, System.Object value)", DictionaryValue.class, (d, a) -> {
                    d.add(key(a[0]), a[1]);
                    return null;
                })
                .method("void Clear()", Map.class, (d, a) -> {
                    d.clear();
                    return null;
                })
                .method("bool Contains(System.Object key)", Map.class, (d, a) -> d.containsKey(key(a[0])))
                .method(
                        "System.Collections.IDictionaryEnumerator GetEnumerator()",
                        Map.class,
                        (d, a) -> ValueEnumerator.of("System.Collections.IDictionaryEnumerator", entries(d)))
                .method("void Remove(System.Object key)", DictionaryValue.class, (d, a) -> {
                    d.remove(key(a[0]));
                    return null;
                })
                .method("void CopyTo(array array, int arrayIndex)", DictionaryValue.class, (d, a) -> {
                    int at = (int) a[1];
                    for (Map.Entry<?, ?> entry : d.entrySet()) {
                        Array.set(a[0], at++, new DictionaryEntry(entry));
                    }
                    return null;
                })
                .method(
                        "System.Object Item(System.Object key) {get;set;}",
                        DictionaryValue.class,
                        (d, a) -> d.get(key(a[0])))
                .method("System.Object get_Item(System.Object key)", DictionaryValue.class, (d, a) -> d.get(key(a[0])))
                .method("void set_Item(System.Object key, System.Object value)", DictionaryValue.class, (d, a) -> {
                    d.put(key(a[0]), a[1]);
                    return null;
                });
    }

    private static Iterable<DictionaryEntry> entries(Map<?, ?> map) {
        return () -> map.entrySet().stream()
                .<DictionaryEntry>map(DictionaryEntry::new)
                .iterator();
    }

    private static Object key(Object key) {
        Object base = PSObject.unwrap(key);
        if (base == null) {
            throw Failures.argumentNull("key");
        }
        return base;
    }

    private static boolean same(Object left, Object right) {
        Object a = PSObject.unwrap(left);
        Object b = PSObject.unwrap(right);
        return a == null ? b == null : a.equals(b);
    }

    static NetException duplicate(Object key) {
        return NetException.of(
                "System.ArgumentException", "An item with the same key has already been added. Key: " + key);
    }
}
