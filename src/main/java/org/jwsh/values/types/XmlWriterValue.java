package org.jwsh.values.types;

import java.nio.file.Path;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.StringForm;
import org.jwsh.values.text.TextBuilder;
import org.jwsh.values.xml.MarkupWriter;
import org.jwsh.values.xml.XmlNode;

/** A writer of XML to a file, a stream, a writer of text or a text in memory. */
@TypeName("System.Xml.XmlWriter")
public sealed class XmlWriterValue implements AutoCloseable permits XmlTextWriterValue {
    private final TextWriterValue target;
    private final XmlWriterSettingsValue settings;
    private final boolean closesTarget;
    private boolean closed;
    final MarkupWriter markup;

    XmlWriterValue(
            TextWriterValue target, XmlWriterSettingsValue settings, MarkupWriter.Layout layout, boolean closesTarget) {
        this.target = target;
        this.settings = settings;
        this.closesTarget = closesTarget;
        this.markup = new MarkupWriter(target::write, layout);
    }

    private static XmlWriterValue create(Object output, Object given) {
        XmlWriterSettingsValue settings = given == null ? new XmlWriterSettingsValue() : (XmlWriterSettingsValue) given;
        String unicode = "utf-16";
        String declared = settings.encoding().charset().name().toLowerCase(java.util.Locale.ROOT);
        return switch (output) {
            case String file -> {
                Path path = FilePaths.of(file);
                TextWriterValue target = StreamWriterValue.ofFile(path, false, settings.encoding());
                yield new XmlWriterValue(target, settings, settings.layout(declared), true);
            }
            case StreamValue stream ->
                new XmlWriterValue(
                        StreamWriterValue.ofStream(stream, settings.encoding(), !settings.closesOutput()),
                        settings,
                        settings.layout(declared),
                        true);
            case TextBuilder text ->
                new XmlWriterValue(TextWriterValue.to(text::append), settings, settings.layout(unicode), false);
            case TextWriterValue writer ->
                new XmlWriterValue(
                        writer,
                        settings,
                        settings.layout(writer instanceof StreamWriterValue to ? to.encodingName() : unicode),
                        settings.closesOutput());
            default -> throw Failures.argumentNull("output");
        };
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        markup.endDocument();
        target.flush();
        if (closesTarget) {
            target.close();
        }
    }

    static void define(TypeBuilder type) {
        for (String output : new String[] {
            "string outputFileName",
            "System.IO.Stream output",
            "System.IO.TextWriter output",
            "System.Text.StringBuilder output"
        }) {
            type.staticMethod("static System.Xml.XmlWriter Create(" + output + ")", a -> create(a[0], null))
                    .staticMethod(
                            "static System.Xml.XmlWriter Create(" + output + ", System.Xml.XmlWriterSettings settings)",
                            a -> create(a[0], a[1]));
        }
        documents(type);
        elements(type);
        attributes(type);
        content(type);
    }

    /** Something that a method does with the markup. */
    private interface Step {
        void run(MarkupWriter markup, Object[] arguments);
    }

    private static void step(TypeBuilder type, String signature, Step step) {
        type.method("void " + signature, XmlWriterValue.class, (w, a) -> {
            step.run(w.markup, a);
            return null;
        });
    }

    private static String text(Object value) {
        return (String) value;
    }

    private static void documents(TypeBuilder type) {
        step(type, "WriteStartDocument()", (m, a) -> m.startDocument(null));
        step(type, "WriteStartDocument(bool standalone)", (m, a) -> m.startDocument((boolean) a[0]));
        step(type, "WriteEndDocument()", (m, a) -> m.endDocument());
        step(
                type,
                "WriteDocType(string name, string pubid, string sysid, string subset)",
                (m, a) -> m.documentType(text(a[0]), text(a[1]), text(a[2]), text(a[3])));
        type.method("void Flush()", XmlWriterValue.class, (w, a) -> {
                    w.target.flush();
                    return null;
                })
                .method("void Close()", XmlWriterValue.class, (w, a) -> closed(w))
                .method("void Dispose()", XmlWriterValue.class, (w, a) -> closed(w))
                .property("System.Xml.XmlWriterSettings Settings", XmlWriterValue.class, w -> w.settings)
                .property(
                        "System.Xml.WriteState WriteState",
                        XmlWriterValue.class,
                        w -> state(w.closed ? "Closed" : w.markup.state()));
    }

