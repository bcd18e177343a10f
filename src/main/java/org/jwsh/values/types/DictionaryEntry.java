package org.jwsh.values.types;

import java.util.Map;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.StringForm;

/** A key with its value, as the enumeration of a hashtable gives them; changing the value changes the dictionary. */
@TypeName("System.Collections.DictionaryEntry")
public final class DictionaryEntry {
    private final Object key;
    private final Map.Entry<?, Object> entry;

    public DictionaryEntry(Object key, Object value) {
        this(new java.util.AbstractMap.SimpleEntry<>(key, value));
    }

    @SuppressWarnings("unchecked")
    public DictionaryEntry(Map.Entry<?, ?> entry) {
        this.key = entry.getKey();
        this.entry = (Map.Entry<?, Object>) entry;
    }

    public Object key() {
        return key;
    }

    public Object value() {
        return entry.getValue();
    }

    public void value(Object value) {
        entry.setValue(value);
    }

    @Override
    public String toString() {
        return "[" + StringForm.current(key) + ", " + StringForm.current(value()) + "]";
    }
}
