package org.jwsh.values.xml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.w3c.dom.Node;

/**
 * A node of an XML document. Its attributes and child elements are properties: one with nothing but text is that text, several
 * of the same name are an array.
 */
public final class XmlNode implements DynamicMembers, NetTyped {
    private static final String KEY = "jwsh";

    private final Node node;
    private boolean withEnd;

    private XmlNode(Node node) {
        this.node = node;
    }

    /** The one object for a node of the document object model; null for null. */
    public static XmlNode of(Node node) {
        if (node == null) {
            return null;
        }
        Object known = node.getUserData(KEY);
        if (known == null) {
            known = new XmlNode(node);
            node.setUserData(KEY, known, null);
        }
        return (XmlNode) known;
    }

    public Node node() {
        return node;
    }

    @Override
    public NetType netType() {
        return NetTypes.named("System.Xml."
                + switch (node.getNodeType()) {
                    case Node.DOCUMENT_NODE -> "XmlDocument";
                    case Node.ELEMENT_NODE -> "XmlElement";
                    case Node.ATTRIBUTE_NODE -> "XmlAttribute";
                    case Node.TEXT_NODE -> "XmlText";
                    case Node.CDATA_SECTION_NODE -> "XmlCDataSection";
                    case Node.COMMENT_NODE -> "XmlComment";
                    case Node.PROCESSING_INSTRUCTION_NODE ->
                        isDeclaration() ? "XmlDeclaration" : "XmlProcessingInstruction";
                    case Node.DOCUMENT_FRAGMENT_NODE -> "XmlDocumentFragment";
                    case Node.DOCUMENT_TYPE_NODE -> "XmlDocumentType";
                    default -> "XmlNode";
                });
    }

    private boolean isDeclaration() {
        return node.getNodeName().equals("xml");
    }

    /** Says that the element is written with an end tag even where it has no content: it was read so, or had content once. */
    public void writtenWithEnd() {
        withEnd = true;
    }

    /** Whether the element is written as {@code <name />}. */
    public boolean isEmpty() {
        return !withEnd && node.getFirstChild() == null;
    }

    /** The name without prefix; of texts and comments what stands for it, such as {@code #text}. */
    public String localName() {
        String local = node.getLocalName();
        return local == null ? node.getNodeName() : local;
    }

    /** The child nodes. */
    public List<XmlNode> children() {
        List<XmlNode> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(of(child));
        }
        return children;
    }

    /** The attributes, declarations of namespaces included. */
    public List<XmlNode> attributes() {
        return AttributeOrder.of(node).stream().map(XmlNode::of).toList();
    }

    @Override
    public List<String> memberNames() {
        Set<String> names = new LinkedHashSet<>();
        attributes().forEach(attribute -> names.add(attribute.localName()));
        children().forEach(child -> names.add(child.localName()));
        return List.copyOf(names);
    }

    @Override
    public Object getMember(String name) {
        List<XmlNode> found = named(name);
        if (found.isEmpty()) {
            return NOT_FOUND;
        }
        return found.size() == 1
                ? found.getFirst().asProperty()
                : found.stream().map(XmlNode::asProperty).toArray();
    }

    private List<XmlNode> named(String name) {
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode attribute : attributes()) {
            if (attribute.localName().equalsIgnoreCase(name)) {
                found.add(attribute);
            }
        }
        for (XmlNode child : children()) {
            if (child.localName().equalsIgnoreCase(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private Object asProperty() {
        return switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> isPlainText() ? innerText() : this;
            case Node.DOCUMENT_NODE, Node.DOCUMENT_TYPE_NODE -> this;
            default -> node.getNodeValue();
        };
    }

    private boolean isPlainText() {
        if (!attributes().isEmpty()) {
            return false;
        }
        Node only = node.getFirstChild();
        return only == null || only.getNextSibling() == null && only.getNodeType() == Node.TEXT_NODE;
    }

    /** @throws NetException of type SetValueInvocationException where it cannot be set */
    @Override
    public boolean setMember(String name, Object value) {
        List<XmlNode> found = named(name);
        XmlNode only = found.size() == 1 ? found.getFirst() : null;
        if (only == null && found.isEmpty()) {
            if (netType().members().property(name) != null) {
                return false;
            }
            throw notSet(
                    name,
                    "The property '" + name
                            + "' cannot be found on this object. Verify that the property exists and can be set.");
        }
        if (only == null || only.node.getNodeType() == Node.ELEMENT_NODE && !only.isPlainText()) {
            throw notSet(
                    name,
                    "Cannot set \"" + name
                            + "\" because only strings can be used as values to set XmlNode properties.");
        }
        only.node.setTextContent(LanguagePrimitives.toStringInvariant(value));
        return true;
    }

    private static NetException notSet(String name, String reason) {
        return NetException.of(
                        "System.Management.Automation.SetValueInvocationException",
                        "Exception setting \"" + name + "\": \"" + reason + "\"")
                .withRecord("ExceptionWhenSetting", ErrorCategory.NotSpecified, null);
    }

    /** All text in it; comments left out. */
    public String innerText() {
        if (node.getNodeType() != Node.DOCUMENT_NODE) {
            return node.getTextContent();
        }
        Node root = ((org.w3c.dom.Document) node).getDocumentElement();
        return root == null ? "" : root.getTextContent();
    }

    /** The markup inside of it. */
    public String innerXml() {
        StringBuilder markup = new StringBuilder();
        children().forEach(child -> XmlMarkup.append(markup, child.node));
        return markup.toString();
    }

    /** The markup of it. */
    public String outerXml() {
        StringBuilder markup = new StringBuilder();
        XmlMarkup.append(markup, node);
        return markup.toString();
    }

    /** The name of its type: what strings of a script show. */
    @Override
    public String toString() {
        return netType().fullName();
    }
}
