package org.jwsh.values;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The members that were added to values which no wrapper is kept for: they last as long as the value itself. */
public final class AddedMembers {
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        private Key(Object value, ReferenceQueue<Object> queue) {
            super(value, queue);
            this.hash = System.identityHashCode(value);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && get() == key.get();
        }
    }

    private static final Map<Key, PSObject> MEMBERS = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Object> GONE = new ReferenceQueue<>();

    /** Whether nothing was ever added to any value: what most sessions see. */
    private static volatile boolean none = true;

    private AddedMembers() {}

    /** The object that holds what was added to a value; made where nothing was added yet. */
    public static PSObject holder(Object value) {
        for (Reference<?> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
            MEMBERS.remove(gone);
        }
        none = false;
        if (isShared(value)) {
            return SessionAmbient.current().addedToSharedValues().computeIfAbsent(value, PSObject::new);
        }
        return MEMBERS.computeIfAbsent(new Key(value, GONE), key -> new PSObject(new WeakReference<>(value)));
    }

    /** The same, or null where nothing was added. */
    public static PSObject find(Object value) {
        if (none || value == null) {
            return null;
        }
        return isShared(value)
                ? SessionAmbient.current().addedToSharedValues().get(value)
                : MEMBERS.get(new Key(value, null));
    }

    /** Whether a value is one of the numbers, characters and truth values that the JVM keeps one object of for all. */
    private static boolean isShared(Object value) {
        return switch (value) {
            case Integer number -> value == Integer.valueOf(number);
            case Long number -> value == Long.valueOf(number);
            case Short number -> value == Short.valueOf(number);
            case Character letter -> value == Character.valueOf(letter);
            case Byte _, Boolean _ -> true;
            default -> false;
        };
    }
}
