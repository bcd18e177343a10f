package org.jwsh.values.regex;

/** A stretch of the input that a regular expression captured. */
public class Capture {
    private final String input;
    private final int index;
    private final int length;

    Capture(String input, int index, int length) {
        this.input = input;
        this.index = index;
        this.length = length;
    }

    String input() {
        return input;
    }

    public int index() {
        return index;
    }

    public int length() {
        return length;
    }

    public String value() {
        return input.substring(index, index + length);
    }

    @Override
    public String toString() {
        return value();
    }
}
