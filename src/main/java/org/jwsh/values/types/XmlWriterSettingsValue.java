package org.jwsh.values.types;

import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.xml.MarkupWriter;

/** How an {@code XmlWriter} writes. */
@TypeName("System.Xml.XmlWriterSettings")
public final class XmlWriterSettingsValue {
    private boolean indent;
    private String indentChars = "  ";
    private String newLineChars = "\n";
    private boolean newLineOnAttributes;
    private boolean omitXmlDeclaration;
    private boolean closeOutput;
    private TextEncoding encoding = TextEncoding.UTF8;
    private EnumValue conformanceLevel = level("Document");

    private static EnumValue level(String name) {
        return ((EnumType) NetTypes.named("System.Xml.ConformanceLevel")).find(name);
    }

    TextEncoding encoding() {
        return encoding;
    }

    boolean closesOutput() {
        return closeOutput;
    }

    /** @param declared the name of the encoding that the output has */
    MarkupWriter.Layout layout(String declared) {
        boolean declaration = !omitXmlDeclaration && conformanceLevel.equals(level("Document"));
        return new MarkupWriter.Layout(
                indent ? indentChars : null, newLineChars, indent && newLineOnAttributes, declaration, declared, '"');
    }

    static void define(TypeBuilder type) {
        Class<XmlWriterSettingsValue> self = XmlWriterSettingsValue.class;
        type.constructor("System.Xml.XmlWriterSettings new()", a -> new XmlWriterSettingsValue())
                .property("bool Indent", self, s -> s.indent, (s, v) -> s.indent = (boolean) v)
                .property("string IndentChars", self, s -> s.indentChars, (s, v) -> s.indentChars = (String) v)
                .property("string NewLineChars", self, s -> s.newLineChars, (s, v) -> s.newLineChars = (String) v)
                .property(
                        "bool NewLineOnAttributes",
                        self,
                        s -> s.newLineOnAttributes,
                        (s, v) -> s.newLineOnAttributes = (boolean) v)
                .property(
                        "bool OmitXmlDeclaration",
                        self,
                        s -> s.omitXmlDeclaration,
                        (s, v) -> s.omitXmlDeclaration = (boolean) v)
                .property("bool CloseOutput", self, s -> s.closeOutput, (s, v) -> s.closeOutput = (boolean) v)
                .property(
                        "System.Text.Encoding Encoding", self, s -> s.encoding, (s, v) -> s.encoding = (TextEncoding) v)
                .property(
                        "System.Xml.ConformanceLevel ConformanceLevel",
                        self,
                        s -> s.conformanceLevel,
                        (s, v) -> s.conformanceLevel = (EnumValue) v);
    }
}
