package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.GenericType;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.collections.SequenceValue;
import org.jwsh.values.collections.SetValue;

/** The generic types, by name and number of arguments. */
final class GenericTypes {
    private static final String GENERIC = "System.Collections.Generic.";
    private static final String CONCURRENT = "System.Collections.Concurrent.";
    private static final String SERIALIZABLE = "System.Runtime.Serialization.ISerializable";
    private static final String DESERIALIZED = "System.Runtime.Serialization.IDeserializationCallback";
    private static final String NUMERICS = "system.numerics.";
    private static final String OBJECT_MODEL = "System.Collections.ObjectModel.";

    private GenericTypes() {}

    /** @param name with or without the arity behind it and {@code System.} in front */
    static NetType find(String name, List<NetType> arguments) {
        int arity = name.indexOf('`');
        String folded = CaseFolding.fold(arity < 0 ? name : name.substring(0, arity));
        String full = folded.startsWith("system.") ? folded : "system." + folded;
        String shown = shown(arguments);
        NetType found = switch (arguments.size()) {
            case 1 -> ofOne(full, arguments, arguments.getFirst(), shown);
            case 2 -> ofTwo(full, arguments, shown);
            default -> null;
        };
        if (found == null && full.startsWith(NUMERICS)) {
            return ofNumbers(full.substring(NUMERICS.length()), arguments);
        }
        return found == null ? ofMany(full, arguments, shown) : found;
    }

    private static NetType ofNumbers(String folded, List<NetType> arguments) {
        List<String> names = NumericContracts.find(folded, arguments);
        return names == null
                ? null
                : contract(
                        names.getFirst(),
                        arguments,
                        names.subList(1, names.size()).toArray(String[]::new));
    }

    private static String shown(List<NetType> arguments) {
        return arguments.stream().map(NetType::displayName).collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }

