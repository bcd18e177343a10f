package org.jwsh.values.types;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.TypeName;
import org.jwsh.values.xml.AttributeOrder;
import org.jwsh.values.xml.XmlNode;
import org.jwsh.values.xml.XmlParser;
import org.w3c.dom.Node;

/** Reads XML node by node: elements when they begin and when they end. */
@TypeName("System.Xml.XmlReader")
final class XmlReaderValue implements AutoCloseable {
    /** One step of reading. */
    private record Step(Node node, boolean end, int depth) {}

    private final List<Step> steps = new ArrayList<>();
    private final boolean skipsBlanks;
    private final boolean skipsComments;
    private int at = -1;
    private int attribute = -1;
    private boolean closed;

    XmlReaderValue(String markup, boolean skipsBlanks, boolean skipsComments) {
        this.skipsBlanks = skipsBlanks;
        this.skipsComments = skipsComments;
        for (XmlNode child : XmlParser.parseWhole(markup, true).children()) {
            add(child.node(), 0);
        }
    }

    static XmlReaderValue of(Reader source, boolean skipsBlanks, boolean skipsComments) {
        try {
            java.io.StringWriter text = new java.io.StringWriter();
            source.transferTo(text);
            String markup = text.toString();
            return new XmlReaderValue(
                    markup.startsWith("\uFEFF") ? markup.substring(1) : markup, skipsBlanks, skipsComments);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static XmlReaderValue of(String markup) {
        return of(new StringReader(markup), false, false);
    }

    private void add(Node node, int depth) {
        boolean blank =
                node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().isBlank();
        if (blank && skipsBlanks || node.getNodeType() == Node.COMMENT_NODE && skipsComments) {
            return;
        }
        steps.add(new Step(node, false, depth));
        if (node.getNodeType() == Node.ELEMENT_NODE) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                add(child, depth + 1);
            }
            if (!XmlNode.of(node).isEmpty()) {
                steps.add(new Step(node, true, depth));
            }
        }
    }

    boolean read() {
        attribute = -1;
        if (closed || at + 1 >= steps.size()) {
            at = steps.size();
            return false;
        }
        at++;
        return true;
    }

    private Step step() {
        return at >= 0 && at < steps.size() && !closed ? steps.get(at) : null;
    }

    boolean eof() {
        return at >= steps.size();
    }

    String readState() {
        return closed ? "Closed" : at < 0 ? "Initial" : eof() ? "EndOfFile" : "Interactive";
    }

    /** The node it stands at: an attribute, where it moved to one. */
    Node node() {
        Step step = step();
        return step == null
                ? null
                : attribute >= 0 ? AttributeOrder.of(step.node).get(attribute) : step.node;
    }

    int depth() {
        Step step = step();
        return step == null ? 0 : step.depth + (attribute >= 0 ? 1 : 0);
    }

    boolean isEnd() {
        return step() != null && step().end && attribute < 0;
    }

    boolean isElement() {
        return step() != null && !step().end && attribute < 0 && step().node.getNodeType() == Node.ELEMENT_NODE;
    }

    boolean isEmptyElement() {
        return isElement() && XmlNode.of(step().node).isEmpty();
    }

    /** The kind of node by the name of {@code System.Xml.XmlNodeType}. */
    String nodeType() {
        Node node = node();
        if (node == null) {
            return "None";
        }
        return switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> isEnd() ? "EndElement" : "Element";
            case Node.ATTRIBUTE_NODE -> "Attribute";
            case Node.TEXT_NODE -> node.getNodeValue().isBlank() ? "Whitespace" : "Text";
            case Node.CDATA_SECTION_NODE -> "CDATA";
            case Node.COMMENT_NODE -> "Comment";
            case Node.DOCUMENT_TYPE_NODE -> "DocumentType";
            case Node.PROCESSING_INSTRUCTION_NODE ->
                node.getNodeName().equals("xml") ? "XmlDeclaration" : "ProcessingInstruction";
            default -> "None";
        };
    }

    String name() {
        Node node = node();
        boolean named = node != null
                && switch (node.getNodeType()) {
                    case Node.ELEMENT_NODE,
                            Node.ATTRIBUTE_NODE,
                            Node.PROCESSING_INSTRUCTION_NODE,
                            Node.DOCUMENT_TYPE_NODE -> true;
                    default -> false;
                };
        return named ? node.getNodeName() : "";
    }

    String value() {
        Node node = node();
        return node == null || node.getNodeValue() == null ? "" : node.getNodeValue();
    }

    private List<Node> attributes() {
        Step step = step();
        return step == null || step.end ? List.of() : AttributeOrder.of(step.node);
    }

    int attributeCount() {
        return attributes().size();
    }

    String attribute(String name) {
        for (Node each : attributes()) {
            if (each.getNodeName().equals(name)) {
                return each.getNodeValue();
            }
        }
        return null;
    }

    String attribute(int index) {
        if (index < 0 || index >= attributeCount()) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "i");
        }
        return attributes().get(index).getNodeValue();
    }

    boolean toAttribute(String name) {
        for (int i = 0; i < attributeCount(); i++) {
            if (attributes().get(i).getNodeName().equals(name)) {
                attribute = i;
                return true;
            }
        }
        return false;
    }

    boolean toNextAttribute() {
        if (attribute + 1 >= attributeCount()) {
            return false;
        }
        attribute++;
        return true;
    }

    boolean toElement() {
        boolean moved = attribute >= 0;
        attribute = -1;
        return moved;
    }

    /** Goes on to what is no white space, comment or instruction. */
    String toContent() {
        attribute = -1;
        if (at < 0) {
            read();
        }
        while (step() != null
                && !List.of("Element", "EndElement", "Text", "CDATA").contains(nodeType())) {
            read();
        }
        return nodeType();
    }

    boolean toFollowing(String name) {
        while (read()) {
            if (isElement() && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean toDescendant(String name) {
        int from = depth();
        if (isEmptyElement()) {
            return false;
        }
        while (read() && !(isEnd() && depth() == from)) {
            if (isElement() && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean toNextSibling(String name) {
        int level = depth();
        skip();
        while (step() != null && depth() >= level) {
            if (depth() == level && isElement() && name().equals(name)) {
                return true;
            }
            if (!read()) {
                return false;
            }
        }
        return false;
    }

    /** Goes behind the element. */
    void skip() {
        if (isElement() && !isEmptyElement()) {
            int level = depth();
            while (read() && !(isEnd() && depth() == level)) {
                continue;
            }
        }
        read();
    }

    /** The text of the element, which is left behind. */
    String elementText() {
        if (!isElement()) {
            throw Failures.invalidOperation(
                    "The ReadElementContentAsString method is not supported on node type " + nodeType() + ".");
        }
        String text = XmlNode.of(step().node).innerText();
        skip();
        return text;
    }

    String inner() {
        Node node = node();
        String markup = node == null || !isElement() ? "" : XmlNode.of(node).innerXml();
        skip();
        return markup;
    }

    String outer() {
        Node node = node();
        String markup = node == null || isEnd() ? "" : XmlNode.of(node).outerXml();
        skip();
        return markup;
    }

    /** Reads only the element it stands at, whose end is the end of all. */
    XmlReaderValue subtree() {
        String markup = XmlNode.of(step().node).outerXml();
        skip();
        return of(markup);
    }

    @Override
    public void close() {
        closed = true;
    }
}
