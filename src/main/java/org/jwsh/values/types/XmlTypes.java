package org.jwsh.values.types;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.conversion.CastFailure;
import org.jwsh.values.xml.XmlAttributeCollection;
import org.jwsh.values.xml.XmlNamespaceManager;
import org.jwsh.values.xml.XmlNode;
import org.jwsh.values.xml.XmlNodeList;
import org.jwsh.values.xml.XmlParser;

/** The namespace {@code System.Xml}. */
final class XmlTypes {
    private static final String NAMESPACE = "System.Xml.";

    private XmlTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "xmlnode" ->
                node("XmlNode", "System.Object", XmlMembers::define)
                        .implementing(
                                "System.Collections.IEnumerable",
                                "System.ICloneable",
                                "System.Xml.XPath.IXPathNavigable");
            case "xmldocument" ->
                TypeSpec.ofClass(NAMESPACE + "XmlDocument", XmlNode.class, DocumentDefinition::new)
                        .extending(NAMESPACE + "XmlNode");
            case "xmllinkednode" -> node("XmlLinkedNode", NAMESPACE + "XmlNode", type -> {});
            case "xmlelement" -> node("XmlElement", NAMESPACE + "XmlLinkedNode", XmlMembers::defineElement);
            case "xmlattribute" -> node("XmlAttribute", NAMESPACE + "XmlNode", XmlMembers::defineAttribute);
            case "xmlcharacterdata" -> node("XmlCharacterData", NAMESPACE + "XmlLinkedNode", XmlMembers::defineText);
            case "xmltext" -> node("XmlText", NAMESPACE + "XmlCharacterData", type -> {});
            case "xmlcdatasection" -> node("XmlCDataSection", NAMESPACE + "XmlCharacterData", type -> {});
            case "xmlcomment" -> node("XmlComment", NAMESPACE + "XmlCharacterData", type -> {});
            case "xmldeclaration" -> node("XmlDeclaration", NAMESPACE + "XmlLinkedNode", type -> {});
            case "xmlprocessinginstruction" ->
                node("XmlProcessingInstruction", NAMESPACE + "XmlLinkedNode", type -> {});
            case "xmlreader" ->
                TypeSpec.ofClass(NAMESPACE + "XmlReader", XmlReaderValue.class, () -> XmlReaderMembers::define)
                        .implementing("System.IDisposable");
            case "xmlreadersettings" ->
                TypeSpec.ofClass(
                        NAMESPACE + "XmlReaderSettings",
                        XmlReaderMembers.Settings.class,
                        () -> XmlReaderMembers::settings);
            case "xmlconvert" ->
                TypeSpec.ofClass(NAMESPACE + "XmlConvert", Void.class, () -> XmlConvertMembers::define);
            case "xmlnodelist" ->
                TypeSpec.ofClass(
                        NAMESPACE + "XmlNodeList",
                        XmlNodeList.class,
                        () -> type -> type.property("int Count", XmlNodeList.class, XmlNodeList::size)
                                .method(
                                        "System.Xml.XmlNode Item(int index)",
                                        XmlNodeList.class,
                                        (list, a) -> list.get((int) a[0])));
            case "xmlattributecollection" ->
                TypeSpec.ofClass(
                        NAMESPACE + "XmlAttributeCollection",
                        XmlAttributeCollection.class,
                        () -> XmlMembers::defineAttributes);
            case "xmldocumentfragment" -> node("XmlDocumentFragment", NAMESPACE + "XmlNode", type -> {});
            case "xmldocumenttype" -> node("XmlDocumentType", NAMESPACE + "XmlLinkedNode", type -> {});
            case "xmlnamespacemanager" ->
                TypeSpec.ofClass(
                        NAMESPACE + "XmlNamespaceManager", XmlNamespaceManager.class, () -> XmlTypes::namespaces);
            case "schema.xmlschema" ->
                TypeSpec.ofClass(NAMESPACE + "Schema.XmlSchema", SchemaNames.class, () -> SchemaNames::define);
            case "xmlwritersettings" ->
                TypeSpec.ofClass(
                        NAMESPACE + "XmlWriterSettings",
                        XmlWriterSettingsValue.class,
                        () -> XmlWriterSettingsValue::define);
            case "xmlwriter" ->
                TypeSpec.ofClass(NAMESPACE + "XmlWriter", XmlWriterValue.class, () -> XmlWriterValue::define);
            case "xmltextwriter" ->
                TypeSpec.ofClass(
                                NAMESPACE + "XmlTextWriter",
                                XmlTextWriterValue.class,
                                () -> XmlTextWriterValue::members)
                        .extending(NAMESPACE + "XmlWriter");
            default -> null;
        };
    }

    private static TypeSpec node(String name, String base, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, XmlNode.class, () -> definition)
                .extending(base);
    }

    private static void namespaces(TypeBuilder type) {
        type.constructor("System.Xml.XmlNamespaceManager new(System.Object nameTable)", a -> new XmlNamespaceManager())
                .method("void AddNamespace(string prefix, string uri)", XmlNamespaceManager.class, (manager, a) -> {
                    manager.add((String) a[0], (String) a[1]);
                    return null;
                })
                .method(
                        "string LookupNamespace(string prefix)",
                        XmlNamespaceManager.class,
                        (manager, a) -> manager.namespaces().get((String) a[0]));
    }

    /** Documents; texts are converted to them by reading their markup. */
    private static final class DocumentDefinition implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            XmlMembers.defineDocument(type);
        }

        @Override
        public Object accept(Object value) {
            if (value instanceof XmlNode) {
                return null;
            }
            String text = LanguagePrimitives.toStringInvariant(value);
            try {
                return XmlParser.parse(text);
            } catch (NetException failure) {
                throw CastFailure.because(
                        "InvalidCastToXmlDocument", value, NetTypes.named("System.Xml.XmlDocument"), failure);
            }
        }

        @Override
        public boolean acceptsFrom(NetType other) {
            return other == NetTypes.STRING;
        }
    }

    /** The names that {@code [System.Xml.Schema.XmlSchema]} has; schemas themselves are not there. */
    private static final class SchemaNames {
        private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

        private SchemaNames() {}

        static void define(TypeBuilder type) {
            type.staticProperty("string Namespace", () -> SCHEMA)
                    .staticProperty("string InstanceNamespace", () -> SCHEMA + "-instance");
        }
    }
}