    private static NetType ofOne(String name, List<NetType> arguments, NetType element, String of) {
        return switch (name) {
            case "system.collections.generic.list" -> list(GENERIC + "List", arguments, of);
            case "system.collections.objectmodel.collection" -> list(OBJECT_MODEL + "Collection", arguments, of);
            case "system.collections.objectmodel.observablecollection" ->
                list(OBJECT_MODEL + "ObservableCollection", arguments, of);
            case "system.collections.objectmodel.readonlycollection" ->
                list(OBJECT_MODEL + "ReadOnlyCollection", arguments, of);
            case "system.management.automation.psdatacollection" ->
                list("System.Management.Automation.PSDataCollection", arguments, of);
            case "system.collections.generic.hashset" -> set(GENERIC + "HashSet", arguments, element, of, false);
            case "system.collections.generic.sortedset" -> set(GENERIC + "SortedSet", arguments, element, of, true);
            case "system.collections.generic.queue" -> sequence(GENERIC + "Queue", arguments, of);
            case "system.collections.generic.stack" -> sequence(GENERIC + "Stack", arguments, of);
            case "system.collections.concurrent.concurrentqueue" ->
                sequence(CONCURRENT + "ConcurrentQueue", arguments, of);
            case "system.collections.concurrent.concurrentstack" ->
                sequence(CONCURRENT + "ConcurrentStack", arguments, of);
            case "system.collections.concurrent.concurrentbag" -> sequence(CONCURRENT + "ConcurrentBag", arguments, of);
            case "system.collections.concurrent.blockingcollection" ->
                sequence(CONCURRENT + "BlockingCollection", arguments, of);
            case "system.collections.generic.linkedlist" ->
                make(
                        GENERIC + "LinkedList",
                        arguments,
                        TypeSpec.ofClass(
                                        "",
                                        LinkedListValue.class,
                                        () -> new LinkedListMembers(GENERIC + "LinkedList" + of, element))
                                .implementing(
                                        GENERIC + "ICollection" + of,
                                        "System.Collections.ICollection",
                                        GENERIC + "IReadOnlyCollection" + of,
                                        SERIALIZABLE,
                                        DESERIALIZED));
            case "system.collections.generic.linkedlistnode" ->
                make(
                        GENERIC + "LinkedListNode",
                        arguments,
                        TypeSpec.ofClass("", LinkedListValue.Node.class, () -> new LinkedListMembers.OfNode(element)));
            case "system.collections.generic.ienumerable" ->
                contract(GENERIC + "IEnumerable", arguments, "System.Collections.IEnumerable");
            case "system.collections.generic.ienumerator" ->
                contract(GENERIC + "IEnumerator", arguments, "System.Collections.IEnumerator", "System.IDisposable");
            case "system.collections.generic.icollection" ->
                contract(GENERIC + "ICollection", arguments, GENERIC + "IEnumerable" + of);
            case "system.collections.generic.ilist" ->
                contract(GENERIC + "IList", arguments, GENERIC + "ICollection" + of);
            case "system.collections.generic.iset" ->
                contract(GENERIC + "ISet", arguments, GENERIC + "ICollection" + of);
            case "system.collections.generic.ireadonlyset" ->
                contract(GENERIC + "IReadOnlySet", arguments, GENERIC + "IReadOnlyCollection" + of);
            case "system.collections.concurrent.iproducerconsumercollection" ->
                contract(
                        CONCURRENT + "IProducerConsumerCollection",
                        arguments,
                        GENERIC + "IEnumerable" + of,
                        "System.Collections.ICollection");
            case "system.collections.generic.ireadonlycollection" ->
                contract(GENERIC + "IReadOnlyCollection", arguments, GENERIC + "IEnumerable" + of);
            case "system.collections.generic.ireadonlylist" ->
                contract(GENERIC + "IReadOnlyList", arguments, GENERIC + "IReadOnlyCollection" + of);
            case "system.collections.generic.icomparer" -> contract(GENERIC + "IComparer", arguments);
            case "system.collections.generic.iequalitycomparer" -> contract(GENERIC + "IEqualityComparer", arguments);
            case "system.threading.tasks.task" ->
                make("System.Threading.Tasks.Task", arguments, TaskTypes.ofResult(arguments, of));
            case "system.threading.tasks.taskcompletionsource" ->
                make("System.Threading.Tasks.TaskCompletionSource", arguments, TaskTypes.source(arguments, of));
            case "system.icomparable" -> contract("System.IComparable", arguments);
            case "system.iequatable" -> contract("System.IEquatable", arguments);
            case "system.iparsable" -> contract("System.IParsable", arguments);
            case "system.ispanparsable" -> contract("System.ISpanParsable", arguments, "System.IParsable" + of);
            case "system.iutf8spanparsable" -> contract("System.IUtf8SpanParsable", arguments);
            case "system.iobservable" -> contract("System.IObservable", arguments);
            case "system.iobserver" -> contract("System.IObserver", arguments);
            case "system.iprogress" -> contract("System.IProgress", arguments);
            case "system.nullable" ->
                make(
                        "System.Nullable",
                        arguments,
                        TypeSpec.ofStruct("", element.javaClass(), null, () -> type -> nullable(type, element, of)));
            case "system.lazy" ->
                make(
                        "System.Lazy",
                        arguments,
                        TypeSpec.ofClass(
                                "", LazyValue.class, () -> new LazyValue.Members("System.Lazy" + of, element)));
            case "system.collections.generic.comparer" -> comparer("Comparer", arguments, of);
            case "system.collections.generic.equalitycomparer" -> comparer("EqualityComparer", arguments, of);
            case "system.collections.generic.genericcomparer" -> comparer("GenericComparer", arguments, of);
            case "system.collections.generic.objectcomparer" -> comparer("ObjectComparer", arguments, of);
            case "system.collections.generic.comparisoncomparer" -> comparer("ComparisonComparer", arguments, of);
            case "system.collections.generic.genericequalitycomparer" ->
                comparer("GenericEqualityComparer", arguments, of);
            case "system.collections.generic.objectequalitycomparer" ->
                comparer("ObjectEqualityComparer", arguments, of);
            case "system.predicate" -> delegate("System.Predicate", arguments, NetTypes.BOOL, arguments, "obj");
            case "system.comparison" ->
                delegate("System.Comparison", arguments, NetTypes.INT, List.of(element, element), "x", "y");
            case "system.eventhandler" ->
                delegate("System.EventHandler", arguments, null, List.of(NetTypes.OBJECT, element), "sender", "e");
            default -> null;
        };
    }

