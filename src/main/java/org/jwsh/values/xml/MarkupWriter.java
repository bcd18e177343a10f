package org.jwsh.values.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jwsh.values.NetException;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Node;

/** Writes XML piece by piece: elements that are begun and ended, attributes, texts. */
public final class MarkupWriter {
    private static final String XMLNS = "xmlns";

    /**
     * How it is laid out.
     *
     * @param indent what stands before a line for each level, or null for everything on one line
     * @param newLine between lines
     * @param attributeLines whether each attribute has a line of its own
     * @param declaration whether documents begin with a declaration by themselves
     * @param encoding the encoding that the declaration names, or null for none
     * @param quote around values of attributes
     */
    public record Layout(
            String indent, String newLine, boolean attributeLines, boolean declaration, String encoding, char quote) {}

    private static final class Element {
        private final String name;
        private final Map<String, String> prefixes = new HashMap<>();
        private final Map<String, String> undeclared = new LinkedHashMap<>();
        private boolean mixed;
        private boolean content;

        Element(String name) {
            this.name = name;
        }
    }

    private final Consumer<String> out;
    private Layout layout;
    private final Deque<Element> open = new ArrayDeque<>();
    private String attribute;
    private boolean tagOpen;
    private boolean begun;
    private boolean rootWritten;
    private int madePrefixes;

