package org.jwsh.values.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds out in the text which elements have an end tag: .NET keeps the difference between {@code <a/>} and {@code <a></a>}. */
final class EmptyElements {
    private final String text;
    private final List<Boolean> closedAtOnce = new ArrayList<>();
    private int next;

    private EmptyElements(String text) {
        this.text = text;
    }

    /** Marks the elements of a document that was read from a text. */
    static void mark(Node document, String text) {
        EmptyElements scan = new EmptyElements(text);
        scan.read();
        scan.mark(document);
    }

    private void mark(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                if (next < closedAtOnce.size() && !closedAtOnce.get(next++)) {
                    XmlNode.of(child).writtenWithEnd();
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
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                closedAtOnce.add(text.charAt(i - 1) == '/');
                return i + 1;
            }
        }
        return text.length();
    }
}
