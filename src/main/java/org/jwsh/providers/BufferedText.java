package org.jwsh.providers;

import java.io.IOException;
import java.io.Reader;

/** Characters of a file, taken one by one, by lines or up to a delimiter. After an end there may be more: files grow. */
final class BufferedText {
    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private int position;
    private int limit;
    private boolean skipLineFeed;

    BufferedText(Reader reader) {
        this.reader = reader;
    }

    /** Whether there is no more for now. */
    boolean isAtEnd() throws IOException {
        if (skipLineFeed && fill()) {
            skipLineFeed = false;
            if (buffer[position] == '\n') {
                position++;
            }
        }
        return !fill();
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        int got = reader.read(buffer, 0, buffer.length);
        position = 0;
        limit = Math.max(0, got);
        return got > 0;
    }

    /** The next line without its end; null at the end of the text. */
    String line() throws IOException {
        if (isAtEnd()) {
            return null;
        }
        StringBuilder line = null;
        do {
            int start = position;
            while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            if (position < limit) {
                String last = new String(buffer, start, position - start);
                skipLineFeed = buffer[position++] == '\r';
                return line == null ? last : line.append(last).toString();
            }
            line = line == null ? new StringBuilder(limit - start + 80) : line;
            line.append(buffer, start, limit - start);
        } while (fill());
        return line.toString();
    }

    /** What stands before the next delimiter, which is left out; null at the end of the text. */
    String before(String delimiter) throws IOException {
        if (isAtEnd()) {
            return null;
        }
        char last = delimiter.charAt(delimiter.length() - 1);
        StringBuilder piece = new StringBuilder();
        while (fill()) {
            char next = buffer[position++];
            piece.append(next);
            int start = piece.length() - delimiter.length();
            if (next == last && start >= 0 && piece.indexOf(delimiter, start) == start) {
                piece.setLength(start);
                break;
            }
        }
        return piece.toString();
    }

    /** All that is left. */
    String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        while (fill()) {
            rest.append(buffer, position, limit - position);
            position = limit;
        }
        return rest.toString();
    }
}
