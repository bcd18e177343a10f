package org.jwsh.binding.attributes;

import java.util.Iterator;
import java.util.Map;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** What the validations against null and emptiness have in common. */
final class NullChecks {
    private NullChecks() {}

    static boolean isNull(Object argument) {
        Object base = PSObject.unwrap(argument);
        return base == null || base == AutomationNull.VALUE;
    }

    /** The elements of a collection or the entries of a dictionary; null for a single value. */
    static Iterator<?> elements(Object argument) {
        return PSObject.unwrap(argument) instanceof Map<?, ?> map
                ? map.entrySet().iterator()
                : LanguagePrimitives.enumerator(argument);
    }
}
