package org.jwsh.host.editing;

import org.jline.reader.Buffer;

/** Where words end and begin, by the line's delimiters. */
final class Words {
    private Words() {}

    /** Over delimiters, then to the end of the word. */
    static int end(EditedLine line, int offset) {
        return skip(line, skip(line, offset, true), false);
    }

    /** Over the word, then to the start of the next. */
    static int next(EditedLine line, int offset) {
        return skip(line, skip(line, offset, false), true);
    }

    private static int skip(EditedLine line, int offset, boolean delimiters) {
        Buffer buffer = line.getBuffer();
        int at = offset;
        while (at < buffer.length() && line.isDelimiter(buffer.atChar(at)) == delimiters) {
            at++;
        }
        return at;
    }
}
