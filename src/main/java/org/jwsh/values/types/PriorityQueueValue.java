package org.jwsh.values.types;

import java.util.PriorityQueue;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;

/** A queue that gives the element of the lowest priority first, of equal ones the earliest. */
public final class PriorityQueueValue implements NetTyped {

    private record Item(Object element, Object priority, long number) {}

    private final NetType type;
    private final PriorityQueue<Item> items = new PriorityQueue<>((x, y) -> {
        int order = ListMembers.NATURAL.compare(x.priority(), y.priority());
        return order == 0 ? Long.compare(x.number(), y.number()) : order;
    });
    private long next;

    private PriorityQueueValue(NetType type) {
        this.type = type;
    }

    @Override
    public NetType netType() {
        return type;
    }

    private Item head(boolean take) {
        if (items.isEmpty()) {
            throw Failures.invalidOperation("Queue empty.");
        }
        return take ? items.poll() : items.peek();
    }

    private boolean tryHead(boolean take, Object element, Object priority) {
        Item item = items.isEmpty() ? null : head(take);
        ((Reference) element).set(item == null ? null : item.element());
        ((Reference) priority).set(item == null ? null : item.priority());
        return item != null;
    }

    /** The members of the type for elements and priorities of given types. */
    record Members(String typeName, NetType elementType, NetType priorityType) implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            String e = elementType.displayName();
            String p = priorityType.displayName();
            type.constructor(typeName + " new()", a -> new PriorityQueueValue(NetTypes.named(typeName)))
                    .property("int Count", PriorityQueueValue.class, q -> q.items.size())
                    .method(
                            "void Enqueue(" + e + " element, " + p + " priority)",
                            PriorityQueueValue.class,
                            (q, a) -> q.items.add(new Item(a[0], a[1], q.next++)))
                    .method(
                            e + " Dequeue()",
                            PriorityQueueValue.class,
                            (q, a) -> q.head(true).element())
                    .method(
                            e + " Peek()",
                            PriorityQueueValue.class,
                            (q, a) -> q.head(false).element())
                    .method(
                            "bool TryDequeue([ref] " + e + " element, [ref] " + p + " priority)",
                            PriorityQueueValue.class,
                            (q, a) -> q.tryHead(true, a[0], a[1]))
                    .method(
                            "bool TryPeek([ref] " + e + " element, [ref] " + p + " priority)",
                            PriorityQueueValue.class,
                            (q, a) -> q.tryHead(false, a[0], a[1]))
                    .method(
                            e + " EnqueueDequeue(" + e + " element, " + p + " priority)",
                            PriorityQueueValue.class,
                            (q, a) -> {
                                q.items.add(new Item(a[0], a[1], q.next++));
                                return q.head(true).element();
                            })
                    .method(
                            e + " DequeueEnqueue(" + e + " element, " + p + " priority)",
                            PriorityQueueValue.class,
                            (q, a) -> {
                                Object first = q.head(true).element();
                                q.items.add(new Item(a[0], a[1], q.next++));
                                return first;
                            })
                    .method(
                            "void EnqueueRange(System.Collections.Generic.IEnumerable[" + e + "] elements, " + p
                                    + " priority)",
                            PriorityQueueValue.class,
                            (q, a) -> {
                                ListMembers.all(a[0]).forEach(each -> q.items.add(new Item(each, a[1], q.next++)));
                                return null;
                            })
                    .property(
                            "System.Object UnorderedItems",
                            PriorityQueueValue.class,
                            q -> q.items.stream()
                                    .map(item -> TupleValue.of(
                                            NetTypes.named("System.ValueTuple[" + e + "," + p + "]"),
                                            item.element(),
                                            item.priority()))
                                    .toArray())
                    .method("void Clear()", PriorityQueueValue.class, (q, a) -> {
                        q.items.clear();
                        return null;
                    });
            CapacityMembers.define(type, PriorityQueueValue.class, q -> q.items.size(), false);
        }
    }
}