    private static NetType ofTwo(String name, List<NetType> arguments, String of) {
        NetType key = arguments.get(0);
        NetType value = arguments.get(1);
        return switch (name) {
            case "system.collections.generic.dictionary" -> dictionary(GENERIC + "Dictionary", arguments, of, false);
            case "system.collections.generic.sorteddictionary" ->
                dictionary(GENERIC + "SortedDictionary", arguments, of, true);
            case "system.collections.generic.sortedlist" -> dictionary(GENERIC + "SortedList", arguments, of, true);
            case "system.collections.generic.ordereddictionary" ->
                dictionary(GENERIC + "OrderedDictionary", arguments, of, false);
            case "system.collections.concurrent.concurrentdictionary" ->
                dictionary(CONCURRENT + "ConcurrentDictionary", arguments, of, false);
            case "system.collections.generic.keyvaluepair" ->
                make(
                        GENERIC + "KeyValuePair",
                        arguments,
                        TypeSpec.ofStruct(
                                "",
                                KeyValuePair.class,
                                null,
                                () -> new KeyValuePair.Members(GENERIC + "KeyValuePair" + of, key, value)));
            case "system.collections.generic.priorityqueue" ->
                make(
                        GENERIC + "PriorityQueue",
                        arguments,
                        TypeSpec.ofClass(
                                "",
                                PriorityQueueValue.class,
                                () -> new PriorityQueueValue.Members(GENERIC + "PriorityQueue" + of, key, value)));
            case "system.collections.generic.dictionary+keycollection" ->
                view(GENERIC + "Dictionary+KeyCollection", arguments, key);
            case "system.collections.generic.dictionary+valuecollection" ->
                view(GENERIC + "Dictionary+ValueCollection", arguments, value);
            case "system.collections.generic.sorteddictionary+keycollection" ->
                view(GENERIC + "SortedDictionary+KeyCollection", arguments, key);
            case "system.collections.generic.sorteddictionary+valuecollection" ->
                view(GENERIC + "SortedDictionary+ValueCollection", arguments, value);
            case "system.collections.generic.ordereddictionary+keycollection" ->
                places(GENERIC + "OrderedDictionary+KeyCollection", arguments, key);
            case "system.collections.generic.ordereddictionary+valuecollection" ->
                places(GENERIC + "OrderedDictionary+ValueCollection", arguments, value);
            case "system.collections.generic.sortedlist+keylist" ->
                places(GENERIC + "SortedList+KeyList", arguments, key);
            case "system.collections.generic.sortedlist+valuelist" ->
                places(GENERIC + "SortedList+ValueList", arguments, value);
            case "system.collections.generic.idictionary" ->
                contract(
                        GENERIC + "IDictionary",
                        arguments,
                        GENERIC + "ICollection[" + GENERIC + "KeyValuePair" + of + "]");
            case "system.collections.generic.ireadonlydictionary" ->
                contract(
                        GENERIC + "IReadOnlyDictionary",
                        arguments,
                        GENERIC + "IReadOnlyCollection[" + GENERIC + "KeyValuePair" + of + "]");
            case "system.linq.igrouping" ->
                contract("System.Linq.IGrouping", arguments, GENERIC + "IEnumerable[" + value.displayName() + "]");
            case "system.converter" -> delegate("System.Converter", arguments, value, List.of(key), "input");
            default -> null;
        };
    }

    private static NetType ofMany(String name, List<NetType> arguments, String of) {
        int last = arguments.size() - 1;
        return switch (name) {
            case "system.func" ->
                delegate(
                        "System.Func",
                        arguments,
                        arguments.getLast(),
                        arguments.subList(0, last),
                        numbered("arg", last));
            case "system.action" ->
                delegate("System.Action", arguments, null, arguments, numbered(last == 0 ? "obj" : "arg", last + 1));
            case "system.tuple" -> TupleValue.type("System.Tuple", arguments, of, false);
            case "system.valuetuple" -> TupleValue.type("System.ValueTuple", arguments, of, true);
            default -> null;
        };
    }

    private static String[] numbered(String name, int count) {
        return count == 1
                ? new String[] {name}
                : IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toArray(String[]::new);
    }

    private static NetType make(String definition, List<NetType> arguments, TypeSpec spec) {
        return GenericType.of(definition, arguments, spec);
    }

    private static NetType contract(String definition, List<NetType> arguments, String... bases) {
        return make(
                definition,
                arguments,
                TypeSpec.ofInterface("", Object.class, () -> InterfaceMembers.of(definition, arguments))
                        .implementing(bases));
    }

    private static NetType delegate(
            String definition, List<NetType> arguments, NetType returned, List<NetType> parameters, String... names) {
        return make(
                definition,
                arguments,
                DelegateType.spec(definition + shown(arguments), returned, parameters, List.of(names)));
    }

    private static NetType list(String definition, List<NetType> arguments, String of) {
        TypeSpec spec = TypeSpec.ofClass(
                        "", ListValue.class, () -> new ListMembers(definition + of, arguments.getFirst()))
                .implementing(() -> listContracts(definition, of));
        return make(definition, arguments, spec);
    }

    private static List<String> listContracts(String definition, String of) {
        List<String> found = new ArrayList<>(
                List.of(GENERIC + "IList" + of, "System.Collections.IList", GENERIC + "IReadOnlyList" + of));
        switch (definition.substring(definition.lastIndexOf('.') + 1)) {
            case "ObservableCollection" -> {
                found.add("System.Collections.Specialized.INotifyCollectionChanged");
                found.add("System.ComponentModel.INotifyPropertyChanged");
            }
            case "PSDataCollection" -> {
                found.removeLast();
                found.add("System.IDisposable");
                found.add(SERIALIZABLE);
            }
            default -> {}
        }
        return found;
    }

