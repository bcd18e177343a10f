package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into the records and fields of CSV. Blank lines are left out; so are blanks in front of a field without quotes. */
final class CsvReader {
    private final Reader text;
    private final char delimiter;
    private int next = -2;

    CsvReader(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    private int peek() throws IOException {
        if (next == -2) {
            next = text.read();
        }
        return next;
    }

    private int take() throws IOException {
        int taken = peek();
        next = -2;
        return taken;
    }

    /** The next line as it stands where it begins with a mark, else null. */
    String lineStartingWith(char mark) throws IOException {
        if (peek() != mark) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (int c = take(); c >= 0 && c != '\n'; c = take()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** The next record, or null at the end. A missing last field is null. */
    List<String> record() throws IOException {
        skipBlankLines();
        if (peek() < 0) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            int end = take();
            if (end != delimiter) {
                if (end == '\r' && peek() == '\n') {
                    take();
                }
                return fields;
            }
            if (peek() < 0 || peek() == '\n' || peek() == '\r') {
                fields.add(null);
                if (take() == '\r' && peek() == '\n') {
                    take();
                }
                return fields;
            }
        }
    }

    private void skipBlankLines() throws IOException {
        while (peek() == '\n' || peek() == '\r') {
            take();
        }
    }

    private String field() throws IOException {
        while (peek() == ' ' && delimiter != ' ' || peek() == '\t' && delimiter != '\t') {
            take();
        }
        StringBuilder field = new StringBuilder();
        boolean quoted = peek() == '"';
        if (quoted) {
            take();
            quoted(field);
        }
        int content = field.length();
        while (peek() >= 0 && peek() != delimiter && peek() != '\n' && peek() != '\r') {
            field.append((char) take());
        }
        if (quoted) {
            dropBlanks(field, content);
        }
        return field.toString();
    }

    /** Blanks behind the closing quote belong to nothing. */
    private static void dropBlanks(StringBuilder field, int from) {
        int end = field.length();
        while (end > from && (field.charAt(end - 1) == ' ' || field.charAt(end - 1) == '\t')) {
            end--;
        }
        field.setLength(end);
    }

    private void quoted(StringBuilder field) throws IOException {
        for (int c = take(); c >= 0; c = take()) {
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                take();
            }
            field.append((char) c);
        }
    }
}
