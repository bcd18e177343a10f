package org.jwsh.values.types;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** A linked list whose nodes can be held and used as places. */
public final class LinkedListValue extends AbstractCollection<Object> implements NetTyped {

    /** A node; one that was removed belongs to no list. */
    public static final class Node implements NetTyped {
        private final String typeName;
        LinkedListValue list;
        Node previous;
        Node next;
        Object value;

        private Node(String typeName, Object value) {
            this.typeName = typeName;
            this.value = value;
        }

        @Override
        public NetType netType() {
            return NetTypes.named(typeName);
        }
    }

    private final NetType type;
    private final String nodeType;
    private Node first;
    private Node last;
    private int size;

    LinkedListValue(NetType type) {
        this.type = type;
        this.nodeType = type.displayName().replace("LinkedList[", "LinkedListNode[");
    }

    @Override
    public NetType netType() {
        return type;
    }

    Node first() {
        return first;
    }

    Node last() {
        return last;
    }

    /** Puts a value behind a node; at the front where there is none. */
    Node insertAfter(Node place, Object value) {
        Node node = new Node(nodeType, value);
        node.list = this;
        node.previous = place;
        node.next = place == null ? first : place.next;
        if (node.next == null) {
            last = node;
        } else {
            node.next.previous = node;
        }
        if (place == null) {
            first = node;
        } else {
            place.next = node;
        }
        size++;
        return node;
    }

    void remove(Node node) {
        if (node == null) {
            throw Failures.invalidOperation("The LinkedList is empty.");
        }
        if (node.previous == null) {
            first = node.next;
        } else {
            node.previous.next = node.next;
        }
        if (node.next == null) {
            last = node.previous;
        } else {
            node.next.previous = node.previous;
        }
        node.list = null;
        size--;
    }

    /** The first node with that value, or null. */
    Node find(Object value) {
        for (Node node = first; node != null; node = node.next) {
            if (java.util.Objects.equals(node.value, value)) {
                return node;
            }
        }
        return null;
    }

    @Override
    public boolean add(Object value) {
        insertAfter(last, value);
        return true;
    }

    @Override
    public void clear() {
        first = null;
        last = null;
        size = 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<Object> iterator() {
        return new Iterator<>() {
            private Node at = first;

            @Override
            public boolean hasNext() {
                return at != null;
            }

            @Override
            public Object next() {
                if (at == null) {
                    throw new NoSuchElementException();
                }
                Object value = at.value;
                at = at.next;
                return value;
            }
        };
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
