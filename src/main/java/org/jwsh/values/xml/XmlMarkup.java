package org.jwsh.values.xml;

import org.w3c.dom.DocumentType;
import org.w3c.dom.Node;

/** Writes nodes as markup, elements without content as {@code <name />}. */
public final class XmlMarkup {
    private XmlMarkup() {}

    static void append(StringBuilder out, Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element(out, node, "", false);
            case Node.ATTRIBUTE_NODE -> attribute(out, node);
            case Node.TEXT_NODE -> text(out, node.getNodeValue());
            case Node.CDATA_SECTION_NODE ->
                out.append("<![CDATA[").append(node.getNodeValue()).append("]]>");
            case Node.COMMENT_NODE ->
                out.append("<!--").append(node.getNodeValue()).append("-->");
            case Node.DOCUMENT_TYPE_NODE -> documentType(out, (DocumentType) node);
            case Node.PROCESSING_INSTRUCTION_NODE ->
                out.append("<?")
                        .append(node.getNodeName())
                        .append(' ')
                        .append(node.getNodeValue())
                        .append("?>");
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    append(out, child);
                }
            }
        }
    }

    /** A document with each element on a line of its own, indented by two blanks per level. */
    public static String indented(XmlNode document) {
        StringBuilder out = new StringBuilder();
        for (XmlNode child : document.children()) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            if (child.node().getNodeType() == Node.ELEMENT_NODE) {
                element(out, child.node(), "\n", true);
            } else {
                append(out, child.node());
            }
        }
        return out.toString();
    }

    private static void element(StringBuilder out, Node node, String newLine, boolean indent) {
        out.append('<').append(node.getNodeName());
        for (Node attribute : AttributeOrder.of(node)) {
            out.append(' ');
            attribute(out, attribute);
        }
        if (XmlNode.of(node).isEmpty()) {
            out.append(" />");
            return;
        }
        out.append('>');
        boolean block = indent && node.getFirstChild() != null && hasOnlyElements(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (block) {
                out.append(newLine).append("  ");
                element(out, child, newLine + "  ", true);
            } else {
                append(out, child);
            }
        }
        out.append(block ? newLine : "").append("</").append(node.getNodeName()).append('>');
    }

    private static boolean hasOnlyElements(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.ELEMENT_NODE) {
                return false;
            }
        }
        return true;
    }

    private static void documentType(StringBuilder out, DocumentType type) {
        out.append("<!DOCTYPE ").append(type.getName());
        if (type.getPublicId() != null) {
            out.append(" PUBLIC \"")
                    .append(type.getPublicId())
                    .append("\" \"")
                    .append(type.getSystemId())
                    .append('"');
        } else if (type.getSystemId() != null) {
            out.append(" SYSTEM \"").append(type.getSystemId()).append('"');
        }
        if (type.getInternalSubset() != null) {
            out.append('[').append(type.getInternalSubset()).append(']');
        }
        out.append('>');
    }

    private static void attribute(StringBuilder out, Node attribute) {
        String value = attribute.getNodeValue();
        out.append(attribute.getNodeName()).append("=\"");
        text(out, value, true);
        out.append('"');
    }

    /** A text as it stands in markup. */
    static String escaped(String text, boolean quoted) {
        StringBuilder out = new StringBuilder();
        text(out, text, quoted);
        return out.toString();
    }

    private static void text(StringBuilder out, String text) {
        text(out, text, false);
    }

    private static void text(StringBuilder out, String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }
}
