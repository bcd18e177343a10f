package org.jwsh.values.types;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.Positional;

/** The keys or the values of a dictionary: a view, whose type tells whose and of what. */
public sealed class KeyCollection extends AbstractCollection<Object> implements NetTyped {
    private final String typeName;
    private final Collection<?> elements;

    private KeyCollection(String typeName, Collection<?> elements) {
        this.typeName = typeName;
        this.elements = elements;
    }

    static KeyCollection keys(Map<?, ?> map) {
        return view(map, "KeyCollection", map.keySet());
    }

    static KeyCollection values(Map<?, ?> map) {
        return view(map, "ValueCollection", map.values());
    }

    private static KeyCollection view(Map<?, ?> map, String kind, Collection<?> elements) {
        return map instanceof Hashtable
                ? new KeyCollection("System.Collections.Hashtable+" + kind, elements)
                : withPlaces(
                        "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
                        elements);
    }

    /** Those of a dictionary whose entries have places. */
    private static final class Ordered extends KeyCollection implements Positional {
        private Ordered(String typeName, Collection<?> elements) {
            super(typeName, elements);
        }

        @Override
        public int count() {
            return size();
        }

        @Override
        public Object elementAt(int place) {
            Iterator<Object> each = iterator();
            for (int i = 0; i < place; i++) {
                each.next();
            }
            return each.next();
        }
    }

    static KeyCollection withPlaces(String typeName, Collection<?> elements) {
        return new Ordered(typeName, elements);
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
