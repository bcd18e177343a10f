package org.jwsh.values.types;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The members of {@code XmlReader} and its settings. */
final class XmlReaderMembers {
    private static final Class<XmlReaderValue> SELF = XmlReaderValue.class;
    private static final String OWN = "System.Xml.XmlReader";

    private XmlReaderMembers() {}

    /** What a reader passes over. */
    @TypeName("System.Xml.XmlReaderSettings")
    static final class Settings {
        private boolean ignoreWhitespace;
        private boolean ignoreComments;
        private boolean ignoreInstructions;
        private boolean closeInput;
        private int dtd;
        private int conformance = 2;
    }

    static void settings(TypeBuilder type) {
        Class<Settings> self = Settings.class;
        type.constructor("System.Xml.XmlReaderSettings new()", a -> new Settings())
                .property(
                        "bool IgnoreWhitespace",
                        self,
                        s -> s.ignoreWhitespace,
                        (s, v) -> s.ignoreWhitespace = (boolean) v)
                .property("bool IgnoreComments", self, s -> s.ignoreComments, (s, v) -> s.ignoreComments = (boolean) v)
                .property(
                        "bool IgnoreProcessingInstructions",
                        self,
                        s -> s.ignoreInstructions,
                        (s, v) -> s.ignoreInstructions = (boolean) v)
                .property("bool CloseInput", self, s -> s.closeInput, (s, v) -> s.closeInput = (boolean) v)
                .property(
                        "System.Xml.DtdProcessing DtdProcessing",
                        self,
                        s -> Enums.value("System.Xml.DtdProcessing", s.dtd),
                        (s, v) -> s.dtd = Enums.number(v))
                .property(
                        "System.Xml.ConformanceLevel ConformanceLevel",
                        self,
                        s -> Enums.value("System.Xml.ConformanceLevel", s.conformance),
                        (s, v) -> s.conformance = Enums.number(v))
                .property("bool CheckCharacters", self, s -> true, (s, v) -> {})
                .property("bool Async", self, s -> false, (s, v) -> {})
                .property("long MaxCharactersInDocument", self, s -> 0L, (s, v) -> {});
    }

    static void define(TypeBuilder type) {
        for (String more : new String[] {"", ", System.Xml.XmlReaderSettings settings"}) {
            type.staticMethod("static " + OWN + " Create(string inputUri" + more + ")", a -> {
                        Path path = FilePaths.of(a[0]);
                        return FilePaths.guard(path, () -> open(Files.newBufferedReader(path), a));
                    })
                    .staticMethod(
                            "static " + OWN + " Create(System.IO.TextReader input" + more + ")",
                            a -> open(((TextReaderValue) Failures.required(a[0], "input")).reader(), a))
                    .staticMethod(
                            "static " + OWN + " Create(System.IO.Stream input" + more + ")",
                            a -> open(
                                    new InputStreamReader(
                                            ((StreamValue) Failures.required(a[0], "input")).input(),
                                            StandardCharsets.UTF_8),
                                    a));
        }
        node(type);
        moving(type);
        content(type);
    }

    private static XmlReaderValue open(Reader source, Object[] a) {
        Settings settings = a.length > 1 && a[1] != null ? (Settings) a[1] : new Settings();
        return XmlReaderValue.of(source, settings.ignoreWhitespace, settings.ignoreComments);
    }

    private static void node(TypeBuilder type) {
        type.property("System.Xml.XmlNodeType NodeType", SELF, r -> Enums.value("System.Xml.XmlNodeType", r.nodeType()))
                .property("string Name", SELF, XmlReaderValue::name)
                .property(
                        "string LocalName",
                        SELF,
                        r -> r.name().substring(r.name().indexOf(':') + 1))
                .property(
                        "string Prefix",
                        SELF,
                        r -> r.name().contains(":")
                                ? r.name().substring(0, r.name().indexOf(':'))
                                : "")
                .property("string NamespaceURI", SELF, r -> {
                    String uri = r.node() == null ? null : r.node().getNamespaceURI();
                    return uri == null ? "" : uri;
                })
                .property("bool HasValue", SELF, r -> !r.value().isEmpty())
                .property("string Value", SELF, XmlReaderValue::value)
                .property("int Depth", SELF, XmlReaderValue::depth)
                .property("bool IsEmptyElement", SELF, XmlReaderValue::isEmptyElement)
                .property("int AttributeCount", SELF, XmlReaderValue::attributeCount)
                .property("bool HasAttributes", SELF, r -> r.attributeCount() > 0)
                .property("bool EOF", SELF, XmlReaderValue::eof)
                .property(
                        "System.Xml.ReadState ReadState", SELF, r -> Enums.value("System.Xml.ReadState", r.readState()))
                .property("type ValueType", SELF, r -> NetTypes.STRING)
                .method("string GetAttribute(string name)", SELF, (r, a) -> r.attribute((String) a[0]))
                .method("string GetAttribute(int i)", SELF, (r, a) -> r.attribute((int) a[0]))
                .method("string get_Item(string name)", SELF, (r, a) -> r.attribute((String) a[0]))
                .method("string get_Item(int i)", SELF, (r, a) -> r.attribute((int) a[0]))
                .method(
                        "string LookupNamespace(string prefix)",
                        SELF,
                        (r, a) -> r.node() == null
                                ? null
                                : r.node().lookupNamespaceURI(((String) a[0]).isEmpty() ? null : (String) a[0]))
                .staticMethod(
                        "static bool IsName(string str)",
                        a -> ((String) a[0]).matches("[\\p{L}_:][\\p{L}\\p{N}_:.-]*"));
    }

