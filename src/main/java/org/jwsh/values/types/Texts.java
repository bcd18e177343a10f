package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;

/** The {@code ToString} methods of values with formats of their own. */
final class Texts {
    private Texts() {}

    static <T extends Formattable> void define(TypeBuilder type, Class<T> self) {
        type.method("string ToString()", self, (v, a) -> v.format(null, Culture.current()))
                .method("string ToString(string format)", self, (v, a) -> v.format((String) a[0], Culture.current()))
                .method(
                        "string ToString(System.IFormatProvider provider)",
                        self,
                        (v, a) -> v.format(null, Cultures.of(a[0])))
                .method(
                        "string ToString(string format, System.IFormatProvider provider)",
                        self,
                        (v, a) -> v.format((String) a[0], Cultures.of(a[1])));
    }
}
