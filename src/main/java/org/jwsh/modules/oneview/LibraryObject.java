package org.jwsh.modules.oneview;

import java.util.Map;
import java.util.TreeMap;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** An object of one of the original assembly's classes that hold values and do nothing else. */
final class LibraryObject implements NetTyped {
    private final String typeName;
    private final Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    LibraryObject(String typeName) {
        this.typeName = typeName;
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    Object get(String property) {
        return values.get(property);
    }

    void set(String property, Object value) {
        values.put(property, value);
    }

    /** The only value of an object that has one, else the name of its class. */
    @Override
    public String toString() {
        return values.size() == 1 ? String.valueOf(values.values().iterator().next()) : typeName;
    }
}