    private static void moving(TypeBuilder type) {
        type.method("bool Read()", SELF, (r, a) -> r.read())
                .method("bool MoveToAttribute(string name)", SELF, (r, a) -> r.toAttribute((String) a[0]))
                .method("bool MoveToFirstAttribute()", SELF, (r, a) -> {
                    r.toElement();
                    return r.toNextAttribute();
                })
                .method("bool MoveToNextAttribute()", SELF, (r, a) -> r.toNextAttribute())
                .method("bool MoveToElement()", SELF, (r, a) -> r.toElement())
                .method(
                        "System.Xml.XmlNodeType MoveToContent()",
                        SELF,
                        (r, a) -> Enums.value("System.Xml.XmlNodeType", r.toContent()))
                .method("bool ReadToFollowing(string name)", SELF, (r, a) -> r.toFollowing((String) a[0]))
                .method("bool ReadToDescendant(string name)", SELF, (r, a) -> r.toDescendant((String) a[0]))
                .method("bool ReadToNextSibling(string name)", SELF, (r, a) -> r.toNextSibling((String) a[0]))
                .method("bool IsStartElement()", SELF, (r, a) -> r.toContent().equals("Element"))
                .method(
                        "bool IsStartElement(string name)",
                        SELF,
                        (r, a) -> r.toContent().equals("Element") && r.name().equals(a[0]))
                .method("void ReadStartElement()", SELF, (r, a) -> start(r, null))
                .method("void ReadStartElement(string name)", SELF, (r, a) -> start(r, (String) a[0]))
                .method("void ReadEndElement()", SELF, (r, a) -> {
                    r.toContent();
                    if (!r.isEnd()) {
                        throw NetException.of(
                                "System.Xml.XmlException", "'" + r.nodeType() + "' is an invalid XmlNodeType.");
                    }
                    r.read();
                    return null;
                })
                .method("void Skip()", SELF, (r, a) -> {
                    r.skip();
                    return null;
                })
                .method("void Close()", SELF, (r, a) -> closed(r))
                .method("void Dispose()", SELF, (r, a) -> closed(r));
    }

    private static Object closed(XmlReaderValue reader) {
        reader.close();
        return null;
    }

    private static Object start(XmlReaderValue reader, String name) {
        reader.toContent();
        if (!reader.isElement()) {
            throw NetException.of("System.Xml.XmlException", "'" + reader.nodeType() + "' is an invalid XmlNodeType.");
        }
        if (name != null && !reader.name().equals(name)) {
            throw NetException.of("System.Xml.XmlException", "Element '" + name + "' was not found.");
        }
        reader.read();
        return null;
    }

    private static void content(TypeBuilder type) {
        String[][] kinds = {
            {"String", "string"},
            {"Int", "int"},
            {"Long", "long"},
            {"Double", "double"},
            {"Boolean", "bool"},
            {"Decimal", "decimal"},
            {"DateTime", "datetime"},
            {"Float", "float"}
        };
        for (String[] kind : kinds) {
            NetType target = NetTypes.named(kind[1]);
            type.method(
                            kind[1] + " ReadElementContentAs" + kind[0] + "()",
                            SELF,
                            (r, a) -> converted(r.elementText(), target))
                    .method(kind[1] + " ReadContentAs" + kind[0] + "()", SELF, (r, a) -> {
                        String text = r.value();
                        if (r.nodeType().equals("Text")) {
                            r.read();
                        }
                        return converted(text, target);
                    });
        }
        type.method("string ReadElementString()", SELF, (r, a) -> {
                    r.toContent();
                    return r.elementText();
                })
                .method("string ReadElementString(string name)", SELF, (r, a) -> {
                    r.toContent();
                    return r.elementText();
                })
                .method("string ReadString()", SELF, (r, a) -> {
                    if (r.isElement()) {
                        r.read();
                    }
                    return r.value();
                })
                .method("string ReadInnerXml()", SELF, (r, a) -> r.inner())
                .method("string ReadOuterXml()", SELF, (r, a) -> r.outer())
                .method(OWN + " ReadSubtree()", SELF, (r, a) -> r.subtree());
    }

    private static Object converted(String text, NetType target) {
        return target == NetTypes.BOOL
                ? (Object) (text.strip().equals("true") || text.strip().equals("1"))
                : LanguagePrimitives.convertTo(text.strip(), target);
    }
}
