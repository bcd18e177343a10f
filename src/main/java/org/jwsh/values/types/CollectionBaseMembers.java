package org.jwsh.values.types;

import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** The members of {@code CollectionBase} and {@code ReadOnlyCollectionBase}, which scripts derive their own collections from. */
final class CollectionBaseMembers {
    private static final String NAME = "System.Collections.CollectionBase";

    private CollectionBaseMembers() {}

    static void define(TypeBuilder type) {
        type.constructor(NAME + " new()", a -> new ListValue(NetTypes.named(NAME), NetTypes.OBJECT));
        type.constructor(NAME + " new(int capacity)", a -> {
            ListValue list = new ListValue(NetTypes.named(NAME), NetTypes.OBJECT);
            list.capacity((int) a[0]);
            return list;
        });
        counted(type);
        type.property("System.Collections.IList List", ListValue.class, list -> list)
                .property("System.Collections.ArrayList InnerList", ListValue.class, CollectionBaseMembers::inner)
                .property(
                        "int Capacity",
                        ListValue.class,
                        ListValue::capacity,
                        (list, room) -> list.capacity((int) room));
        type.method("void Clear()", ListValue.class, (list, a) -> {
            list.clear();
            return null;
        });
        type.method("void RemoveAt(int index)", ListValue.class, (list, a) -> {
            list.remove((int) a[0]);
            return null;
        });
        ofList(type);
    }

    /** What {@code IList} asks for and the class itself does not show. */
    private static void ofList(TypeBuilder type) {
        type.method("int Add(System.Object value)", ListValue.class, (list, a) -> {
            list.add(a[0]);
            return list.size() - 1;
        });
        type.method(
                "bool Contains(System.Object value)",
                ListValue.class,
                (list, a) -> ListMembers.indexOf(list, a[0], 0) >= 0);
        type.method(
                "int IndexOf(System.Object value)", ListValue.class, (list, a) -> ListMembers.indexOf(list, a[0], 0));
        type.method("void Insert(int index, System.Object value)", ListValue.class, (list, a) -> {
            list.add((int) a[0], a[1]);
            return null;
        });
        type.method("void Remove(System.Object value)", ListValue.class, (list, a) -> {
            int at = ListMembers.indexOf(list, a[0], 0);
            if (at < 0) {
                throw Failures.argument(
                        "Cannot remove the specified item because it was not found in the specified" + " Collection.",
                        "value");
            }
            list.remove(at);
            return null;
        });
        type.method("System.Object get_Item(int index)", ListValue.class, (list, a) -> list.get((int) a[0]));
        type.method(
                "void set_Item(int index, System.Object value)",
                ListValue.class,
                (list, a) -> list.set((int) a[0], a[1]));
    }

    static void readOnly(TypeBuilder type) {
        String own = "System.Collections.ReadOnlyCollectionBase";
        type.constructor(own + " new()", a -> new ListValue(NetTypes.named(own), NetTypes.OBJECT));
        counted(type);
        type.property("System.Collections.ArrayList InnerList", ListValue.class, CollectionBaseMembers::inner);
    }

    /** The list within: the same elements without the methods that a derived class has. */
    private static Object inner(ListValue list) {
        return list.restricted(NetTypes.named("System.Collections.ArrayList"), ListValue.Access.FREE);
    }

    private static void counted(TypeBuilder type) {
        type.property("int Count", ListValue.class, ListValue::size)
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        ListValue.class,
                        (list, a) ->
                                ValueEnumerator.of("System.Collections.ArrayList+ArrayListEnumeratorSimple", list));
    }
}
