package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.xml.AttributeOrder;
import org.jwsh.values.xml.XPathNavigator;
import org.jwsh.values.xml.XPathQuery;
import org.jwsh.values.xml.XmlAttributeCollection;
import org.jwsh.values.xml.XmlNamespaceManager;
import org.jwsh.values.xml.XmlNode;
import org.jwsh.values.xml.XmlNodeList;
import org.jwsh.values.xml.XmlParser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The members of XML nodes. */
final class XmlMembers {
    private static final String NODE = "System.Xml.XmlNode";

    private XmlMembers() {}

    static void define(TypeBuilder type) {
        type.property("bool IsReadOnly", XmlNode.class, n -> false)
                .method("void WriteContentTo(System.Xml.XmlWriter w)", XmlNode.class, (n, a) -> {
                    n.children().forEach(child -> XmlWriterValue.node(child, a[0]));
                    return null;
                });
        names(type);
        content(type);
        family(type);
        changes(type);
        queries(type);
    }

    private static void names(TypeBuilder type) {
        type.property("string Name", XmlNode.class, n -> n.node().getNodeName())
                .property("string LocalName", XmlNode.class, XmlNode::localName)
                .property("string Prefix", XmlNode.class, n -> orEmpty(n.node().getPrefix()))
                .property(
                        "string NamespaceURI",
                        XmlNode.class,
                        n -> orEmpty(n.node().getNamespaceURI()))
                .property("System.Xml.XmlNodeType NodeType", XmlNode.class, XmlMembers::nodeType)
                .property("System.Object NameTable", XmlNode.class, n -> n);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Object nodeType(XmlNode node) {
        String name = node.netType().name().substring("Xml".length());
        return Enums.value(
                "System.Xml.XmlNodeType",
                switch (name) {
                    case "CDataSection" -> "CDATA";
                    case "Declaration" -> "XmlDeclaration";
                    default -> name;
                });
    }

    private static void content(TypeBuilder type) {
        type.property(
                        "string Value",
                        XmlNode.class,
                        n -> n.node().getNodeValue(),
                        (n, value) -> n.node().setNodeValue((String) value))
                .property("string InnerText", XmlNode.class, XmlNode::innerText, (n, value) -> {
                    n.writtenWithEnd();
                    n.node().setTextContent((String) value);
                })
                .property(
                        "string InnerXml",
                        XmlNode.class,
                        XmlNode::innerXml,
                        (n, value) -> replaceContent(n, (String) value))
                .property("string OuterXml", XmlNode.class, XmlNode::outerXml)
                .method(
                        "string ToString()",
                        XmlNode.class,
                        (n, a) -> n.netType().fullName());
    }

    private static void replaceContent(XmlNode node, String markup) {
        Node source = XmlParser.parse("<x>" + markup + "</x>").node().getFirstChild();
        while (node.node().getFirstChild() != null) {
            node.node().removeChild(node.node().getFirstChild());
        }
        node.writtenWithEnd();
        for (Node child = source.getFirstChild(); child != null; child = child.getNextSibling()) {
            node.node().appendChild(owner(node).importNode(child, true));
        }
    }

    private static Document owner(XmlNode node) {
        return node.node() instanceof Document document ? document : node.node().getOwnerDocument();
    }

    private static void family(TypeBuilder type) {
        type.property("System.Xml.XmlNodeList ChildNodes", XmlNode.class, n -> new XmlNodeList(n.children()))
                .property("bool HasChildNodes", XmlNode.class, n -> n.node().hasChildNodes())
                .property(
                        NODE + " FirstChild",
                        XmlNode.class,
                        n -> XmlNode.of(n.node().getFirstChild()))
                .property(
                        NODE + " LastChild",
                        XmlNode.class,
                        n -> XmlNode.of(n.node().getLastChild()))
                .property(
                        NODE + " NextSibling",
                        XmlNode.class,
                        n -> XmlNode.of(n.node().getNextSibling()))
                .property(
                        NODE + " PreviousSibling",
                        XmlNode.class,
                        n -> XmlNode.of(n.node().getPreviousSibling()))
                .property(
                        NODE + " ParentNode",
                        XmlNode.class,
                        n -> XmlNode.of(n.node().getParentNode()))
                .property(
                        "System.Xml.XmlDocument OwnerDocument",
                        XmlNode.class,
                        n -> XmlNode.of(n.node().getOwnerDocument()))
                .property(
                        "System.Xml.XmlAttributeCollection Attributes",
                        XmlNode.class,
                        n -> n.node() instanceof Element element ? new XmlAttributeCollection(element) : null)
                .method(
                        "System.Xml.XmlElement get_Item(string name)",
                        XmlNode.class,
                        (n, a) -> n.children().stream()
                                .filter(child -> child.node() instanceof Element
                                        && child.node().getNodeName().equals(a[0]))
                                .findFirst()
                                .orElse(null));
    }

    private static void changes(TypeBuilder type) {
        type.method(NODE + " AppendChild(" + NODE + " newChild)", XmlNode.class, (n, a) -> {
                    n.node().appendChild(adopted(n, a[0]));
                    return a[0];
                })
                .method(NODE + " PrependChild(" + NODE + " newChild)", XmlNode.class, (n, a) -> {
                    n.node().insertBefore(adopted(n, a[0]), n.node().getFirstChild());
                    return a[0];
                })
                .method(NODE + " InsertBefore(" + NODE + " newChild, " + NODE + " refChild)", XmlNode.class, (n, a) -> {
                    n.node().insertBefore(adopted(n, a[0]), node(a[1]));
                    return a[0];
                })
                .method(NODE + " InsertAfter(" + NODE + " newChild, " + NODE + " refChild)", XmlNode.class, (n, a) -> {
                    n.node()
                            .insertBefore(
                                    adopted(n, a[0]),
                                    a[1] == null
                                            ? n.node().getFirstChild()
                                            : node(a[1]).getNextSibling());
                    return a[0];
                })
                .method(NODE + " ReplaceChild(" + NODE + " newChild, " + NODE + " oldChild)", XmlNode.class, (n, a) -> {
                    n.node().replaceChild(adopted(n, a[0]), node(a[1]));
                    return a[1];
                })
                .method(NODE + " RemoveChild(" + NODE + " oldChild)", XmlNode.class, (n, a) -> {
                    n.node().removeChild(node(a[0]));
                    return a[0];
                })
                .method("void RemoveAll()", XmlNode.class, (n, a) -> {
                    removeAll(n);
                    return null;
                })
                .method(
                        NODE + " Clone()",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(n.node().cloneNode(true)))
                .method("void Normalize()", XmlNode.class, (n, a) -> {
                    n.node().normalize();
                    return null;
                })
                .method(
                        NODE + " CloneNode(bool deep)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(n.node().cloneNode((Boolean) a[0])));
    }

    private static void removeAll(XmlNode node) {
        while (node.node().getFirstChild() != null) {
            node.node().removeChild(node.node().getFirstChild());
        }
        if (node.node() instanceof Element element) {
            new XmlAttributeCollection(element).removeAll();
        }
    }

    /** A node that is about to become a child: the parent has content from now on. */
    private static Node adopted(XmlNode parent, Object child) {
        Node node = node(child);
        if (node != null && node.getOwnerDocument() != owner(parent)) {
            throw Failures.argument("The node to be inserted is from a different document context.", null);
        }
        parent.writtenWithEnd();
        return node;
    }

    private static Node node(Object value) {
        return value == null ? null : ((XmlNode) value).node();
    }

    private static void queries(TypeBuilder type) {
        type.method(
                "System.Xml.XPath.XPathNavigator CreateNavigator()", XmlNode.class, (n, a) -> new XPathNavigator(n));
        type.method(
                        "System.Xml.XmlNodeList SelectNodes(string xpath)",
                        XmlNode.class,
                        (n, a) -> new XmlNodeList(XPathQuery.select(n, (String) a[0], null)))
                .method(
                        "System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)",
                        XmlNode.class,
                        (n, a) -> new XmlNodeList(
                                XPathQuery.select(n, (String) a[0], ((XmlNamespaceManager) a[1]).namespaces())))
                .method(
                        NODE + " SelectSingleNode(string xpath)",
                        XmlNode.class,
                        (n, a) -> first(XPathQuery.select(n, (String) a[0], null)))
                .method(
                        NODE + " SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)",
                        XmlNode.class,
                        (n, a) ->
                                first(XPathQuery.select(n, (String) a[0], ((XmlNamespaceManager) a[1]).namespaces())));
    }

    static void defineAttributes(TypeBuilder type) {
        type.property("int Count", XmlAttributeCollection.class, XmlAttributeCollection::size)
                .method(
                        "System.Xml.XmlAttribute get_Item(string name)",
                        XmlAttributeCollection.class,
                        (all, a) -> all.named((String) a[0]))
                .method(
                        "System.Xml.XmlNode GetNamedItem(string name)",
                        XmlAttributeCollection.class,
                        (all, a) -> all.named((String) a[0]))
                .method(
                        "System.Xml.XmlNode Item(int index)",
                        XmlAttributeCollection.class,
                        (all, a) -> all.get((int) a[0]))
                .method(
                        "System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)",
                        XmlAttributeCollection.class,
                        (all, a) -> all.append((XmlNode) a[0]))
                .method(
                        "System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)",
                        XmlAttributeCollection.class,
                        (all, a) -> all.append((XmlNode) a[0]))
                .method(
                        "System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)",
                        XmlAttributeCollection.class,
                        (all, a) -> all.remove((XmlNode) a[0]))
                .method(
                        "System.Xml.XmlNode RemoveNamedItem(string name)",
                        XmlAttributeCollection.class,
                        (all, a) -> all.remove(all.named((String) a[0])))
                .method("void RemoveAll()", XmlAttributeCollection.class, (all, a) -> {
                    all.removeAll();
                    return null;
                });
    }

    private static Object first(List<XmlNode> nodes) {
        return nodes.isEmpty() ? null : nodes.getFirst();
    }

    static void defineElement(TypeBuilder type) {
        type.property("bool HasAttributes", XmlNode.class, n -> n.node().hasAttributes())
                .property("bool IsEmpty", XmlNode.class, XmlNode::isEmpty)
                .method(
                        "string GetAttribute(string name)",
                        XmlNode.class,
                        (n, a) -> ((Element) n.node()).getAttribute((String) a[0]))
                .method("void SetAttribute(string name, string value)", XmlNode.class, (n, a) -> {
                    Element element = (Element) n.node();
                    AttributeOrder.changing(element, () -> element.setAttribute((String) a[0], (String) a[1]));
                    return null;
                })
                .method(
                        "bool HasAttribute(string name)",
                        XmlNode.class,
                        (n, a) -> ((Element) n.node()).hasAttribute((String) a[0]))
                .method(
                        "string GetAttribute(string localName, string namespaceURI)",
                        XmlNode.class,
                        (n, a) -> ((Element) n.node()).getAttributeNS((String) a[1], (String) a[0]))
                .method(
                        "string SetAttribute(string localName, string namespaceURI, string value)",
                        XmlNode.class,
                        (n, a) -> {
                            Element element = (Element) n.node();
                            AttributeOrder.changing(
                                    element, () -> element.setAttributeNS((String) a[1], (String) a[0], (String) a[2]));
                            return a[2];
                        })
                .method(
                        "System.Xml.XmlAttribute GetAttributeNode(string name)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(((Element) n.node()).getAttributeNode((String) a[0])))
                .method(
                        "System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)",
                        XmlNode.class,
                        (n, a) -> new XmlAttributeCollection((Element) n.node()).append((XmlNode) a[0]))
                .method("void RemoveAllAttributes()", XmlNode.class, (n, a) -> {
                    new XmlAttributeCollection((Element) n.node()).removeAll();
                    return null;
                })
                .method("void RemoveAttribute(string name)", XmlNode.class, (n, a) -> {
                    ((Element) n.node()).removeAttribute((String) a[0]);
                    return null;
                })
                .method(
                        "System.Xml.XmlNodeList GetElementsByTagName(string name)",
                        XmlNode.class,
                        (n, a) -> new XmlNodeList(XPathQuery.select(n, ".//*[name()='" + a[0] + "']", null)));
    }

    static void defineAttribute(TypeBuilder type) {
        type.property(
                "System.Xml.XmlElement OwnerElement",
                XmlNode.class,
                n -> XmlNode.of(((org.w3c.dom.Attr) n.node()).getOwnerElement()));
    }

    static void defineText(TypeBuilder type) {
        type.property(
                        "string Data",
                        XmlNode.class,
                        n -> n.node().getNodeValue(),
                        (n, value) -> n.node().setNodeValue((String) value))
                .property(
                        "int Length",
                        XmlNode.class,
                        n -> n.node().getNodeValue().length());
    }

    static void defineDocument(TypeBuilder type) {
        type.constructor("xml new()", a -> XmlParser.empty())
                .property(
                        "System.Xml.XmlElement DocumentElement",
                        XmlNode.class,
                        n -> XmlNode.of(owner(n).getDocumentElement()))
                .property("bool PreserveWhitespace", XmlNode.class, XmlFiles::keepsBlanks, XmlFiles::keepBlanks)
                .property("System.Object XmlResolver", XmlNode.class, n -> null, (n, value) -> {})
                .method("void LoadXml(string xml)", XmlNode.class, (n, a) -> XmlFiles.load(n, (String) a[0]))
                .method("void Load(string filename)", XmlNode.class, (n, a) -> XmlFiles.loadFile(n, (String) a[0]))
                .method("void Load(System.Xml.XmlReader reader)", XmlNode.class, (n, a) -> {
                    ((XmlReaderValue) a[0]).toContent();
                    return XmlFiles.load(n, ((XmlReaderValue) a[0]).outer());
                })
                .method("void Save(string filename)", XmlNode.class, (n, a) -> XmlFiles.saveFile(n, (String) a[0]))
                .method("void Save(System.Xml.XmlWriter w)", XmlNode.class, (n, a) -> XmlWriterValue.node(n, a[0]))
                .method("void WriteTo(System.Xml.XmlWriter w)", XmlNode.class, (n, a) -> XmlWriterValue.node(n, a[0]))
                .method(
                        "void Save(System.IO.Stream outStream)",
                        XmlNode.class,
                        (n, a) -> XmlFiles.save(n, (StreamValue) a[0]))
                .method(
                        "void Save(System.IO.TextWriter writer)",
                        XmlNode.class,
                        (n, a) -> XmlFiles.save(n, (TextWriterValue) a[0]))
                .method(
                        "System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createProcessingInstruction((String) a[0], (String) a[1])))
                .method(
                        "System.Xml.XmlDocumentFragment CreateDocumentFragment()",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createDocumentFragment()))
                .method(
                        "System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createElementNS(
                                        (String) a[2],
                                        a[0] == null || a[0].equals("") ? (String) a[1] : a[0] + ":" + a[1])))
                .method(
                        "System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI)",
                        XmlNode.class,
                        (n, a) -> created(n, (String) a[0], (String) a[1], (String) a[2]))
                .method(
                        "System.Xml.XmlElement CreateElement(string name)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createElementNS(null, (String) a[0])))
                .method(
                        "System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createElementNS((String) a[1], (String) a[0])))
                .method(
                        "System.Xml.XmlAttribute CreateAttribute(string name)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createAttribute((String) a[0])))
                .method(
                        "System.Xml.XmlText CreateTextNode(string text)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createTextNode((String) a[0])))
                .method(
                        "System.Xml.XmlComment CreateComment(string data)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createComment((String) a[0])))
                .method(
                        "System.Xml.XmlCDataSection CreateCDataSection(string data)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createCDATASection((String) a[0])))
                .method(
                        "System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string"
                                + " standalone)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).createProcessingInstruction("xml", declaration(a))))
                .method(
                        NODE + " ImportNode(" + NODE + " node, bool deep)",
                        XmlNode.class,
                        (n, a) -> XmlNode.of(owner(n).importNode(node(a[0]), (Boolean) a[1])))
                .method(
                        "System.Xml.XmlNodeList GetElementsByTagName(string name)",
                        XmlNode.class,
                        (n, a) -> new XmlNodeList(XPathQuery.select(n, "//*[name()='" + a[0] + "']", null)));
    }

    private static String declaration(Object[] parts) {
        StringBuilder text = new StringBuilder("version=\"").append(parts[0]).append('"');
        if (parts[1] != null && !parts[1].equals("")) {
            text.append(" encoding=\"").append(parts[1]).append('"');
        }
        if (parts[2] != null && !parts[2].equals("")) {
            text.append(" standalone=\"").append(parts[2]).append('"');
        }
        return text.toString();
    }

    private static Object created(XmlNode document, String kind, String name, String namespace) {
        return XmlNode.of(
                switch (kind.toLowerCase(java.util.Locale.ROOT)) {
                    case "element" -> owner(document).createElementNS(namespace, name);
                    case "attribute" -> owner(document).createAttributeNS(namespace, name);
                    case "text" -> owner(document).createTextNode("");
                    case "comment" -> owner(document).createComment("");
                    case "cdatasection" -> owner(document).createCDATASection("");
                    case "documentfragment" -> owner(document).createDocumentFragment();
                    default -> throw Failures.argument("'" + kind + "' does not represent any 'XmlNodeType'.", null);
                });
    }
}
