package org.jwsh.values.collections;

import java.util.Comparator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** The order and the equality of keys and elements that a collection was given, or those of their types. */
public interface KeyOrder extends Comparator<Object> {
    /** The order of values' own types; strings by culture, with case. */
    KeyOrder NATURAL = new KeyOrder() {
        @Override
        public int compare(Object left, Object right) {
            return LanguagePrimitives.compare(left, right, false);
        }

        @Override
        public Object fold(Object key) {
            return PSObject.unwrap(key);
        }
    };

    /** The form of a key that is equal, as Java has it, for keys that are the same to this order. */
    Object fold(Object key);
}
