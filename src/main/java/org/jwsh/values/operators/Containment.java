package org.jwsh.values.operators;

import java.util.Iterator;
import org.jwsh.values.LanguagePrimitives;

/** {@code -contains} and {@code -in}. */
public final class Containment {
    private Containment() {}

    /** Whether an element of the collection is equal to the item; a scalar is a collection of itself. */
    public static boolean contains(Object collection, Object item, boolean ignoreCase) {
        Iterator<?> elements = LanguagePrimitives.enumerator(collection);
        if (elements == null) {
            return Equality.equal(collection, item, ignoreCase);
        }
        while (elements.hasNext()) {
            if (Equality.equal(elements.next(), item, ignoreCase)) {
                return true;
            }
        }
        return false;
    }
}
