package org.jwsh.values.types;

import java.util.ArrayList;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.collections.SequenceValue;

/** The members of queues and stacks, generic, concurrent or of objects. */
record SequenceMembers(String typeName, NetType element) implements TypeDefinition {

    private boolean stack() {
        return typeName.contains("Stack");
    }

    @Override
    public void define(TypeBuilder type) {
        String t = element.displayName();
        boolean generic = typeName.endsWith("]");
        boolean concurrent = typeName.contains("Concurrent");
        String source = generic
                ? "System.Collections.Generic.IEnumerable[" + t + "] collection"
                : "System.Collections.ICollection col";
        type.constructor(typeName + " new()", a -> create(null))
                .constructor(typeName + " new(" + source + ")", a -> create(a[0]))
                .property("int Count", SequenceValue.class, SequenceValue::size)
                .property("bool IsSynchronized", SequenceValue.class, s -> false)
                .property("System.Object SyncRoot", SequenceValue.class, s -> s)
                .method("void Clear()", SequenceValue.class, (s, a) -> {
                    s.clear();
                    return null;
                })
                .method(
                        "bool Contains(" + t + " item)",
                        SequenceValue.class,
                        (s, a) -> ListMembers.indexOf(new ArrayList<>(s), a[0], 0) >= 0)
                .method(
                        t + "[] ToArray()",
                        SequenceValue.class,
                        (s, a) -> ListMembers.toArray(new ArrayList<>(s), element))
                .method(
                        "void CopyTo(array array, int index)",
                        SequenceValue.class,
                        (s, a) -> ListMembers.copy(s, a[0], (int) a[1]))
                .method("System.Object Clone()", SequenceValue.class, (s, a) -> copy(s))
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        SequenceValue.class,
                        (s, a) -> ValueEnumerator.of("System.Collections.IEnumerator", s));
        if (generic && !concurrent) {
            CapacityMembers.define(type, SequenceValue.class, SequenceValue::size, false);
        }
        if (typeName.contains("ConcurrentStack")) {
            defineRanges(type, t);
        }
        if (typeName.contains("Blocking")) {
            defineBlocking(type, t);
        }
        if (!generic) {
            type.method("void TrimToSize()", SequenceValue.class, (s, a) -> null)
                    .staticMethod("static " + typeName + " Synchronized(" + typeName + " source)", a -> a[0]);
        }
        if (!concurrent) {
            type.constructor(typeName + " new(int capacity)", a -> create(null))
                    .method(t + " Peek()", SequenceValue.class, (s, a) -> s.peek());
        } else {
            type.property("bool IsEmpty", SequenceValue.class, SequenceValue::isEmpty);
        }
        if (typeName.contains("Bag") || typeName.contains("Blocking")) {
            defineTaking(type, "Add", "Take", t);
        } else {
            defineTaking(type, stack() ? "Push" : "Enqueue", stack() ? "Pop" : "Dequeue", t);
        }
    }

    private void defineTaking(TypeBuilder type, String add, String take, String t) {
        type.method("void " + add + "(" + t + " item)", SequenceValue.class, (s, a) -> s.add(a[0]))
                .method(
                        "bool Try" + take + "([ref] " + t + " result)",
                        SequenceValue.class,
                        (s, a) -> tryTake(s, (Reference) a[0], true))
                .method(
                        "bool TryPeek([ref] " + t + " result)",
                        SequenceValue.class,
                        (s, a) -> tryTake(s, (Reference) a[0], false));
        if (typeName.contains("Blocking")) {
            type.method(t + " Take()", SequenceValue.class, (s, a) -> s.await());
        } else if (!typeName.contains("Concurrent")) {
            type.method(t + " " + take + "()", SequenceValue.class, (s, a) -> s.take());
        }
    }

    private void defineRanges(TypeBuilder type, String t) {
        type.method("void PushRange(" + t + "[] items)", SequenceValue.class, (s, a) -> {
                    s.addAll(ListMembers.all(a[0]));
                    return null;
                })
                .method("int TryPopRange(" + t + "[] items)", SequenceValue.class, (s, a) -> {
                    int taken = 0;
                    while (taken < java.lang.reflect.Array.getLength(a[0]) && !s.isEmpty()) {
                        java.lang.reflect.Array.set(a[0], taken++, s.take());
                    }
                    return taken;
                });
    }

    /** A collection that ends: nothing is added to it behind its end. */
    private void defineBlocking(TypeBuilder type, String t) {
        type.constructor(typeName + " new(int boundedCapacity)", a -> bounded((int) a[0]))
                .property("int BoundedCapacity", SequenceValue.class, SequenceValue::limit)
                .property("bool IsAddingCompleted", SequenceValue.class, SequenceValue::isEnded)
                .property("bool IsCompleted", SequenceValue.class, s -> s.isEnded() && s.isEmpty())
                .method("void CompleteAdding()", SequenceValue.class, (s, a) -> {
                    s.end();
                    return null;
                })
                .method("bool TryAdd(" + t + " item)", SequenceValue.class, (s, a) -> s.hasRoom() && s.add(a[0]))
                .method("void Dispose()", SequenceValue.class, (s, a) -> null)
                .method(
                        "System.Collections.Generic.IEnumerable[" + t + "] GetConsumingEnumerable()",
                        SequenceValue.class,
                        (s, a) -> s.consuming());
    }

    private SequenceValue bounded(int most) {
        if (most < 1) {
            throw Failures.outOfRange("The boundedCapacity argument must be positive.", "boundedCapacity", most);
        }
        SequenceValue made = create(null);
        made.limit(most);
        return made;
    }

    private boolean tryTake(SequenceValue sequence, Reference result, boolean take) {
        synchronized (sequence) {
            boolean there = !sequence.isEmpty();
            result.set(there ? take ? sequence.take() : sequence.peek() : element.defaultValue());
            return there;
        }
    }

    private SequenceValue create(Object elements) {
        SequenceValue made = new SequenceValue(NetTypes.named(typeName), stack());
        if (elements != null) {
            made.addAll(ListMembers.all(elements));
        }
        return made;
    }

    private SequenceValue copy(SequenceValue source) {
        ArrayList<Object> all = new ArrayList<>(source);
        return create(stack() ? all.reversed() : all);
    }
}
