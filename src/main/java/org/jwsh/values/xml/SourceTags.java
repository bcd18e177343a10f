package org.jwsh.values.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds out in the text what Java's documents do not keep: which elements have an end tag, as {@code <a></a>} and not
 * {@code <a/>}, and the order of attributes.
 */
final class SourceTags {
    private final String text;
    private final List<Boolean> closedAtOnce = new ArrayList<>();
    private final List<List<String>> attributes = new ArrayList<>();
    private int next;

    private SourceTags(String text) {
        this.text = text;
    }

    /** Marks the elements of a document that was read from a text. */
    static void mark(Node document, String text) {
        SourceTags scan = new SourceTags(text);
        scan.read();
        scan.mark(document);
    }

    private void mark(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                if (next < closedAtOnce.size()) {
                    if (attributes.get(next).size() > 1) {
                        AttributeOrder.remember(child, attributes.get(next));
                    }
                    if (!closedAtOnce.get(next++)) {
                        XmlNode.of(child).writtenWithEnd();
                    }
                }
                mark(child);
            }
        }
    }

    private void read() {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            at = text.indexOf('<', end(at));
        }
    }

    /** Where the markup that begins at a place ends. */
    private int end(int at) {
        return switch (text.charAt(at + 1)) {
            case '!' ->
                text.startsWith("<!--", at)
                        ? behind("-->", at)
                        : text.startsWith("<![CDATA[", at) ? behind("]]>", at) : behind(">", at);
            case '?' -> behind("?>", at);
            case '/' -> behind(">", at);
            default -> startTag(at);
        };
    }

    private int behind(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int startTag(int at) {
        char quote = 0;
        List<String> names = new ArrayList<>(2);
        int nameStart = -1;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '=' && nameStart > 0) {
                names.add(text.substring(nameStart, i).strip());
                nameStart = -1;
            } else if (Character.isWhitespace(c) && (i + 1 == text.length() || text.charAt(i + 1) != '=')) {
                nameStart = i + 1;
            } else if (c == '>') {
                closedAtOnce.add(text.charAt(i - 1) == '/');
                attributes.add(names);
                return i + 1;
            }
        }
        return text.length();
    }
}
