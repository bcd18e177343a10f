package org.jwsh.values.regex;

import org.jwsh.values.NetException;

/** A place in a pattern that moves on as it is read. */
final class PatternReader {
    private final String pattern;
    private int position;

    PatternReader(String pattern, int position) {
        this.pattern = pattern;
        this.position = position;
    }

    int position() {
        return position;
    }

    /** The whole pattern. */
    String text() {
        return pattern;
    }

    boolean atEnd() {
        return position >= pattern.length();
    }

    char peek() {
        return pattern.charAt(position);
    }

    char read() {
        return pattern.charAt(position++);
    }

    void skip(int count) {
        position += count;
    }

    boolean startsWith(String text) {
        return pattern.startsWith(text, position);
    }

    boolean accept(char c) {
        if (!atEnd() && peek() == c) {
            position++;
            return true;
        }
        return false;
    }

    /** The text up to a character, which is passed over; null where it does not come. */
    String readUntil(char end) {
        int at = pattern.indexOf(end, position);
        if (at < 0) {
            return null;
        }
        String text = pattern.substring(position, at);
        position = at + 1;
        return text;
    }

    /** The digits that follow, at most so many. */
    String readDigits(int most) {
        int start = position;
        while (!atEnd() && position - start < most && peek() >= '0' && peek() <= '9') {
            position++;
        }
        return pattern.substring(start, position);
    }

    /** The character that an escape stands for; the backslash is already read. */
    int characterEscape() {
        if (atEnd()) {
            throw error("Illegal \\ at end of pattern.");
        }
        char c = read();
        return switch (c) {
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            case 'a' -> 0x07;
            case 'b' -> 0x08;
            case 'e' -> 0x1B;
            case 'f' -> 0x0C;
            case 'n' -> 0x0A;
            case 'r' -> 0x0D;
            case 't' -> 0x09;
            case 'v' -> 0x0B;
            case 'c' -> control();
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
            default -> {
                if (Character.isLetterOrDigit(c) || c == '_') {
                    throw error("Unrecognized escape sequence \\" + c + ".");
                }
                yield c;
            }
        };
    }

    private int hex(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = atEnd() ? -1 : Character.digit(read(), 16);
            if (digit < 0) {
                throw error("Insufficient or invalid hexadecimal digits.");
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private int control() {
        if (atEnd()) {
            throw error("Missing control character.");
        }
        int c = Character.toUpperCase(read()) - '@';
        if (c < 0 || c >= 32) {
            throw error("Unrecognized control character.");
        }
        return c;
    }

    private int octal(char first) {
        int value = first - '0';
        for (int i = 0; i < 2 && !atEnd() && peek() >= '0' && peek() <= '7'; i++) {
            value = value * 8 + read() - '0';
        }
        return value & 0xFF;
    }

    /** The error of a bad pattern at this place. */
    NetException error(String reason) {
        return NetException.of(
                        "System.Text.RegularExpressions.RegexParseException",
                        "Invalid pattern '" + pattern + "' at offset " + position + ". " + reason)
                .with("Offset", position);
    }
}
