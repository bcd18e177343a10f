package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.operators.Arithmetic;

/** The static methods of {@code System.Linq.Enumerable}; what they give is complete at once. */
final class EnumerableMembers {
    private static final String SEQUENCE = "System.Collections.Generic.IEnumerable";
    private static final String OF_SOURCE = SEQUENCE + "[TSource]";
    private static final String SOURCE = OF_SOURCE + " source";
    private static final String PREDICATE = ", System.Func[TSource,bool] predicate)";

    private EnumerableMembers() {}

    static void define(TypeBuilder type) {
        defineShaping(type);
        defineSelecting(type);
        defineSets(type);
        defineNumbers(type);
        defineTesting(type);
        EnumerableGroups.define(type);
    }

    private static List<Object> all(Object source) {
        return ListMembers.all(Failures.required(source, "source"));
    }

    private static ListValue list(NetType element, Collection<?> values) {
        return ListValue.of(
                NetTypes.named("System.Collections.Generic.List[" + element.displayName() + "]"), element, values);
    }

    private static void defineShaping(TypeBuilder type) {
        type.genericStatic(
                        "static System.Collections.Generic.List[TSource] ToList[TSource](" + SOURCE + ")",
                        (t, a) -> list(t.getFirst(), all(a[0])))
                .genericStatic(
                        "static TSource[] ToArray[TSource](" + SOURCE + ")",
                        (t, a) -> ListMembers.toArray(all(a[0]), t.getFirst()))
                .genericStatic(
                        "static " + OF_SOURCE + " Reverse[TSource](" + SOURCE + ")",
                        (t, a) -> list(t.getFirst(), all(a[0]).reversed()))
                .genericStatic(
                        "static " + OF_SOURCE + " Skip[TSource](" + SOURCE + ", int count)",
                        (t, a) -> list(
                                t.getFirst(),
                                all(a[0]).stream().skip(Math.max(0, (int) a[1])).toList()))
                .genericStatic(
                        "static " + OF_SOURCE + " Take[TSource](" + SOURCE + ", int count)",
                        (t, a) -> list(
                                t.getFirst(),
                                all(a[0]).stream()
                                        .limit(Math.max(0, (int) a[1]))
                                        .toList()))
                .genericStatic("static " + OF_SOURCE + " Append[TSource](" + SOURCE + ", TSource element)", (t, a) -> {
                    List<Object> values = all(a[0]);
                    values.add(a[1]);
                    return list(t.getFirst(), values);
                })
                .staticMethod("static " + SEQUENCE + "[int] Range(int start, int count)", a -> {
                    List<Object> numbers = new ArrayList<>();
                    for (int i = 0; i < (int) a[1]; i++) {
                        numbers.add((int) a[0] + i);
                    }
                    return list(NetTypes.INT, numbers);
                })
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] Repeat[TResult](TResult element, int count)",
                        (t, a) -> list(t.getFirst(), Collections.nCopies((int) a[1], a[0])))
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] Empty[TResult]()", (t, a) -> list(t.getFirst(), List.of()))
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] Cast[TResult](System.Collections.IEnumerable source)",
                        (t, a) -> list(t.getFirst(), all(a[0])))
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] OfType[TResult](System.Collections.IEnumerable source)",
                        (t, a) -> {
                            List<Object> values = all(a[0]);
                            values.removeIf(
                                    value -> value == null || !t.getFirst().isInstance(value));
                            return list(t.getFirst(), values);
                        });
    }

    private static void defineSelecting(TypeBuilder type) {
        type.genericStatic("static " + OF_SOURCE + " Where[TSource](" + SOURCE + PREDICATE, (t, a) -> {
                    List<Object> values = all(a[0]);
                    values.removeIf(value -> !((Delegate) a[1]).test(value));
                    return list(t.getFirst(), values);
                })
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] Select[TSource, TResult](" + SOURCE
                                + ", System.Func[TSource,TResult] selector)",
                        (t, a) -> list(
                                t.get(1),
                                all(a[0]).stream()
                                        .map(value -> ((Delegate) a[1]).invoke(value))
                                        .toList()))
                .genericStatic(
                        "static " + OF_SOURCE + " OrderBy[TSource, TKey](" + SOURCE
                                + ", System.Func[TSource,TKey] keySelector)",
                        (t, a) -> ordered(t.getFirst(), a, false))
                .genericStatic(
                        "static " + OF_SOURCE + " OrderByDescending[TSource, TKey](" + SOURCE
                                + ", System.Func[TSource,TKey] keySelector)",
                        (t, a) -> ordered(t.getFirst(), a, true))
                .genericStatic(
                        "static TSource Aggregate[TSource](" + SOURCE + ", System.Func[TSource,TSource,TSource] func)",
                        (t, a) -> all(a[0]).stream()
                                .reduce((x, y) -> ((Delegate) a[1]).invoke(x, y))
                                .orElseThrow(EnumerableMembers::empty))
                .genericStatic(
                        "static " + SEQUENCE + "[TResult] Zip[TFirst, TSecond, TResult](" + SEQUENCE
                                + "[TFirst] first, " + SEQUENCE
                                + "[TSecond] second, System.Func[TFirst,TSecond,TResult] resultSelector)",
                        (t, a) -> {
                            List<Object> first = all(a[0]);
                            List<Object> second = all(a[1]);
                            List<Object> zipped = new ArrayList<>();
                            for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
                                zipped.add(((Delegate) a[2]).invoke(first.get(i), second.get(i)));
                            }
                            return list(t.get(2), zipped);
                        });
    }

    private static Object ordered(NetType element, Object[] a, boolean descending) {
        List<Object> values = all(a[0]);
        Comparator<Object> order =
                (x, y) -> ListMembers.NATURAL.compare(((Delegate) a[1]).invoke(x), ((Delegate) a[1]).invoke(y));
        values.sort(descending ? order.reversed() : order);
        return list(element, values);
    }

    private static void defineSets(TypeBuilder type) {
        String two = "[TSource](" + OF_SOURCE + " first, " + OF_SOURCE + " second)";
        type.genericStatic(
                        "static " + OF_SOURCE + " Distinct[TSource](" + SOURCE + ")",
                        (t, a) -> list(t.getFirst(), new LinkedHashSet<>(all(a[0]))))
                .genericStatic("static " + OF_SOURCE + " Concat" + two, (t, a) -> {
                    List<Object> values = all(a[0]);
                    values.addAll(all(a[1]));
                    return list(t.getFirst(), values);
                })
                .genericStatic("static " + OF_SOURCE + " Union" + two, (t, a) -> {
                    Set<Object> values = new LinkedHashSet<>(all(a[0]));
                    values.addAll(all(a[1]));
                    return list(t.getFirst(), values);
                })
                .genericStatic("static " + OF_SOURCE + " Intersect" + two, (t, a) -> {
                    Set<Object> values = new LinkedHashSet<>(all(a[0]));
                    values.retainAll(all(a[1]));
                    return list(t.getFirst(), values);
                })
                .genericStatic("static " + OF_SOURCE + " Except" + two, (t, a) -> {
                    Set<Object> values = new LinkedHashSet<>(all(a[0]));
                    all(a[1]).forEach(values::remove);
                    return list(t.getFirst(), values);
                })
                .genericStatic(
                        "static bool SequenceEqual" + two, (t, a) -> all(a[0]).equals(all(a[1])));
    }

    private static void defineNumbers(TypeBuilder type) {
        for (String number : new String[] {"int", "long", "double", "decimal", "float"}) {
            String source = "(" + SEQUENCE + "[" + number + "] source)";
            String mean = number.equals("decimal") || number.equals("float") ? number : "double";
            type.staticMethod(
                            "static " + number + " Sum" + source,
                            a -> all(a[0]).stream()
                                    .reduce(Arithmetic::add)
                                    .orElse(NetTypes.named(number).defaultValue()))
                    .staticMethod("static " + mean + " Average" + source, a -> average(all(a[0]), mean));
            String selected = "[TSource](" + SOURCE + ", System.Func[TSource," + number + "] selector)";
            type.genericStatic(
                            "static " + number + " Sum" + selected,
                            (t, a) -> selected(a).stream()
                                    .reduce(Arithmetic::add)
                                    .orElse(NetTypes.named(number).defaultValue()))
                    .genericStatic("static " + mean + " Average" + selected, (t, a) -> average(selected(a), mean))
                    .genericStatic(
                            "static " + number + " Max" + selected,
                            (t, a) -> selected(a).stream()
                                    .max(ListMembers.NATURAL)
                                    .orElseThrow(EnumerableMembers::empty))
                    .genericStatic(
                            "static " + number + " Min" + selected,
                            (t, a) -> selected(a).stream()
                                    .min(ListMembers.NATURAL)
                                    .orElseThrow(EnumerableMembers::empty));
        }
        type.genericStatic(
                        "static TSource Max[TSource](" + SOURCE + ")",
                        (t, a) -> all(a[0]).stream().max(ListMembers.NATURAL).orElseThrow(EnumerableMembers::empty))
                .genericStatic(
                        "static TSource Min[TSource](" + SOURCE + ")",
                        (t, a) -> all(a[0]).stream().min(ListMembers.NATURAL).orElseThrow(EnumerableMembers::empty));
    }

    private static Object average(List<Object> values, String type) {
        Object sum = values.stream().reduce(Arithmetic::add).orElseThrow(EnumerableMembers::empty);
        return org.jwsh.values.LanguagePrimitives.convertTo(
                Arithmetic.divide(sum, values.size()), NetTypes.named(type));
    }

    /** What a function gives for each element. */
    private static List<Object> selected(Object[] arguments) {
        List<Object> values = new ArrayList<>();
        all(arguments[0]).forEach(value -> values.add(((Delegate) arguments[1]).invoke(value)));
        return values;
    }

    private static RuntimeException empty() {
        return Failures.invalidOperation("Sequence contains no elements");
    }

    private static void defineTesting(TypeBuilder type) {
        type.genericStatic(
                        "static int Count[TSource](" + SOURCE + ")",
                        (t, a) -> all(a[0]).size())
                .genericStatic("static int Count[TSource](" + SOURCE + PREDICATE, (t, a) ->
                        (int) all(a[0]).stream().filter(((Delegate) a[1])::test).count())
                .genericStatic(
                        "static bool Any[TSource](" + SOURCE + ")",
                        (t, a) -> !all(a[0]).isEmpty())
                .genericStatic(
                        "static bool Any[TSource](" + SOURCE + PREDICATE,
                        (t, a) -> all(a[0]).stream().anyMatch(((Delegate) a[1])::test))
                .genericStatic(
                        "static bool All[TSource](" + SOURCE + PREDICATE,
                        (t, a) -> all(a[0]).stream().allMatch(((Delegate) a[1])::test))
                .genericStatic(
                        "static bool Contains[TSource](" + SOURCE + ", TSource value)",
                        (t, a) -> all(a[0]).contains(a[1]));
        for (String name : new String[] {"First", "Last", "Single"}) {
            type.genericStatic("static TSource " + name + "OrDefault[TSource](" + SOURCE + PREDICATE, (t, a) -> {
                        List<Object> values = all(a[0]);
                        values.removeIf(value -> !((Delegate) a[1]).test(value));
                        return values.isEmpty() ? t.getFirst().defaultValue() : one(name, values);
                    })
                    .genericStatic(
                            "static TSource " + name + "OrDefault[TSource](" + SOURCE + ", TSource defaultValue)",
                            (t, a) -> all(a[0]).isEmpty() ? a[1] : one(name, all(a[0])));
            type.genericStatic("static TSource " + name + "[TSource](" + SOURCE + ")", (t, a) -> one(name, all(a[0])))
                    .genericStatic(
                            "static TSource " + name + "OrDefault[TSource](" + SOURCE + ")",
                            (t, a) -> all(a[0]).isEmpty() ? t.getFirst().defaultValue() : one(name, all(a[0])))
                    .genericStatic("static TSource " + name + "[TSource](" + SOURCE + PREDICATE, (t, a) -> {
                        List<Object> values = all(a[0]);
                        values.removeIf(value -> !((Delegate) a[1]).test(value));
                        return one(name, values);
                    });
        }
    }

    private static Object one(String name, List<Object> values) {
        if (values.isEmpty()) {
            throw empty();
        }
        if (name.equals("Single") && values.size() > 1) {
            throw Failures.invalidOperation("Sequence contains more than one element");
        }
        return name.equals("Last") ? values.getLast() : values.getFirst();
    }
}
