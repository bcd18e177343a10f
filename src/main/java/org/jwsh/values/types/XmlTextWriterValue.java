package org.jwsh.values.types;

import java.util.Locale;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.xml.MarkupWriter;

/** The older writer of XML, which is told how to lay out after it was made. */
@TypeName("System.Xml.XmlTextWriter")
public final class XmlTextWriterValue extends XmlWriterValue {
    private boolean indented;
    private int indentation = 2;
    private char indentChar = ' ';
    private char quoteChar = '"';
    private final String encoding;

    private XmlTextWriterValue(TextWriterValue target, String encoding) {
        super(target, null, new MarkupWriter.Layout(null, "\n", false, false, encoding, '"'), true);
        this.encoding = encoding;
    }

    private static XmlTextWriterValue of(TextWriterValue target, Object encoding) {
        return new XmlTextWriterValue(target, encoding == null ? null : name((TextEncoding) encoding));
    }

    private static String name(TextEncoding encoding) {
        return encoding.charset().name().toLowerCase(Locale.ROOT);
    }

    private void apply() {
        String indent = indented ? String.valueOf(indentChar).repeat(indentation) : null;
        markup.layout(new MarkupWriter.Layout(indent, "\n", false, false, encoding, quoteChar));
    }

    private EnumValue formatting() {
        return ((EnumType) NetTypes.named("System.Xml.Formatting")).find(indented ? "Indented" : "None");
    }

    static void members(TypeBuilder type) {
        String own = "System.Xml.XmlTextWriter new(";
        Class<XmlTextWriterValue> self = XmlTextWriterValue.class;
        type.constructor(own + "System.IO.TextWriter w)", a -> {
                    TextWriterValue target = (TextWriterValue) a[0];
                    return new XmlTextWriterValue(
                            target, target instanceof StreamWriterValue file ? file.encodingName() : "utf-16");
                })
                .constructor(
                        own + "string filename, System.Text.Encoding encoding)",
                        a -> of(
                                StreamWriterValue.ofFile(
                                        FilePaths.of(a[0]),
                                        false,
                                        a[1] == null ? TextEncoding.UTF8_PLAIN : (TextEncoding) a[1]),
                                a[1]))
                .constructor(
                        own + "System.IO.Stream w, System.Text.Encoding encoding)",
                        a -> of(StreamWriterValue.ofStream(a[0], a[1], false), a[1]))
                .property("System.Xml.Formatting Formatting", self, w -> w.formatting(), (w, v) -> {
                    w.indented = v.toString().equals("Indented");
                    w.apply();
                })
                .property("int Indentation", self, w -> w.indentation, (w, v) -> {
                    w.indentation = (int) v;
                    w.apply();
                })
                .property("char IndentChar", self, w -> w.indentChar, (w, v) -> {
                    w.indentChar = (char) v;
                    w.apply();
                })
                .property("char QuoteChar", self, w -> w.quoteChar, (w, v) -> {
                    w.quoteChar = (char) v;
                    w.apply();
                });
    }
}