    private static EnumValue state(String name) {
        return ((EnumType) NetTypes.named("System.Xml.WriteState")).find(name);
    }

    private static Object closed(XmlWriterValue writer) {
        writer.close();
        return null;
    }

    private static void elements(TypeBuilder type) {
        String start = "WriteStartElement(";
        step(type, start + "string localName)", (m, a) -> m.startElement(null, text(a[0]), null));
        step(type, start + "string localName, string ns)", (m, a) -> m.startElement(null, text(a[0]), text(a[1])));
        step(
                type,
                start + "string prefix, string localName, string ns)",
                (m, a) -> m.startElement(text(a[0]), text(a[1]), text(a[2])));
        step(type, "WriteEndElement()", (m, a) -> m.endElement(false));
        step(type, "WriteFullEndElement()", (m, a) -> m.endElement(true));
        String whole = "WriteElementString(";
        step(type, whole + "string localName, string value)", (m, a) -> m.element(null, text(a[0]), null, text(a[1])));
        step(
                type,
                whole + "string localName, string ns, string value)",
                (m, a) -> m.element(null, text(a[0]), text(a[1]), text(a[2])));
        step(
                type,
                whole + "string prefix, string localName, string ns, string value)",
                (m, a) -> m.element(text(a[0]), text(a[1]), text(a[2]), text(a[3])));
    }

    private static void attributes(TypeBuilder type) {
        String whole = "WriteAttributeString(";
        step(
                type,
                whole + "string localName, string value)",
                (m, a) -> m.attribute(null, text(a[0]), null, text(a[1])));
        step(
                type,
                whole + "string localName, string ns, string value)",
                (m, a) -> m.attribute(null, text(a[0]), text(a[1]), text(a[2])));
        step(
                type,
                whole + "string prefix, string localName, string ns, string value)",
                (m, a) -> m.attribute(text(a[0]), text(a[1]), text(a[2]), text(a[3])));
        String start = "WriteStartAttribute(";
        step(type, start + "string localName)", (m, a) -> m.startAttribute(null, text(a[0]), null));
        step(type, start + "string localName, string ns)", (m, a) -> m.startAttribute(null, text(a[0]), text(a[1])));
        step(
                type,
                start + "string prefix, string localName, string ns)",
                (m, a) -> m.startAttribute(text(a[0]), text(a[1]), text(a[2])));
        step(type, "WriteEndAttribute()", (m, a) -> m.endAttribute());
    }

    private static void content(TypeBuilder type) {
        step(type, "WriteString(string text)", (m, a) -> m.text(text(a[0])));
        step(type, "WriteValue(string value)", (m, a) -> m.text(text(a[0])));
        step(type, "WriteValue(bool value)", (m, a) -> m.text((boolean) a[0] ? "true" : "false"));
        step(type, "WriteValue(System.Object value)", (m, a) -> m.text(StringForm.invariant(a[0])));
        step(type, "WriteCData(string text)", (m, a) -> m.data(text(a[0])));
        step(type, "WriteComment(string text)", (m, a) -> m.comment(text(a[0])));
        step(type, "WriteRaw(string data)", (m, a) -> m.raw(text(a[0])));
        step(type, "WriteWhitespace(string ws)", (m, a) -> m.raw(text(a[0])));
        step(
                type,
                "WriteProcessingInstruction(string name, string text)",
                (m, a) -> m.instruction(text(a[0]), text(a[1])));
        type.method("string LookupPrefix(string ns)", XmlWriterValue.class, (w, a) -> w.markup.known((String) a[0]));
    }

    /** Writes a node with all that is in it. */
    static Object node(XmlNode node, Object writer) {
        ((XmlWriterValue) writer).markup.node(node.node());
        return null;
    }
}
