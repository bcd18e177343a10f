package org.jwsh.values.types;

import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.types.LinkedListValue.Node;

/** The members of {@code LinkedList[T]}. */
record LinkedListMembers(String typeName, NetType element) implements TypeDefinition {
    @Override
    public void define(TypeBuilder type) {
        String t = element.displayName();
        String node = "System.Collections.Generic.LinkedListNode[" + t + "]";
        type.constructor(typeName + " new()", a -> new LinkedListValue(NetTypes.named(typeName)))
                .constructor(typeName + " new(System.Collections.Generic.IEnumerable[" + t + "] collection)", a -> {
                    LinkedListValue list = new LinkedListValue(NetTypes.named(typeName));
                    list.addAll(ListMembers.all(a[0]));
                    return list;
                })
                .property("int Count", LinkedListValue.class, LinkedListValue::size)
                .property(node + " First", LinkedListValue.class, LinkedListValue::first)
                .property(node + " Last", LinkedListValue.class, LinkedListValue::last)
                .method(node + " AddFirst(" + t + " value)", LinkedListValue.class, (l, a) -> l.insertAfter(null, a[0]))
                .method(
                        node + " AddLast(" + t + " value)",
                        LinkedListValue.class,
                        (l, a) -> l.insertAfter(l.last(), a[0]))
                .method(
                        node + " AddAfter(" + node + " node, " + t + " value)",
                        LinkedListValue.class,
                        (l, a) -> l.insertAfter((Node) a[0], a[1]))
                .method(
                        node + " AddBefore(" + node + " node, " + t + " value)",
                        LinkedListValue.class,
                        (l, a) -> l.insertAfter(((Node) a[0]).previous, a[1]))
                .method(node + " Find(" + t + " value)", LinkedListValue.class, (l, a) -> l.find(a[0]))
                .method("bool Contains(" + t + " value)", LinkedListValue.class, (l, a) -> l.find(a[0]) != null)
                .method("bool Remove(" + t + " value)", LinkedListValue.class, (l, a) -> {
                    Node found = l.find(a[0]);
                    if (found != null) {
                        l.remove(found);
                    }
                    return found != null;
                })
                .method("void Remove(" + node + " node)", LinkedListValue.class, (l, a) -> {
                    l.remove((Node) Failures.required(a[0], "node"));
                    return null;
                })
                .method("void RemoveFirst()", LinkedListValue.class, (l, a) -> {
                    l.remove(there(l.first()));
                    return null;
                })
                .method("void RemoveLast()", LinkedListValue.class, (l, a) -> {
                    l.remove(there(l.last()));
                    return null;
                })
                .method(node + " FindLast(" + t + " value)", LinkedListValue.class, (l, a) -> {
                    Node found = l.last();
                    while (found != null && ListMembers.indexOf(java.util.Arrays.asList(found.value), a[0], 0) < 0) {
                        found = found.previous;
                    }
                    return found;
                })
                .method(
                        "void CopyTo(" + t + "[] array, int index)",
                        LinkedListValue.class,
                        (l, a) -> ListMembers.copy(l, a[0], (int) a[1]))
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        LinkedListValue.class,
                        (l, a) -> ValueEnumerator.of("System.Collections.IEnumerator", l))
                .method("void Clear()", LinkedListValue.class, (l, a) -> {
                    l.clear();
                    return null;
                });
    }

    private static Node there(Node node) {
        if (node == null) {
            throw Failures.invalidOperation("The LinkedList is empty.");
        }
        return node;
    }

    /** The members of the nodes. */
    record OfNode(NetType element) implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            String t = element.displayName();
            String node = "System.Collections.Generic.LinkedListNode[" + t + "]";
            type.property(t + " Value", Node.class, n -> n.value, (n, v) -> n.value = v)
                    .property(node + " Next", Node.class, n -> n.next)
                    .property(node + " Previous", Node.class, n -> n.previous)
                    .property("System.Collections.Generic.LinkedList[" + t + "] List", Node.class, n -> n.list);
        }
    }
}
