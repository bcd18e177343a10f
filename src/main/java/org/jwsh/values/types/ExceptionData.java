package org.jwsh.values.types;

import java.util.LinkedHashMap;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** What is told about an exception beside its message, by keys of the user's choice. */
@TypeName("System.Collections.ListDictionaryInternal")
public final class ExceptionData extends LinkedHashMap<Object, Object> {
    private static final long serialVersionUID = 1;

    /** With one entry. */
    public static ExceptionData of(Object key, Object value) {
        ExceptionData data = new ExceptionData();
        data.put(key, value);
        return data;
    }

    static void define(TypeBuilder type) {
        type.property("bool IsReadOnly", ExceptionData.class, data -> false)
                .property("bool IsFixedSize", ExceptionData.class, data -> false)
                .property("int Count", ExceptionData.class, ExceptionData::size)
                .property(
                        "System.Collections.ICollection Keys",
                        ExceptionData.class,
                        data -> data.keySet().toArray())
                .property(
                        "System.Collections.ICollection Values",
                        ExceptionData.class,
                        data -> data.values().toArray())
                .method("void Add(System.Object key, System.Object value)", ExceptionData.class, (data, a) -> {
                    data.put(a[0], a[1]);
                    return null;
                })
                .method("bool Contains(System.Object key)", ExceptionData.class, (data, a) -> data.containsKey(a[0]))
                .method("void Clear()", ExceptionData.class, (data, a) -> {
                    data.clear();
                    return null;
                })
                .method("void Remove(System.Object key)", ExceptionData.class, (data, a) -> {
                    data.remove(a[0]);
                    return null;
                });
    }
}
