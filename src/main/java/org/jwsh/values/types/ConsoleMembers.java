package org.jwsh.values.types;

import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.StringForm;

/** {@code System.Console}: the console of the session. */
final class ConsoleMembers {
    private ConsoleMembers() {}

    /** Where a writer's text goes. */
    enum Stream {
        OUT,
        ERROR;

        void write(String text) {
            if (this == OUT) {
                SessionAmbient.current().write(text);
            } else {
                SessionAmbient.current().writeError(text);
            }
        }
    }

    static void define(TypeBuilder type) {
        type.staticProperty("System.IO.TextWriter Out", () -> TextWriterValue.to(Stream.OUT::write))
                .staticProperty("System.IO.TextWriter Error", () -> TextWriterValue.to(Stream.ERROR::write))
                .staticProperty("System.IO.TextReader In", TextReaderValue::ofConsole)
                .staticMethod(
                        "static int Read()", a -> TextReaderValue.ofConsole().next())
                .staticProperty(
                        "int WindowWidth", () -> SessionAmbient.current().size()[0], value -> {})
                .staticProperty(
                        "int WindowHeight", () -> SessionAmbient.current().size()[1], value -> {})
                .staticProperty(
                        "int BufferWidth", () -> SessionAmbient.current().size()[0], value -> {})
                .staticProperty(
                        "int BufferHeight", () -> SessionAmbient.current().size()[1], value -> {})
                .staticProperty("int CursorLeft", () -> 0, value -> {})
                .staticProperty("int CursorTop", () -> 0, value -> {})
                .staticProperty("bool CursorVisible", () -> true, value -> {})
                .staticProperty("bool IsInputRedirected", () -> System.console() == null)
                .staticProperty("bool IsOutputRedirected", () -> System.console() == null)
                .staticProperty("bool IsErrorRedirected", () -> System.console() == null)
                .staticProperty("bool KeyAvailable", () -> false)
                .staticProperty("bool TreatControlCAsInput", () -> false, value -> {})
                .staticProperty("string Title", () -> "", value -> {})
                .staticProperty(
                        "System.Text.Encoding OutputEncoding",
                        () -> new TextEncoding(SessionAmbient.current().outputEncoding(), false),
                        value -> SessionAmbient.current().outputEncoding(((TextEncoding) value).charset()))
                .staticProperty("System.Text.Encoding InputEncoding", () -> TextEncoding.UTF8_PLAIN, value -> {})
                .staticMethod(
                        "static string ReadLine()",
                        a -> SessionAmbient.current().readLine())
                .staticMethod("static void Beep()", a -> {
                    Stream.OUT.write("\u0007");
                    return null;
                })
                .staticMethod("static void Beep(int frequency, int duration)", a -> {
                    throw org.jwsh.values.NetException.of(
                            "System.PlatformNotSupportedException", "Operation is not supported on this platform.");
                })
                .staticMethod("static void Clear()", a -> null)
                .staticMethod("static void ResetColor()", a -> null)
                .staticMethod("static void SetCursorPosition(int left, int top)", a -> {
                    Stream.OUT.write("\u001b[" + ((int) a[1] + 1) + ";" + ((int) a[0] + 1) + "H");
                    return null;
                });
        color(type, "ForegroundColor");
        color(type, "BackgroundColor");
        writing(type, "Write", "");
        writing(type, "WriteLine", "\n");
        type.staticMethod("static void WriteLine()", a -> {
            Stream.OUT.write("\n");
            return null;
        });
    }

    private static void color(TypeBuilder type, String name) {
        type.staticProperty("System.ConsoleColor " + name, () -> Enums.value("System.ConsoleColor", -1), value -> {});
    }

    private static void writing(TypeBuilder type, String name, String end) {
        for (String value : TextWriterValue.TYPES) {
            type.staticMethod("static void " + name + "(" + value + " value)", a -> {
                Stream.OUT.write((a[0] == null ? "" : StringForm.plain(a[0])) + end);
                return null;
            });
        }
        type.staticMethod("static void " + name + "(char[] buffer)", a -> {
            Stream.OUT.write((a[0] == null ? "" : new String((char[]) a[0])) + end);
            return null;
        });
        type.staticMethod("static void " + name + "(char[] buffer, int index, int count)", a -> {
            Stream.OUT.write(new String((char[]) a[0], (int) a[1], (int) a[2]) + end);
            return null;
        });
        for (int count = 1; count <= 3; count++) {
            StringBuilder parameters = new StringBuilder();
            for (int i = 0; i < count; i++) {
                parameters.append(", System.Object arg").append(i);
            }
            type.staticMethod("static void " + name + "(string format" + parameters + ")", a -> {
                Object[] arguments = java.util.Arrays.copyOfRange(a, 1, a.length);
                Stream.OUT.write(CompositeFormat.format(Culture.current(), (String) a[0], arguments) + end);
                return null;
            });
        }
        type.staticMethod("static void " + name + "(string format, Params System.Object[] arg)", a -> {
            Stream.OUT.write(CompositeFormat.format(Culture.current(), (String) a[0], (Object[]) a[1]) + end);
            return null;
        });
    }
}
