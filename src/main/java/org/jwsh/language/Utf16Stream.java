package org.jwsh.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** The characters of a stretch of a script, counted in UTF-16 units as all offsets of the language are. */
final class Utf16Stream implements CharStream {
    private final String text;
    private final int end;
    private int index;

    Utf16Stream(String text, int start, int end) {
        this.text = text;
        this.index = start;
        this.end = end;
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public int LA(int offset) {
        int at = offset > 0 ? index + offset - 1 : index + offset;
        return at >= 0 && at < end ? text.charAt(at) : IntStream.EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Everything stays in memory.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int target) {
        index = target;
    }

    @Override
    public int size() {
        return end;
    }

    @Override
    public String getText(Interval interval) {
        int stop = Math.min(interval.b + 1, end);
        return interval.a >= stop ? "" : text.substring(interval.a, stop);
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
