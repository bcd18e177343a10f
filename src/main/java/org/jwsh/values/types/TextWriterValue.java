package org.jwsh.values.types;

import java.util.function.Consumer;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.StringForm;

/** A writer of text; once closed it writes no more. */
@TypeName("System.IO.TextWriter")
public class TextWriterValue implements AutoCloseable {
    static final String[] TYPES = {
        "bool", "char", "decimal", "double", "float", "int", "uint", "long", "ulong", "System.Object", "string"
    };

    private final Consumer<String> target;
    private boolean closed;

    TextWriterValue(Consumer<String> target) {
        this.target = target;
    }

    static TextWriterValue to(Consumer<String> target) {
        return new TextWriterValue(target);
    }

    void write(String text) {
        if (closed) {
            throw NetException.of("System.ObjectDisposedException", "Cannot write to a closed TextWriter.");
        }
        target.accept(text);
    }

    /** Makes what was written reach its target. */
    void flush() {}

    @Override
    public void close() {
        closed = true;
    }

    static void define(TypeBuilder type) {
        for (String value : TYPES) {
            type.method("void Write(" + value + " value)", TextWriterValue.class, (w, a) -> write(w, text(a[0])));
            type.method(
                    "void WriteLine(" + value + " value)",
                    TextWriterValue.class,
                    (w, a) -> write(w, text(a[0]) + "\n"));
        }
        type.method("void Write(char[] buffer)", TextWriterValue.class, (w, a) -> write(w, new String((char[]) a[0])))
                .method("void WriteLine()", TextWriterValue.class, (w, a) -> write(w, "\n"))
                .method(
                        "void Write(string format, System.Object arg0)",
                        TextWriterValue.class,
                        (w, a) -> write(w, formatted(a[0], a[1])))
                .method(
                        "void Write(string format, System.Object arg0, System.Object arg1)",
                        TextWriterValue.class,
                        (w, a) -> write(w, formatted(a[0], a[1], a[2])))
                .method(
                        "void Write(char[] buffer, int index, int count)",
                        TextWriterValue.class,
                        (w, a) -> write(w, new String((char[]) a[0], (int) a[1], (int) a[2])))
                .method(
                        "void Write(string format, Params System.Object[] arg)",
                        TextWriterValue.class,
                        (w, a) -> write(w, formatted(a[0], (Object[]) a[1])))
                .method(
                        "void WriteLine(string format, Params System.Object[] arg)",
                        TextWriterValue.class,
                        (w, a) -> write(
                                w, CompositeFormat.format(Culture.current(), (String) a[0], (Object[]) a[1]) + "\n"))
                .method("System.Threading.Tasks.Task FlushAsync()", TextWriterValue.class, (w, a) -> {
                    w.flush();
                    return TaskValue.done();
                })
                .method("System.Threading.Tasks.Task WriteAsync(string value)", TextWriterValue.class, (w, a) -> {
                    w.write(text(a[0]));
                    return TaskValue.done();
                })
                .method("System.Threading.Tasks.Task WriteLineAsync(string value)", TextWriterValue.class, (w, a) -> {
                    w.write(text(a[0]) + "\n");
                    return TaskValue.done();
                })
                .property("System.IFormatProvider FormatProvider", TextWriterValue.class, w -> Culture.current())
                .method("void Flush()", TextWriterValue.class, (w, a) -> {
                    w.flush();
                    return null;
                })
                .method("void Close()", TextWriterValue.class, (w, a) -> closed(w))
                .method("void Dispose()", TextWriterValue.class, (w, a) -> closed(w))
                .property("string NewLine", TextWriterValue.class, w -> "\n", (w, v) -> {})
                .property("bool AutoFlush", TextWriterValue.class, w -> true, (w, v) -> {});
    }

    private static Object closed(TextWriterValue writer) {
        writer.close();
        return null;
    }

    private static Object write(TextWriterValue writer, String text) {
        writer.write(text);
        return null;
    }

    private static String text(Object value) {
        return value == null ? "" : StringForm.plain(value);
    }

    static String formatted(Object format, Object... arguments) {
        return CompositeFormat.format(Culture.current(), (String) format, arguments);
    }
}
