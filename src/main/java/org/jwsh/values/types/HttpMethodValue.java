package org.jwsh.values.types;

import java.util.Locale;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The method of a request: its name, in upper case where it is one of HTTP's own. */
@TypeName("System.Net.Http.HttpMethod")
record HttpMethodValue(String name) {
    private static final String SELF = "System.Net.Http.HttpMethod";
    private static final String[] KNOWN = {
        "Get", "Post", "Put", "Delete", "Head", "Options", "Trace", "Patch", "Connect"
    };

    static final HttpMethodValue GET = new HttpMethodValue("GET");

    static void define(TypeBuilder type) {
        type.constructor(SELF + " new(string method)", a -> of((String) a[0]))
                .property("string Method", HttpMethodValue.class, HttpMethodValue::name)
                .staticMethod("static " + SELF + " Parse(string method)", a -> of((String) a[0]));
        for (String known : KNOWN) {
            HttpMethodValue method = new HttpMethodValue(known.toUpperCase(Locale.ROOT));
            type.staticProperty(SELF + " " + known, () -> method);
        }
    }

    private static HttpMethodValue of(String name) {
        if (Failures.required(name, "method").toString().isEmpty()) {
            throw Failures.argument("The value cannot be null or empty.", "method");
        }
        for (String known : KNOWN) {
            if (known.equalsIgnoreCase(name)) {
                return new HttpMethodValue(name.toUpperCase(Locale.ROOT));
            }
        }
        return new HttpMethodValue(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
