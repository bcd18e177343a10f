package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the records and fields of CSV. Blanks in front of a field and behind a closing quote belong to nothing; behind a
 * field without quotes one of them is kept. A delimiter at the end of a line has an empty field behind it, one at the end of the text
 * has none.
 */
final class CsvReader {
    private static final String FIELDS_MARK = "#Fields: ";
    private static final String TYPE_MARK = "#TYPE";

    private final Reader text;
    private final char delimiter;
    private int next = -2;

    CsvReader(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    boolean atEnd() throws IOException {
        return peek() < 0;
    }

    /** The type that the text names in its first line, or null; a first line with a mark is taken whatever it says. */
    String typeName() throws IOException {
        if (peek() != '#') {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (!atLineEnd()) {
            line.append((char) take());
        }
        takeLineEnd();
        if (!line.toString().regionMatches(true, 0, TYPE_MARK, 0, TYPE_MARK.length())) {
            return null;
        }
        String name = line.substring(TYPE_MARK.length()).trim();
        return name.isEmpty() ? null : name;
    }

    /** The record that names the columns, without empty ones at its end; null where there is none. Comments before it are left out. */
    List<String> header() throws IOException {
        for (List<String> record = record(); record != null; record = record()) {
            while (record.size() > 1 && record.getLast().isEmpty()) {
                record.removeLast();
            }
            String first = record.getFirst();
            if (first.startsWith(FIELDS_MARK)) {
                record.set(0, first.substring(FIELDS_MARK.length()));
                return record;
            }
            if (!first.startsWith("#")) {
                return record;
            }
        }
        return null;
    }

    /** The next record, or null at the end. A blank line is a record of one empty field. */
    List<String> record() throws IOException {
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            skipBlanks();
            if (!atEnd()) {
                fields.add(field());
            }
            more = peek() == delimiter;
            if (more) {
                take();
            }
        }
        takeLineEnd();
        return fields.isEmpty() ? null : fields;
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        if (peek() == '"' && delimiter != '"') {
            take();
            quoted(field);
            rest(field, true);
            return field.toString();
        }
        while (!atFieldEnd()) {
            char taken = (char) take();
            field.append(taken);
            if (taken == '"' || isBlank(taken)) {
                rest(field, taken != '"');
                break;
            }
        }
        return field.toString();
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

    /** What stands up to the end of the field; where that is blanks alone they may be dropped. */
    private void rest(StringBuilder field, boolean dropsBlanks) throws IOException {
        int from = field.length();
        boolean blank = dropsBlanks;
        while (!atFieldEnd()) {
            char taken = (char) take();
            blank &= isBlank(taken);
            field.append(taken);
        }
        if (blank) {
            field.setLength(from);
        }
    }

    private void skipBlanks() throws IOException {
        while (isBlank(peek()) && peek() != delimiter) {
            take();
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    private boolean atFieldEnd() throws IOException {
        return peek() == delimiter || atLineEnd();
    }

    private boolean atLineEnd() throws IOException {
        return atEnd() || peek() == '\n' || peek() == '\r';
    }

    private void takeLineEnd() throws IOException {
        if (take() == '\r' && peek() == '\n') {
            take();
        }
    }

    private int peek() throws IOException {
        if (next == -2) {
            next = text.read();
        }
        return next;
    }

    private int take() throws IOException {
        int taken = peek();
        next = taken < 0 ? -1 : -2;
        return taken;
    }
}
