package org.jwsh.binding;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.collections.DictionaryValue;

/** A dictionary by name in any case, in the order of insertion. */
abstract class NamedEntries extends AbstractMap<Object, Object> implements DictionaryValue {
    private final Map<String, Map.Entry<Object, Object>> entries = new LinkedHashMap<>();
    /** The entry last written, with the very name that was used. */
    private Object lastName;

    private Map.Entry<Object, Object> last;

    private static String key(Object name) {
        return CaseFolding.fold(String.valueOf(name));
    }

    @Override
    public Object put(Object name, Object value) {
        if (name == lastName && last != null) {
            return last.setValue(value);
        }
        String key = key(name);
        Map.Entry<Object, Object> known = entries.get(key);
        lastName = name;
        if (known != null) {
            last = known;
            return known.setValue(value);
        }
        last = new SimpleEntry<>(name, value);
        entries.put(key, last);
        return null;
    }

    @Override
    public Object get(Object name) {
        Map.Entry<Object, Object> known = entries.get(key(name));
        return known == null ? null : known.getValue();
    }

    @Override
    public boolean containsKey(Object name) {
        return entries.containsKey(key(name));
    }

    @Override
    public void clear() {
        last = null;
        entries.clear();
    }

    @Override
    public Object remove(Object name) {
        last = null;
        Map.Entry<Object, Object> known = entries.remove(key(name));
        return known == null ? null : known.getValue();
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Object, Object>> iterator() {
                return List.copyOf(entries.values()).iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    public boolean ignoreCase() {
        return true;
    }

    @Override
    public void add(Object name, Object value) {
        if (containsKey(name)) {
            throw NetException.of(
                    "System.ArgumentException", "An item with the same key has already been added. Key: " + name);
        }
        put(name, value);
    }

    /** An empty dictionary of the same kind. */
    abstract NamedEntries empty();

    @Override
    public DictionaryValue copy() {
        NamedEntries copy = empty();
        copy.putAll(this);
        return copy;
    }
}
