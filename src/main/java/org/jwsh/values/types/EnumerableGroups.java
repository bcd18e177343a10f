package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.collections.SetValue;

/** The static methods of {@code System.Linq.Enumerable} that look at keys, take parts and join sequences. */
final class EnumerableGroups {
    private static final String SEQUENCE = "System.Collections.Generic.IEnumerable";
    private static final String OF_SOURCE = SEQUENCE + "[TSource]";
    private static final String SOURCE = OF_SOURCE + " source";
    private static final String KEY = ", System.Func[TSource,TKey] keySelector";

    private EnumerableGroups() {}

    static void define(TypeBuilder type) {
        defineKeys(type);
        defineParts(type);
        defineJoins(type);
        defineElements(type);
        EnumerableSets.define(type);
    }

    /** The elements of a key. */
    static Grouping grouping(Object key, List<Object> elements) {
        return new Grouping(key, elements);
    }

    private static List<Object> all(Object source) {
        return ListMembers.all(Failures.required(source, "source"));
    }

    private static ListValue list(NetType element, List<Object> values) {
        return ListValue.of(NetTypes.generic("System.Collections.Generic.List", List.of(element)), element, values);
    }

    private static Map<Object, List<Object>> grouped(List<Object> values, Object selector) {
        Map<Object, List<Object>> groups = new LinkedHashMap<>();
        for (Object value : values) {
            Object key = ((Delegate) selector).invoke(value);
            groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
        }
        return groups;
    }

    private static void defineKeys(TypeBuilder type) {
        String head = "[TSource, TKey](" + SOURCE + KEY;
        type.genericStatic(
                        "static " + SEQUENCE + "[System.Linq.IGrouping[TKey,TSource]] GroupBy" + head + ")", (t, a) -> {
                            List<Object> groups = new ArrayList<>();
                            grouped(all(a[0]), a[1])
                                    .forEach(
                                            (key, values) -> groups.add(new Grouping(key, list(t.getFirst(), values))));
                            return groups.toArray();
                        })
                .genericStatic(
                        "static System.Collections.Generic.Dictionary[TKey,TSource] ToDictionary" + head + ")",
                        (t, a) -> dictionary(t.get(1), t.getFirst(), a, null))
                .genericStatic(
                        "static System.Collections.Generic.Dictionary[TKey,TElement] ToDictionary[TSource, TKey,"
                                + " TElement](" + SOURCE + KEY + ", System.Func[TSource,TElement] elementSelector)",
                        (t, a) -> dictionary(t.get(1), t.get(2), a, (Delegate) a[2]))
                .genericStatic(
                        "static " + OF_SOURCE + " DistinctBy" + head + ")",
                        (t, a) -> list(
                                t.getFirst(),
                                grouped(all(a[0]), a[1]).values().stream()
                                        .map(List::getFirst)
                                        .toList()))
                .genericStatic("static TSource MaxBy" + head + ")", (t, a) -> extreme(a, false))
                .genericStatic("static TSource MinBy" + head + ")", (t, a) -> extreme(a, true))
                .genericStatic(
                        "static " + SEQUENCE + "[System.Collections.Generic.KeyValuePair[TKey,int]] CountBy" + head
                                + ")",
                        (t, a) -> {
                            NetType pair = NetTypes.generic(
                                    "System.Collections.Generic.KeyValuePair", List.of(t.get(1), NetTypes.INT));
                            List<Object> counts = new ArrayList<>();
                            grouped(all(a[0]), a[1])
                                    .forEach((key, values) -> counts.add(new KeyValuePair(pair, key, values.size())));
                            return counts.toArray();
                        });
    }

    private static Object dictionary(NetType key, NetType value, Object[] a, Delegate element) {
        GenericDictionary made = new GenericDictionary(
                NetTypes.generic("System.Collections.Generic.Dictionary", List.of(key, value)),
                key,
                value,
                KeyOrder.NATURAL,
                false);
        for (Object each : all(a[0])) {
            made.add(((Delegate) a[1]).invoke(each), element == null ? each : element.invoke(each));
        }
        return made;
    }

    private static Object extreme(Object[] a, boolean least) {
        Comparator<Object> order =
                (x, y) -> ListMembers.NATURAL.compare(((Delegate) a[1]).invoke(x), ((Delegate) a[1]).invoke(y));
        return all(a[0]).stream()
                .reduce((x, y) -> (least ? order.compare(y, x) < 0 : order.compare(y, x) > 0) ? y : x)
                .orElseThrow(() -> Failures.invalidOperation("Sequence contains no elements"));
    }

    private static void defineParts(TypeBuilder type) {
        String predicate = "[TSource](" + SOURCE + ", System.Func[TSource,bool] predicate)";
        String count = "[TSource](" + SOURCE + ", int count)";
        type.genericStatic("static " + OF_SOURCE + " TakeWhile" + predicate, (t, a) -> {
                    List<Object> values = all(a[0]);
                    return list(t.getFirst(), values.subList(0, prefix(values, (Delegate) a[1])));
                })
                .genericStatic("static " + OF_SOURCE + " SkipWhile" + predicate, (t, a) -> {
                    List<Object> values = all(a[0]);
                    return list(t.getFirst(), values.subList(prefix(values, (Delegate) a[1]), values.size()));
                })
                .genericStatic("static " + OF_SOURCE + " TakeLast" + count, (t, a) -> {
                    List<Object> values = all(a[0]);
                    int from = Math.clamp((long) values.size() - (int) a[1], 0, values.size());
                    return list(t.getFirst(), values.subList(from, values.size()));
                })
                .genericStatic("static " + OF_SOURCE + " SkipLast" + count, (t, a) -> {
                    List<Object> values = all(a[0]);
                    int to = Math.clamp((long) values.size() - (int) a[1], 0, values.size());
                    return list(t.getFirst(), values.subList(0, to));
                })
                .genericStatic(
                        "static " + SEQUENCE + "[TSource[]] Chunk[TSource](" + SOURCE + ", int size)",
                        (t, a) -> chunks(all(a[0]), (int) a[1], t.getFirst()))
                .genericStatic("static long LongCount[TSource](" + SOURCE + ")", (t, a) ->
                        (long) all(a[0]).size());
    }

