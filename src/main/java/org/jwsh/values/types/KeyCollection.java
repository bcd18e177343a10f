package org.jwsh.values.types;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.Hashtable;

/** The keys or the values of a dictionary: a view, whose type tells whose and of what. */
public final class KeyCollection extends AbstractCollection<Object> implements NetTyped {
    private final String typeName;
    private final Collection<?> elements;

    private KeyCollection(String typeName, Collection<?> elements) {
        this.typeName = typeName;
        this.elements = elements;
    }

    static KeyCollection keys(Map<?, ?> map) {
        return new KeyCollection(viewName(map, "KeyCollection"), map.keySet());
    }

    static KeyCollection values(Map<?, ?> map) {
        return new KeyCollection(viewName(map, "ValueCollection"), map.values());
    }

    private static String viewName(Map<?, ?> map, String kind) {
        return map instanceof Hashtable
                ? "System.Collections.Hashtable+" + kind
                : "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection";
    }

    static KeyCollection of(String typeName, Collection<?> elements) {
        return new KeyCollection(typeName, elements);
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    @Override
    public Iterator<Object> iterator() {
        Iterator<?> each = elements.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Object next() {
                return each.next();
            }
        };
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean contains(Object value) {
        return elements.contains(value);
    }

    @Override
    public String toString() {
        return typeName;
    }
}
