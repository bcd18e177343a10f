package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** The static methods of {@code System.Linq.Enumerable} that compare sequences by keys, number their elements or mix them. */
final class EnumerableSets {
    private static final String SEQUENCE = "System.Collections.Generic.IEnumerable";
    private static final String OF_SOURCE = SEQUENCE + "[TSource]";
    private static final String KEY = ", System.Func[TSource,TKey] keySelector)";

    private EnumerableSets() {}

    private static List<Object> all(Object source) {
        return ListMembers.all(Failures.required(source, "source"));
    }

    private static ListValue list(NetType element, List<Object> values) {
        return ListValue.of(NetTypes.generic("System.Collections.Generic.List", List.of(element)), element, values);
    }

    private static Object key(Object selector, Object value) {
        return ((Delegate) selector).invoke(value);
    }

    static void define(TypeBuilder type) {
        byKeys(type);
        type.genericStatic(
                        "static " + SEQUENCE + "[System.ValueTuple[int,TSource]] Index[TSource](" + OF_SOURCE
                                + " source)",
                        (t, a) -> indexed(all(a[0]), t.getFirst()))
                .genericStatic("static " + OF_SOURCE + " Shuffle[TSource](" + OF_SOURCE + " source)", (t, a) -> {
                    List<Object> values = all(a[0]);
                    Collections.shuffle(values);
                    return list(t.getFirst(), values);
                })
                .genericStatic(
                        "static " + SEQUENCE + "[System.Collections.Generic.KeyValuePair[TKey,TAccumulate]]"
                                + " AggregateBy[TSource, TKey, TAccumulate](" + OF_SOURCE
                                + " source, System.Func[TSource,TKey] keySelector, TAccumulate seed,"
                                + " System.Func[TAccumulate,TSource,TAccumulate] func)",
                        (t, a) -> aggregated(t, a))
                .genericStatic(
                        "static " + SEQUENCE + "[System.Linq.IGrouping[TKey,TSource]] ToLookup[TSource, TKey]("
                                + OF_SOURCE + " source" + KEY,
                        (t, a) -> {
                            Map<Object, List<Object>> groups = new LinkedHashMap<>();
                            all(a[0])
                                    .forEach(value -> groups.computeIfAbsent(
                                                    key(a[1], value), absent -> new ArrayList<>())
                                            .add(value));
                            return groups.entrySet().stream()
                                    .map(group -> EnumerableGroups.grouping(
                                            group.getKey(), list(t.getFirst(), group.getValue())))
                                    .toArray();
                        })
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] GroupJoin[TOuter, TInner, TKey, TResult](" + SEQUENCE
                                + "[TOuter] outer, " + SEQUENCE
                                + "[TInner] inner, System.Func[TOuter,TKey] outerKeySelector,"
                                + " System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter," + SEQUENCE
                                + "[TInner],TResult] resultSelector)",
                        (t, a) -> groupJoined(t, a));
    }

    private static void byKeys(TypeBuilder type) {
        String two = "[TSource, TKey](" + OF_SOURCE + " first, ";
        type.genericStatic("static " + OF_SOURCE + " UnionBy" + two + OF_SOURCE + " second" + KEY, (t, a) -> {
                    List<Object> both = all(a[0]);
                    both.addAll(all(a[1]));
                    Set<Object> seen = new LinkedHashSet<>();
                    both.removeIf(value -> !seen.add(key(a[2], value)));
                    return list(t.getFirst(), both);
                })
                .genericStatic("static " + OF_SOURCE + " ExceptBy" + two + SEQUENCE + "[TKey] second" + KEY, (t, a) -> {
                    Set<Object> seen = new LinkedHashSet<>(all(a[1]));
                    List<Object> values = all(a[0]);
                    values.removeIf(value -> !seen.add(key(a[2], value)));
                    return list(t.getFirst(), values);
                })
                .genericStatic(
                        "static " + OF_SOURCE + " IntersectBy" + two + SEQUENCE + "[TKey] second" + KEY, (t, a) -> {
                            Set<Object> left = new LinkedHashSet<>(all(a[1]));
                            List<Object> values = all(a[0]);
                            values.removeIf(value -> !left.remove(key(a[2], value)));
                            return list(t.getFirst(), values);
                        });
    }

    private static Object indexed(List<Object> values, NetType element) {
        NetType pair = NetTypes.generic("System.ValueTuple", List.of(NetTypes.INT, element));
        Object[] numbered = new Object[values.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = TupleValue.of(pair, i, values.get(i));
        }
        return numbered;
    }

    private static Object aggregated(List<NetType> types, Object[] a) {
        Map<Object, Object> results = new LinkedHashMap<>();
        for (Object value : all(a[0])) {
            Object key = key(a[1], value);
            results.put(key, ((Delegate) a[3]).invoke(results.getOrDefault(key, a[2]), value));
        }
        NetType pair = NetTypes.generic("System.Collections.Generic.KeyValuePair", List.of(types.get(1), types.get(2)));
        return results.entrySet().stream()
                .map(entry -> new KeyValuePair(pair, entry.getKey(), entry.getValue()))
                .toArray();
    }

    private static Object groupJoined(List<NetType> types, Object[] a) {
        Map<Object, List<Object>> inner = new LinkedHashMap<>();
        all(a[1])
                .forEach(value -> inner.computeIfAbsent(key(a[3], value), absent -> new ArrayList<>())
                        .add(value));
        List<Object> joined = new ArrayList<>();
        for (Object outer : all(a[0])) {
            List<Object> matching = inner.getOrDefault(key(a[2], outer), List.of());
            joined.add(((Delegate) a[4]).invoke(outer, list(types.get(1), matching)));
        }
        return list(types.get(3), joined);
    }
}
