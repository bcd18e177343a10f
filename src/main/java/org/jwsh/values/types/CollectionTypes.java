package org.jwsh.values.types;

import java.util.Collection;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.collections.OrderedDictionary;
import org.jwsh.values.collections.SequenceValue;
import org.jwsh.values.collections.SynchronizedHashtable;

/** The namespaces {@code System.Collections} and {@code System.Collections.Specialized}. */
final class CollectionTypes {
    private static final String[] DICTIONARY = {
        "System.Collections.ICollection", "System.Collections.IDictionary", "System.Collections.IEnumerable"
    };

    private CollectionTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "hashtable" ->
                TypeSpec.ofClass("System.Collections.Hashtable", Hashtable.class, () -> DictionaryMembers::hashtable);
            case "ordereddictionary" ->
                TypeSpec.ofClass(
                        "System.Collections.Specialized.OrderedDictionary",
                        OrderedDictionary.class,
                        () -> DictionaryMembers::ordered);
            case "listdictionaryinternal" ->
                TypeSpec.ofClass(
                                "System.Collections.ListDictionaryInternal",
                                ExceptionData.class,
                                () -> ExceptionData::define)
                        .implementing(DICTIONARY);
            case "arraylist" ->
                TypeSpec.ofClass(
                        "System.Collections.ArrayList",
                        ListValue.class,
                        () -> new ListMembers("System.Collections.ArrayList", NetTypes.OBJECT));
            case "arraylist+arraylistenumeratorsimple" ->
                enumerator("System.Collections.ArrayList+ArrayListEnumeratorSimple");
            case "queue" -> sequence("System.Collections.Queue");
            case "stack" -> sequence("System.Collections.Stack");
            case "sortedlist" ->
                TypeSpec.ofClass(
                        "System.Collections.SortedList",
                        GenericDictionary.class,
                        () -> new GenericDictionaryMembers(
                                "System.Collections.SortedList", NetTypes.OBJECT, NetTypes.OBJECT, true));
            case "listdictionary", "hybriddictionary" -> {
                String own = "System.Collections.Specialized."
                        + (name.startsWith("list") ? "ListDictionary" : "HybridDictionary");
                yield TypeSpec.ofClass(
                                own,
                                GenericDictionary.class,
                                () -> new GenericDictionaryMembers(own, NetTypes.OBJECT, NetTypes.OBJECT, false))
                        .implementing(DICTIONARY);
            }
            case "comparer" ->
                TypeSpec.ofClass(
                        "System.Collections.Comparer",
                        ComparerValue.class,
                        () -> type -> ComparerValue.ofObjects(type, "System.Collections.Comparer"));
            case "caseinsensitivecomparer" ->
                TypeSpec.ofClass(
                        "System.Collections.CaseInsensitiveComparer",
                        ComparerValue.class,
                        () -> type -> ComparerValue.ofObjects(type, "System.Collections.CaseInsensitiveComparer"));
            case "stringcollection" ->
                TypeSpec.ofClass(
                        "System.Collections.Specialized.StringCollection",
                        ListValue.class,
                        () -> new ListMembers("System.Collections.Specialized.StringCollection", NetTypes.STRING));
            case "collectionbase" ->
                TypeSpec.ofAbstract(
                        "System.Collections.CollectionBase", ListValue.class, () -> CollectionBaseMembers::define);
            case "readonlycollectionbase" ->
                TypeSpec.ofAbstract(
                        "System.Collections.ReadOnlyCollectionBase",
                        ListValue.class,
                        () -> CollectionBaseMembers::readOnly);
            case "bitarray" -> TypeSpec.ofClass("System.Collections.BitArray", BitArray.class, () -> BitArray::define);
            case "namevaluecollection" ->
                TypeSpec.ofClass(
                                "System.Collections.Specialized.NameValueCollection",
                                NameValues.class,
                                () -> NameValues::define)
                        .implementing("System.Collections.ICollection");
            case "dictionaryentry" ->
                TypeSpec.ofStruct(
                        "System.Collections.DictionaryEntry",
                        DictionaryEntry.class,
                        null,
                        () -> CollectionTypes::dictionaryEntry);
            case "hashtable+synchashtable" ->
                TypeSpec.ofClass(
                                "System.Collections.Hashtable+SyncHashtable",
                                SynchronizedHashtable.class,
                                () -> type -> {})
                        .extending("System.Collections.Hashtable");
            case "hashtable+keycollection" -> view("System.Collections.Hashtable+KeyCollection");
            case "sortedlist+keylist" -> view("System.Collections.SortedList+KeyList");
            case "sortedlist+valuelist" -> view("System.Collections.SortedList+ValueList");
            case "hashtable+valuecollection" -> view("System.Collections.Hashtable+ValueCollection");
            case "ordereddictionary+ordereddictionarykeyvaluecollection" ->
                view("System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection");
            default -> null;
        };
    }

    private static TypeSpec enumerator(String name) {
        return TypeSpec.ofClass(name, ValueEnumerator.class, () -> ValueEnumerator::define)
                .implementing("System.Collections.IEnumerator", "System.ICloneable");
    }

    private static TypeSpec sequence(String name) {
        return TypeSpec.ofClass(name, SequenceValue.class, () -> new SequenceMembers(name, NetTypes.OBJECT))
                .implementing("System.Collections.ICollection", "System.ICloneable");
    }

    private static TypeSpec view(String name) {
        return TypeSpec.ofClass(name, KeyCollection.class, () -> CollectionTypes::view)
                .implementing("System.Collections.ICollection", "System.Collections.IEnumerable");
    }

    static void view(TypeBuilder type) {
        type.property("int Count", Collection.class, c -> c.size())
                .property("bool IsSynchronized", Collection.class, c -> false)
                .property("System.Object SyncRoot", Collection.class, c -> c)
                .method(
                        "void CopyTo(array array, int index)",
                        Collection.class,
                        (c, a) -> ListMembers.copy((Collection<?>) c, a[0], (int) a[1]))
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        Collection.class,
                        (c, a) -> ValueEnumerator.of("System.Collections.IEnumerator", (Iterable<?>) c));
    }

    private static void dictionaryEntry(TypeBuilder type) {
        type.property("System.Object Key", DictionaryEntry.class, DictionaryEntry::key)
                .property("System.Object Value", DictionaryEntry.class, DictionaryEntry::value, DictionaryEntry::value)
                .property("System.Object Name", DictionaryEntry.class, DictionaryEntry::key)
                .extended(PSMember.Kind.AliasProperty, "Name", "Name = Key")
                .constructor(
                        "System.Collections.DictionaryEntry new(System.Object key, System.Object value)",
                        a -> new DictionaryEntry(a[0], a[1]));
    }
}
