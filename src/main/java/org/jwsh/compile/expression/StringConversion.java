package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.LanguagePrimitives;

/** How a value becomes text inside a session: lists are joined by {@code $OFS}. */
final class StringConversion {
    private StringConversion() {}

    static String of(Object value, Frame frame) {
        return LanguagePrimitives.toStringInvariant(value);
    }
}
