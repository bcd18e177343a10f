package org.jwsh.values.text;

import org.jwsh.values.NetException;

/** Format strings with numbered places: {@code "{0,-10:N2} of {1}"}. */
public final class CompositeFormat {
    private final String format;
    private final Object[] arguments;
    private final Culture culture;
    private final StringBuilder out;
    private int position;

    private CompositeFormat(Culture culture, String format, Object[] arguments) {
        this.culture = culture;
        this.format = format;
        this.arguments = arguments;
        this.out = new StringBuilder(format.length() + arguments.length * 8);
    }

    /**
     * The format with the arguments in their places.
     *
     * @throws NetException of type FormatException for a malformed format or a place without argument
     */
    public static String format(Culture culture, String format, Object... arguments) {
        return new CompositeFormat(culture, format, arguments).run();
    }

    private String run() {
        while (position < format.length()) {
            char c = format.charAt(position++);
            if (c != '{' && c != '}') {
                out.append(c);
            } else if (position < format.length() && format.charAt(position) == c) {
                out.append(c);
                position++;
            } else if (c == '}') {
                throw malformed(
                        position,
                        position == format.length()
                                ? "Format item ends prematurely."
                                : "Unexpected closing brace without a corresponding opening brace.");
            } else {
                place();
            }
        }
        return out.toString();
    }

    /** Reads one place behind its opening brace. */
    private void place() {
        int index = number();
        skipBlanks();
        int width = 0;
        if (next() == ',') {
            position++;
            skipBlanks();
            boolean left = next() == '-';
            position += left ? 1 : 0;
            width = left ? -number() : number();
            skipBlanks();
        }
        String itemFormat = null;
        if (next() == ':') {
            int start = ++position;
            while (next() != '}') {
                if (format.charAt(position) == '{') {
                    throw malformed(position, "Format item ends prematurely.");
                }
                position++;
            }
            itemFormat = format.substring(start, position);
        } else if (next() != '}') {
            throw malformed(position, "Format item ends prematurely.");
        }
        position++;
        if (index >= arguments.length) {
            throw NetException.of(
                    "System.FormatException",
                    "Index (zero based) must be greater than or equal to zero and less than the size of the argument"
                            + " list.");
        }
        pad(StringForm.format(arguments[index], itemFormat, culture), width);
    }

    private char next() {
        if (position >= format.length()) {
            throw malformed(position, "Format item ends prematurely.");
        }
        return format.charAt(position);
    }

    private void skipBlanks() {
        while (position < format.length() && format.charAt(position) == ' ') {
            position++;
        }
    }

    private int number() {
        int start = position;
        int value = 0;
        while (position < format.length() && isDigit(format.charAt(position)) && value < 1_000_000) {
            value = value * 10 + format.charAt(position++) - '0';
        }
        if (start == position) {
            throw position >= format.length()
                    ? malformed(position, "Format item ends prematurely.")
                    : malformed(position, "Expected an ASCII digit.");
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void pad(String text, int width) {
        int blanks = Math.abs(width) - text.length();
        out.repeat(' ', width > 0 ? Math.max(blanks, 0) : 0);
        out.append(text);
        out.repeat(' ', width < 0 ? Math.max(blanks, 0) : 0);
    }

    private static NetException malformed(int offset, String reason) {
        return NetException.of(
                "System.FormatException",
                "Input string was not in a correct format. Failure to parse near offset " + offset + ". " + reason);
    }
}
