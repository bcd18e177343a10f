package org.jwsh.values.types;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The headers of a request or response; enumerated as their names. */
@TypeName("System.Net.WebHeaderCollection")
final class WebHeaders extends NameValues {
    WebHeaders() {
        super(false);
    }

    /** The value of a header; null where there is none. */
    String get(String name) {
        return value(name);
    }

    /** Sets a header in place of the one of that name; null takes it away. */
    void set(String name, String value) {
        if (value == null) {
            take(name);
        } else {
            put(name, value);
        }
    }

    /** Names as they were given, with their values. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Object name : this) {
            all.put((String) name, value(name));
        }
        return all;
    }

    private Object addLine(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw Failures.argument("Specified value does not have a ':' separator.", "header");
        }
        return add(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    static void members(TypeBuilder type) {
        type.constructor("System.Net.WebHeaderCollection new()", a -> new WebHeaders())
                .method("void Add(string header)", WebHeaders.class, (h, a) -> h.addLine((String) a[0]))
                .method("void Add(string name, string value)", WebHeaders.class, (h, a) -> h.add(a[0], a[1]));
    }
}
