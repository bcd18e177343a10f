package org.jwsh.values.types;

import java.util.UUID;
import org.jwsh.values.NetException;

/** The five ways to write a globally unique identifier, each named by a letter: D, N, B, P and X. */
final class GuidText {
    private static final String DASHED = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String DASHES = ".{8}-.{4}-.{4}-.{4}-.{12}";
    private static final int SHORTEST = 32;
    private static final int PARTS = 11;
    private static final int[] PART_DIGITS = {8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2};

    private GuidText() {}

    /** Reads any of the five, told apart by their first characters. */
    static Guid parse(String given) {
        String text = given.strip();
        if (text.length() < SHORTEST) {
            throw Failures.format("Unrecognized Guid format.");
        }
        return switch (text.charAt(0)) {
            case '(' -> wrapped(text, ')');
            case '{' -> text.charAt(9) == '-' ? wrapped(text, '}') : parts(text);
            default -> text.charAt(8) == '-' ? dashed(text) : plain(text);
        };
    }

    /** Reads the one that the letter names. */
    static Guid parse(String given, String form) {
        String text = given.strip();
        return switch (form) {
            case "D", "d" -> dashed(text);
            case "N", "n" -> plain(text);
            case "B", "b" -> wrapped(text, '}');
            case "P", "p" -> wrapped(text, ')');
            case "X", "x" -> parts(text);
            default -> throw unknownForm();
        };
    }

    static NetException unknownForm() {
        return Failures.format(
                "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or"
                        + " \"x\".");
    }

    private static Guid wrapped(String text, char end) {
        char start = end == ')' ? '(' : '{';
        if (text.length() != 38 || text.charAt(0) != start || text.charAt(37) != end) {
            throw wrongLength();
        }
        return dashed(text.substring(1, 37));
    }

    private static Guid dashed(String text) {
        if (!text.matches(DASHES)) {
            throw Failures.format("Dashes are in the wrong position for GUID parsing.");
        }
        if (!text.matches(DASHED)) {
            throw wrongDigit();
        }
        return of(text.replace("-", ""));
    }

    private static Guid plain(String text) {
        if (text.length() != SHORTEST) {
            throw wrongLength();
        }
        if (!text.matches("[0-9a-fA-F]{32}")) {
            throw wrongDigit();
        }
        return of(text);
    }

    /** Hexadecimal numbers with their prefix, the last eight in braces of their own, blanks anywhere. */
    private static Guid parts(String text) {
        String dense = text.replaceAll("\\s", "");
        if (!dense.startsWith("{") || !dense.endsWith("}}")) {
            throw Failures.format("Could not find the ending brace.");
        }
        String[] numbers = dense.substring(1, dense.length() - 2).split(",");
        if (numbers.length != PARTS || !numbers[3].startsWith("{")) {
            throw Failures.format("Could not find a comma, or the length between the previous token and the comma was"
                    + " zero (i.e., '0x,'etc.).");
        }
        numbers[3] = numbers[3].substring(1);
        StringBuilder digits = new StringBuilder(SHORTEST);
        for (int i = 0; i < PARTS; i++) {
            digits.append(part(numbers[i], PART_DIGITS[i]));
        }
        return of(digits.toString());
    }

    private static String part(String number, int width) {
        if (!number.regionMatches(true, 0, "0x", 0, 2)) {
            throw Failures.format("Expected 0x prefix.");
        }
        String digits = number.substring(2);
        if (!digits.matches("[0-9a-fA-F]+")) {
            throw wrongDigit();
        }
        if (digits.length() > width) {
            throw Failures.overflow("Value was either too large or too small for a UInt32.");
        }
        return "0".repeat(width - digits.length()) + digits;
    }

    /** The form X. */
    static String inParts(UUID value) {
        String digits = value.toString().replace("-", "");
        StringBuilder text = new StringBuilder("{");
        int at = 0;
        for (int i = 0; i < PARTS; i++) {
            text.append(i == 0 ? "" : ",").append(i == 3 ? "{" : "");
            text.append("0x").append(digits, at, at + PART_DIGITS[i]);
            at += PART_DIGITS[i];
        }
        return text.append("}}").toString();
    }

    private static Guid of(String digits) {
        return new Guid(new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16)));
    }

    private static NetException wrongLength() {
        return Failures.format("Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).");
    }

    private static NetException wrongDigit() {
        return Failures.format("Guid string should only contain hexadecimal characters.");
    }
}