    private static int prefix(List<Object> values, Delegate predicate) {
        int end = 0;
        while (end < values.size() && predicate.test(values.get(end))) {
            end++;
        }
        return end;
    }

    private static Object chunks(List<Object> values, int size, NetType element) {
        if (size < 1) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "size");
        }
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i += size) {
            parts.add(ListMembers.toArray(values.subList(i, Math.min(values.size(), i + size)), element));
        }
        return parts.toArray();
    }

    private static void defineJoins(TypeBuilder type) {
        type.genericStatic(
                        "static " + SEQUENCE + "[TResult] SelectMany[TSource, TResult](" + SOURCE
                                + ", System.Func[TSource," + SEQUENCE + "[TResult]] selector)",
                        (t, a) -> {
                            List<Object> found = new ArrayList<>();
                            all(a[0]).forEach(value -> found.addAll(all(((Delegate) a[1]).invoke(value))));
                            return list(t.get(1), found);
                        })
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] Join[TOuter, TInner, TKey, TResult](" + SEQUENCE
                                + "[TOuter] outer, " + SEQUENCE
                                + "[TInner] inner, System.Func[TOuter,TKey] outerKeySelector,"
                                + " System.Func[TInner,TKey] innerKeySelector,"
                                + " System.Func[TOuter,TInner,TResult] resultSelector)",
                        (t, a) -> {
                            Map<Object, List<Object>> inner = grouped(all(a[1]), a[3]);
                            List<Object> joined = new ArrayList<>();
                            for (Object outer : all(a[0])) {
                                Object key = ((Delegate) a[2]).invoke(outer);
                                inner.getOrDefault(key, List.of())
                                        .forEach(each -> joined.add(((Delegate) a[4]).invoke(outer, each)));
                            }
                            return list(t.get(3), joined);
                        })
                .genericStatic("static " + OF_SOURCE + " Prepend[TSource](" + SOURCE + ", TSource element)", (t, a) -> {
                    List<Object> values = all(a[0]);
                    values.addFirst(a[1]);
                    return list(t.getFirst(), values);
                })
                .genericStatic("static " + OF_SOURCE + " Order[TSource](" + SOURCE + ")", (t, a) -> {
                    List<Object> values = all(a[0]);
                    values.sort(ListMembers.NATURAL);
                    return list(t.getFirst(), values);
                })
                .genericStatic("static " + OF_SOURCE + " OrderDescending[TSource](" + SOURCE + ")", (t, a) -> {
                    List<Object> values = all(a[0]);
                    values.sort(ListMembers.NATURAL.reversed());
                    return list(t.getFirst(), values);
                })
                .genericStatic(
                        "static System.Collections.Generic.HashSet[TSource] ToHashSet[TSource](" + SOURCE + ")",
                        (t, a) -> {
                            SetValue set = new SetValue(
                                    NetTypes.generic("System.Collections.Generic.HashSet", List.of(t.getFirst())),
                                    t.getFirst(),
                                    KeyOrder.NATURAL,
                                    false);
                            set.addAll(all(a[0]));
                            return set;
                        });
    }

    private static void defineElements(TypeBuilder type) {
        type.genericStatic("static TSource ElementAt[TSource](" + SOURCE + ", int index)", (t, a) -> {
                    List<Object> values = all(a[0]);
                    int index = (int) a[1];
                    if (index < 0 || index >= values.size()) {
                        throw Failures.index("index");
                    }
                    return values.get(index);
                })
                .genericStatic("static TSource ElementAtOrDefault[TSource](" + SOURCE + ", int index)", (t, a) -> {
                    List<Object> values = all(a[0]);
                    int index = (int) a[1];
                    return index < 0 || index >= values.size() ? t.getFirst().defaultValue() : values.get(index);
                })
                .genericStatic("static " + OF_SOURCE + " DefaultIfEmpty[TSource](" + SOURCE + ")", (t, a) -> {
                    List<Object> values = all(a[0]);
                    if (values.isEmpty()) {
                        values.add(t.getFirst().defaultValue());
                    }
                    return list(t.getFirst(), values);
                })
                .genericStatic(
                        "static " + OF_SOURCE + " DefaultIfEmpty[TSource](" + SOURCE + ", TSource defaultValue)",
                        (t, a) -> {
                            List<Object> values = all(a[0]);
                            if (values.isEmpty()) {
                                values.add(a[1]);
                            }
                            return list(t.getFirst(), values);
                        });
    }

    /** The elements that share a key. */
    @org.jwsh.values.TypeName("System.Linq.Grouping")
    static final class Grouping extends java.util.AbstractList<Object> {
        private final Object key;
        private final List<Object> elements;

        private Grouping(Object key, List<Object> elements) {
            this.key = key;
            this.elements = elements;
        }

        static void members(TypeBuilder type) {
            type.property("System.Object Key", Grouping.class, g -> g.key)
                    .property("int Count", Grouping.class, Grouping::size);
        }

        @Override
        public Object get(int index) {
            return elements.get(index);
        }

        @Override
        public int size() {
            return elements.size();
        }
    }
}
