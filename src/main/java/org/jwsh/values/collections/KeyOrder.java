package org.jwsh.values.collections;

import java.util.Comparator;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** The order and the equality of keys and elements that a collection was given, or those of their types. */
public interface KeyOrder extends Comparator<Object> {
    /** By the code of strings, upper and lower case alike. */
    KeyOrder IGNORE_CASE = new KeyOrder() {
        @Override
        public int compare(Object left, Object right) {
            return String.CASE_INSENSITIVE_ORDER.compare((String) left, (String) right);
        }

        @Override
        public Object fold(Object key) {
            return key instanceof String text ? CaseFolding.fold(text) : PSObject.unwrap(key);
        }
    };

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

    /** The comparer that a script gave; null for the order of the keys' own type. */
    default Object comparer() {
        return null;
    }
}