    private static List<String> sequenceContracts(String definition, String of) {
        String readable = GENERIC + "IReadOnlyCollection" + of;
        if (definition.endsWith("BlockingCollection")) {
            return List.of(
                    GENERIC + "IEnumerable" + of, "System.Collections.ICollection", "System.IDisposable", readable);
        }
        return definition.startsWith(CONCURRENT)
                ? List.of(CONCURRENT + "IProducerConsumerCollection" + of, readable)
                : List.of(GENERIC + "IEnumerable" + of, "System.Collections.ICollection", readable);
    }

    private static NetType set(String definition, List<NetType> arguments, NetType element, String of, boolean sorted) {
        TypeSpec spec = TypeSpec.ofClass("", SetValue.class, () -> new SetMembers(definition + of, element, sorted))
                .implementing(
                        GENERIC + (sorted ? "ISet" : "ICollection") + of,
                        sorted ? "System.Collections.ICollection" : GENERIC + "ISet" + of,
                        GENERIC + "IReadOnlyCollection" + of,
                        GENERIC + "IReadOnlySet" + of,
                        SERIALIZABLE,
                        DESERIALIZED);
        return make(definition, arguments, spec);
    }

    private static NetType sequence(String definition, List<NetType> arguments, String of) {
        TypeSpec spec = TypeSpec.ofClass(
                        "", SequenceValue.class, () -> new SequenceMembers(definition + of, arguments.getFirst()))
                .implementing(() -> sequenceContracts(definition, of));
        return make(definition, arguments, spec);
    }

    private static NetType dictionary(String definition, List<NetType> arguments, String of, boolean sorted) {
        TypeSpec spec = TypeSpec.ofClass(
                        "",
                        GenericDictionary.class,
                        () -> new GenericDictionaryMembers(definition + of, arguments.get(0), arguments.get(1), sorted))
                .implementing(() -> definition.equals(GENERIC + "Dictionary")
                        ? List.of(
                                GENERIC + "IDictionary" + of,
                                "System.Collections.IDictionary",
                                GENERIC + "IReadOnlyDictionary" + of,
                                SERIALIZABLE,
                                DESERIALIZED)
                        : List.of(
                                GENERIC + "IDictionary" + of,
                                "System.Collections.IDictionary",
                                GENERIC + "IReadOnlyDictionary" + of));
        return make(definition, arguments, spec);
    }

    /** A view whose elements have places. */
    private static NetType places(String definition, List<NetType> arguments, NetType element) {
        TypeSpec spec = TypeSpec.ofClass("", KeyCollection.class, () -> CollectionTypes::view)
                .implementing(
                        GENERIC + "IList[" + element.displayName() + "]",
                        GENERIC + "IReadOnlyList[" + element.displayName() + "]",
                        "System.Collections.IList");
        return make(definition, arguments, spec);
    }

    private static NetType view(String definition, List<NetType> arguments, NetType element) {
        TypeSpec spec = TypeSpec.ofClass("", KeyCollection.class, () -> CollectionTypes::view)
                .implementing(
                        GENERIC + "ICollection[" + element.displayName() + "]",
                        "System.Collections.ICollection",
                        GENERIC + "IReadOnlyCollection[" + element.displayName() + "]");
        return make(definition, arguments, spec);
    }

    private static NetType comparer(String name, List<NetType> arguments, String of) {
        String base = name.endsWith("EqualityComparer") ? "EqualityComparer" : "Comparer";
        TypeSpec spec = TypeSpec.ofClass(
                        "",
                        ComparerValue.class,
                        () -> new ComparerValue.Members(GENERIC + name + of, arguments.getFirst()))
                .implementing("System.Collections.I" + base, GENERIC + "I" + base + of);
        return make(GENERIC + name, arguments, name.equals(base) ? spec : spec.extending(GENERIC + base + of));
    }

    /** A value that may be missing is the bare value here: only its type has these members. */
    private static void nullable(org.jwsh.values.TypeBuilder type, NetType element, String of) {
        String t = element.displayName();
        type.constructor("System.Nullable" + of + " new(" + t + " value)", a -> a[0])
                .property("bool HasValue", Object.class, value -> true)
                .property(t + " Value", Object.class, value -> value)
                .method(t + " GetValueOrDefault()", Object.class, (value, a) -> value)
                .method(t + " GetValueOrDefault(" + t + " defaultValue)", Object.class, (value, a) -> value);
    }
}
