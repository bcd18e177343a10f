package org.jwsh.formatting;

/**
 * How many columns of a screen a text takes: one for each UTF-16 unit, two for those of East Asian scripts, none for escape
 * sequences.
 */
public final class DisplayCells {
    private static final char ESCAPE = '\u001b';

    private DisplayCells() {}

    /** The columns of a text. */
    public static int width(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                int end = escapeEnd(text, i);
                if (end > i) {
                    i = end - 1;
                    continue;
                }
            }
            cells += width(c);
        }
        return cells;
    }

    /** The columns of a character. */
    public static int width(char c) {
        return c >= 0x1100 && isWide(c) ? 2 : 1;
    }

    private static boolean isWide(char c) {
        return c <= 0x115f
                || c == 0x2329
                || c == 0x232a
                || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe10 && c <= 0xfe19
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6;
    }

    /** The offset behind the escape sequence that starts at an offset; the offset itself where none does. */
    static int escapeEnd(String text, int start) {
        if (start + 1 >= text.length() || text.charAt(start) != ESCAPE) {
            return start;
        }
        return switch (text.charAt(start + 1)) {
            case '[' -> controlEnd(text, start);
            case ']' -> commandEnd(text, start);
            default -> start;
        };
    }

    private static int controlEnd(String text, int start) {
        for (int i = start + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '@' && c <= '~') {
                return i + 1;
            }
        }
        return start;
    }

    private static int commandEnd(String text, int start) {
        for (int i = start + 2; i < text.length(); i++) {
            if (text.charAt(i) == '\u0007') {
                return i + 1;
            }
            if (text.charAt(i) == ESCAPE && i + 1 < text.length() && text.charAt(i + 1) == '\\') {
                return i + 2;
            }
        }
        return start;
    }

    /** Whether a text has escape sequences. */
    public static boolean hasEscapes(String text) {
        return text.indexOf(ESCAPE) >= 0;
    }

    /** The text without its escape sequences. */
    public static String plain(String text) {
        if (!hasEscapes(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = escapeEnd(text, i);
            if (end > i) {
                i = end;
            } else {
                plain.append(text.charAt(i++));
            }
        }
        return plain.toString();
    }

    /** As much of the start of a text as the columns hold; escape sequences on the way are kept. */
    public static String head(String text, int cells) {
        int left = cells;
        int i = 0;
        while (i < text.length()) {
            int end = escapeEnd(text, i);
            if (end > i) {
                i = end;
                continue;
            }
            left -= width(text.charAt(i));
            if (left < 0) {
                break;
            }
            i++;
        }
        return text.substring(0, i);
    }

    /** As much of the end of a text as the columns hold; escape sequences that stand before it are kept. */
    public static String tail(String text, int cells) {
        int drop = width(text) - cells;
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = escapeEnd(text, i);
            if (end > i) {
                kept.append(text, i, end);
                i = end;
            } else if (drop > 0) {
                drop -= width(text.charAt(i++));
            } else {
                kept.append(text.charAt(i++));
            }
        }
        return kept.toString();
    }

    /** The text, ending with a reset where it has escape sequences; one before blanks at the end is enough. */
    static String closed(String text) {
        return hasEscapes(text) && !text.stripTrailing().endsWith(TextStyle.RESET) ? text + TextStyle.RESET : text;
    }
}
