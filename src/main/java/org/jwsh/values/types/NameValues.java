package org.jwsh.values.types;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** Names, each with one or more texts; it is enumerated as its names. */
@TypeName("System.Collections.Specialized.NameValueCollection")
class NameValues extends AbstractList<Object> {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final boolean query;

    NameValues(boolean query) {
        this.query = query;
    }

    /** What stands behind the question mark of an address; its text is written in the same way. */
    static NameValues ofQuery(String text) {
        NameValues made = new NameValues(true);
        String plain = text.startsWith("?") ? text.substring(1) : text;
        for (String part : plain.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? null : WebTexts.decodeUrl(part.substring(0, equals));
                made.add(name, WebTexts.decodeUrl(part.substring(equals + 1)));
            }
        }
        return made;
    }

    private static String fold(Object name) {
        return name == null ? null : ((String) name).toLowerCase(Locale.ROOT);
    }

    final Object add(Object name, Object value) {
        names.putIfAbsent(fold(name), (String) name);
        List<String> list = values.computeIfAbsent(fold(name), key -> new ArrayList<>());
        if (value != null) {
            list.add((String) value);
        }
        return null;
    }

    final Object put(Object name, Object value) {
        values.remove(fold(name));
        return add(name, value);
    }

    final Object take(Object name) {
        names.remove(fold(name));
        values.remove(fold(name));
        return null;
    }

    final String value(Object name) {
        List<String> list = values.get(fold(name));
        return list == null || list.isEmpty() ? null : String.join(",", list);
    }

    private String[] all(Object name) {
        List<String> list = values.get(fold(name));
        return list == null || list.isEmpty() ? null : list.toArray(String[]::new);
    }

    private String key(int index) {
        if (index < 0 || index >= names.size()) {
            throw Failures.index("index");
        }
        return new ArrayList<>(names.values()).get(index);
    }

    @Override
    public Object get(int index) {
        return key(index);
    }

    @Override
    public int size() {
        return names.size();
    }

    static void define(TypeBuilder type) {
        Class<NameValues> self = NameValues.class;
        String own = "System.Collections.Specialized.NameValueCollection";
        type.constructor(own + " new()", a -> new NameValues(false))
                .constructor(own + " new(int capacity)", a -> new NameValues(false))
                .constructor(own + " new(" + own + " col)", a -> {
                    NameValues made = new NameValues(false);
                    ((NameValues) a[0])
                            .values.forEach((name, list) ->
                                    list.forEach(value -> made.add(((NameValues) a[0]).names.get(name), value)));
                    return made;
                })
                .property("string[] AllKeys", self, c -> c.names.values().toArray(String[]::new))
                .property(
                        "System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys",
                        self,
                        c -> c.names.values().toArray(String[]::new))
                .property("int Count", self, NameValues::size)
                .method("void Add(string name, string value)", self, (c, a) -> c.add(a[0], a[1]))
                .method("void Set(string name, string value)", self, (c, a) -> c.put(a[0], a[1]))
                .method("void Remove(string name)", self, (c, a) -> c.take(a[0]))
                .method("void Clear()", self, (c, a) -> {
                    c.names.clear();
                    c.values.clear();
                    return null;
                })
                .method("bool HasKeys()", self, (c, a) -> !c.names.isEmpty())
                .method("string Get(string name)", self, (c, a) -> c.value(a[0]))
                .method("string Get(int index)", self, (c, a) -> c.value(c.key((int) a[0])))
                .method("string[] GetValues(string name)", self, (c, a) -> c.all(a[0]))
                .method("string[] GetValues(int index)", self, (c, a) -> c.all(c.key((int) a[0])))
                .method("string GetKey(int index)", self, (c, a) -> c.key((int) a[0]))
                .method("string Item(string name) {get;set;}", self, (c, a) -> c.value(a[0]))
                .method("string Item(int index) {get;}", self, (c, a) -> c.value(c.key((int) a[0])))
                .method("string get_Item(string name)", self, (c, a) -> c.value(a[0]))
                .method("string get_Item(int index)", self, (c, a) -> c.value(c.key((int) a[0])))
                .method("void set_Item(string name, string value)", self, (c, a) -> c.put(a[0], a[1]))
                .method("string ToString()", self, (c, a) -> c.toString());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        if (!query) {
            return "System.Collections.Specialized.NameValueCollection";
        }
        StringJoiner text = new StringJoiner("&");
        values.forEach((name, list) ->
                list.forEach(value -> text.add((name == null ? "" : WebTexts.encodeUrl(names.get(name), false) + "=")
                        + WebTexts.encodeUrl(value, false))));
        return text.toString();
    }
}