    public MarkupWriter(Consumer<String> out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Lays out differently from here on. */
    public void layout(Layout other) {
        layout = other;
    }

    /** The name of {@code WriteState}. */
    public String state() {
        if (attribute != null) {
            return "Attribute";
        }
        if (tagOpen) {
            return "Element";
        }
        return !begun ? "Start" : open.isEmpty() ? "Prolog" : "Content";
    }

    /** @param standalone null where the declaration does not say */
    public void startDocument(Boolean standalone) {
        if (begun) {
            throw invalid("WriteStartDocument needs to be the first call.");
        }
        declaration(standalone);
    }

    private void declaration(Boolean standalone) {
        begun = true;
        out.accept("<?xml version=\"1.0\""
                + (layout.encoding() == null ? "" : " encoding=\"" + layout.encoding() + "\"")
                + (standalone == null ? "" : " standalone=\"" + (standalone ? "yes" : "no") + "\"")
                + "?>");
    }

    private void begin() {
        if (!begun && layout.declaration()) {
            declaration(null);
        }
    }

    public void endDocument() {
        while (!open.isEmpty()) {
            endElement(false);
        }
    }

    /** @param prefix null where the namespace's own, or one that is made, will do */
    public void startElement(String prefix, String localName, String namespace) {
        if (localName == null || localName.isEmpty()) {
            throw NetException.of("System.ArgumentException", "The empty string '' is not a valid local name.");
        }
        if (open.isEmpty() && rootWritten && layout.declaration()) {
            throw invalid("Token StartElement in state Epilog would result in an invalid XML document.");
        }
        begin();
        closeTag();
        line(open.size());
        String used = prefix != null ? prefix : namespace == null ? "" : known(namespace);
        String name = used == null || used.isEmpty() ? localName : used + ":" + localName;
        if (!open.isEmpty()) {
            open.peek().content = true;
        }
        open.push(new Element(name));
        out.accept("<" + name);
        begun = true;
        rootWritten = true;
        tagOpen = true;
        if (namespace != null) {
            declare(used == null ? "" : used, namespace);
        }
    }

    private void declare(String prefix, String namespace) {
        if (!namespace.equals(bound(prefix)) && !(prefix.isEmpty() && namespace.isEmpty() && bound("") == null)) {
            open.peek().prefixes.put(prefix, namespace);
            open.peek().undeclared.put(prefix, namespace);
        }
    }

    /** Declarations of namespaces that the script did not write stand behind the attributes. */
    private void declareRest() {
        open.peek()
                .undeclared
                .forEach((prefix, namespace) ->
                        attributeText(prefix.isEmpty() ? XMLNS : XMLNS + ":" + prefix, namespace));
        open.peek().undeclared.clear();
    }

    private String bound(String prefix) {
        for (Element element : open) {
            String namespace = element.prefixes.get(prefix);
            if (namespace != null) {
                return namespace;
            }
        }
        return null;
    }

    /** The prefix that a namespace has here, or null. */
    public String known(String namespace) {
        for (Element element : open) {
            for (Map.Entry<String, String> each : element.prefixes.entrySet()) {
                if (each.getValue().equals(namespace) && namespace.equals(bound(each.getKey()))) {
                    return each.getKey();
                }
            }
        }
        return null;
    }

    public void attribute(String prefix, String localName, String namespace, String value) {
        startAttribute(prefix, localName, namespace);
        text(value);
        endAttribute();
        if (XMLNS.equals(prefix) || prefix == null && XMLNS.equals(localName)) {
            String declared = prefix == null ? "" : localName;
            open.peek().undeclared.remove(declared);
            open.peek().prefixes.put(declared, value);
        }
    }

    public void startAttribute(String prefix, String localName, String namespace) {
        if (!tagOpen) {
            throw invalid("Token StartAttribute in state " + state() + " would result in an invalid XML document.");
        }
        endAttribute();
        attribute = attributeName(prefix, localName, namespace);
        attributeHead(attribute);
    }

    private String attributeName(String prefix, String localName, String namespace) {
        if (XMLNS.equals(prefix) || namespace == null || namespace.isEmpty()) {
            return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
        }
        String used = prefix == null || prefix.isEmpty() ? known(namespace) : prefix;
        if (used == null || used.isEmpty()) {
            used = "d" + open.size() + "p" + ++madePrefixes;
        }
        declare(used, namespace);
        return used + ":" + localName;
    }

    private void attributeHead(String name) {
        if (layout.attributeLines()) {
            out.accept(layout.newLine() + layout.indent().repeat(open.size()));
        } else {
            out.accept(" ");
        }
        out.accept(name + "=" + layout.quote());
    }

    private void attributeText(String name, String value) {
        attributeHead(name);
        out.accept(XmlMarkup.escaped(value, true) + layout.quote());
    }

    public void endAttribute() {
        if (attribute != null) {
            out.accept(String.valueOf(layout.quote()));
            attribute = null;
        }
    }

    /** @param full whether an element without content has an end tag all the same */
    public void endElement(boolean full) {
        if (open.isEmpty()) {
            throw invalid("There was no XML start tag open.");
        }
        endAttribute();
        if (tagOpen && !full) {
            declareRest();
            tagOpen = false;
            out.accept(" />");
            open.pop();
            return;
        }
        boolean empty = tagOpen;
        closeTag();
        Element ended = open.peek();
        if (ended.content && !ended.mixed && !empty) {
            line(open.size() - 1);
        }
        open.pop();
        out.accept("</" + ended.name + ">");
    }

    public void element(String prefix, String localName, String namespace, String value) {
        startElement(prefix, localName, namespace);
        if (value != null && !value.isEmpty()) {
            text(value);
        }
        endElement(false);
    }

    /** Text, in an attribute that was begun or as content. */
    public void text(String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        if (attribute != null) {
            out.accept(XmlMarkup.escaped(value, true));
            return;
        }
        mixed();
        out.accept(XmlMarkup.escaped(value, false));
    }

    /** Markup that is written as it is. */
    public void raw(String markup) {
        if (attribute == null) {
            mixed();
        }
        out.accept(markup);
    }

    public void data(String value) {
        mixed();
        out.accept("<![CDATA[" + (value == null ? "" : value.replace("]]>", "]]]]><![CDATA[>")) + "]]>");
    }

    private void mixed() {
        begin();
        closeTag();
        begun = true;
        if (!open.isEmpty()) {
            open.peek().mixed = true;
            open.peek().content = true;
        }
    }

    public void comment(String text) {
        piece("<!--" + (text == null ? "" : text) + "-->");
    }

    public void instruction(String name, String text) {
        piece("<?" + name + (text == null || text.isEmpty() ? "" : " " + text) + "?>");
    }

    /** A document type; what is null is left out. */
    public void documentType(String name, String publicId, String systemId, String subset) {
        piece("<!DOCTYPE " + name
                + (publicId != null
                        ? " PUBLIC \"" + publicId + "\" \"" + systemId + "\""
                        : systemId != null ? " SYSTEM \"" + systemId + "\"" : "")
                + (subset == null ? "" : "[" + subset + "]")
                + ">");
    }

    /** A node of a document with all that is in it. */
    public void node(Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element(node);
            case Node.TEXT_NODE -> text(node.getNodeValue());
            case Node.CDATA_SECTION_NODE -> data(node.getNodeValue());
            case Node.COMMENT_NODE -> comment(node.getNodeValue());
            case Node.PROCESSING_INSTRUCTION_NODE -> {
                if (!node.getNodeName().equals("xml")) {
                    instruction(node.getNodeName(), node.getNodeValue());
                } else if (!begun && layout.declaration()) {
                    declaration(null);
                }
            }
            case Node.DOCUMENT_TYPE_NODE -> {
                DocumentType type = (DocumentType) node;
                documentType(type.getName(), type.getPublicId(), type.getSystemId(), type.getInternalSubset());
            }
            default -> children(node);
        }
    }

    private void element(Node node) {
        startElement(null, node.getNodeName(), null);
        for (Node attribute : AttributeOrder.of(node)) {
            attributeText(attribute.getNodeName(), attribute.getNodeValue());
        }
        children(node);
        endElement(!XmlNode.of(node).isEmpty());
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
    }

    private void piece(String markup) {
        begin();
        closeTag();
        line(open.size());
        begun = true;
        if (!open.isEmpty()) {
            open.peek().content = true;
        }
        out.accept(markup);
    }

    private void closeTag() {
        endAttribute();
        if (tagOpen) {
            declareRest();
            out.accept(">");
            tagOpen = false;
        }
    }

    private void line(int level) {
        boolean inText = !open.isEmpty() && open.peek().mixed;
        if (layout.indent() != null && begun && !inText) {
            out.accept(layout.newLine() + layout.indent().repeat(level));
        }
    }

    private static NetException invalid(String message) {
        return NetException.of("System.InvalidOperationException", message);
    }
}
