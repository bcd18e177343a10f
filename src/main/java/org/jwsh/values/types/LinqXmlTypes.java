package org.jwsh.values.types;

import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** The namespace {@code System.Xml.Linq}. */
final class LinqXmlTypes {
    private static final String NAMESPACE = "System.Xml.Linq.";

    private LinqXmlTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "xname" -> spec("XName", XTree.Name.class, new XTreeNames(), "System.Object");
            case "xnamespace" -> spec("XNamespace", XTree.Namespace.class, XTreeNames::namespace, "System.Object");
            case "xobject" -> spec("XObject", XTree.Node.class, XTreeMembers::object, "System.Object");
            case "xnode" -> spec("XNode", XTree.Node.class, XTreeMembers::node, NAMESPACE + "XObject");
            case "xcontainer" ->
                spec("XContainer", XTree.Container.class, XTreeMembers::container, NAMESPACE + "XNode");
            case "xelement" -> spec("XElement", XTree.Element.class, XTreeMembers::element, NAMESPACE + "XContainer");
            case "xdocument" ->
                spec("XDocument", XTree.Document.class, XTreeMembers::document, NAMESPACE + "XContainer");
            case "xattribute" ->
                spec("XAttribute", XTree.Attribute.class, XTreeMembers::attribute, NAMESPACE + "XObject");
            case "xtext" -> spec("XText", XTree.Text.class, XTreeMembers::text, NAMESPACE + "XNode");
            case "xcdata" -> spec("XCData", XTree.Text.class, XTreeMembers::data, NAMESPACE + "XText");
            case "xcomment" -> spec("XComment", XTree.Comment.class, XTreeMembers::comment, NAMESPACE + "XNode");
            case "xdeclaration" ->
                spec("XDeclaration", XTree.Declaration.class, XTreeMembers::declaration, "System.Object");
            default -> null;
        };
    }

    private static TypeSpec spec(String name, Class<?> javaClass, TypeDefinition definition, String base) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition).extending(base);
    }
}
