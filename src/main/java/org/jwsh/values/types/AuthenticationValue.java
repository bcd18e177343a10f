package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/**
 * What a client says to prove who it is.
 *
 * @param parameter null for none
 */
@TypeName("System.Net.Http.Headers.AuthenticationHeaderValue")
record AuthenticationValue(String scheme, String parameter) {
    private static final String SELF = "System.Net.Http.Headers.AuthenticationHeaderValue";

    static void define(TypeBuilder type) {
        type.constructor(SELF + " new(string scheme)", a -> of((String) a[0], null))
                .constructor(SELF + " new(string scheme, string parameter)", a -> of((String) a[0], (String) a[1]))
                .property("string Scheme", AuthenticationValue.class, AuthenticationValue::scheme)
                .property("string Parameter", AuthenticationValue.class, AuthenticationValue::parameter)
                .staticMethod("static " + SELF + " Parse(string input)", a -> parse((String) a[0]));
    }

    private static AuthenticationValue of(String scheme, String parameter) {
        if (scheme == null || scheme.isEmpty()) {
            throw Failures.argument("The value cannot be null or empty.", "scheme");
        }
        if (scheme.indexOf(' ') >= 0) {
            throw Failures.format("The format of value '" + scheme + "' is invalid.");
        }
        return new AuthenticationValue(scheme, parameter);
    }

    static AuthenticationValue parse(String text) {
        int space = text.strip().indexOf(' ');
        return space < 0
                ? of(text.strip(), null)
                : of(
                        text.strip().substring(0, space),
                        text.strip().substring(space + 1).strip());
    }

    @Override
    public String toString() {
        return parameter == null || parameter.isEmpty() ? scheme : scheme + " " + parameter;
    }
}
