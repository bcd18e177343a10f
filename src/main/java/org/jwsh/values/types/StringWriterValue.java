package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.TextBuilder;

/** A writer to a text in memory. */
@TypeName("System.IO.StringWriter")
public final class StringWriterValue extends TextWriterValue {
    private final TextBuilder text;

    private StringWriterValue(TextBuilder text) {
        super(text::append);
        this.text = text;
    }

    static void members(TypeBuilder type) {
        type.constructor("System.IO.StringWriter new()", a -> new StringWriterValue(new TextBuilder()))
                .constructor(
                        "System.IO.StringWriter new(System.IFormatProvider formatProvider)",
                        a -> new StringWriterValue(new TextBuilder()))
                .constructor(
                        "System.IO.StringWriter new(System.Text.StringBuilder sb)",
                        a -> new StringWriterValue((TextBuilder) a[0]))
                .method("System.Text.StringBuilder GetStringBuilder()", StringWriterValue.class, (w, a) -> w.text)
                .property(
                        "System.Text.Encoding Encoding",
                        StringWriterValue.class,
                        w -> new TextEncoding(java.nio.charset.StandardCharsets.UTF_16LE, true))
                .method("string ToString()", StringWriterValue.class, (w, a) -> w.text.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
