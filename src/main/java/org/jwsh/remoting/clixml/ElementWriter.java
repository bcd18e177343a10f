package org.jwsh.remoting.clixml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the elements of CLIXML, each on a line of its own or all on one. */
final class ElementWriter {
    private final Appendable out;
    private final boolean indented;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean first = true;
    private boolean empty;

    ElementWriter(Appendable out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** Opens an element; names and values of attributes follow one another, those without a value are left out. */
    void start(String tag, String... attributes) {
        content();
        newLine();
        append("<").append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                append(" ").append(attributes[i]);
                append("=\"").append(EncodedText.encode(attributes[i + 1], true));
                append("\"");
            }
        }
        open.push(tag);
        empty = true;
    }

    /** Closes the element that was opened last. */
    void end() {
        String tag = open.pop();
        if (empty) {
            append(" />");
            empty = false;
        } else {
            newLine();
            append("</").append(tag).append(">");
        }
    }

    /** Writes an element with nothing but text, which is encoded. */
    void leaf(String tag, String text, String... attributes) {
        start(tag, attributes);
        open.pop();
        empty = false;
        append(">").append(EncodedText.encode(text, false));
        append("</").append(tag).append(">");
    }

    private void content() {
        if (empty) {
            append(">");
            empty = false;
        }
    }

    private void newLine() {
        if (!indented) {
            return;
        }
        if (!first) {
            append("\n");
            for (int i = 0; i < open.size(); i++) {
                append("  ");
            }
        }
        first = false;
    }

    private ElementWriter append(String text) {
        try {
            out.append(text);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
