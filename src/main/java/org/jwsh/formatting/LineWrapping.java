package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: at line ends, then behind blanks, and within words that are longer than a line. */
public final class LineWrapping {
    private static final String RESET = TextStyle.RESET;
    private static final char HARD_HYPHEN = '\u2011';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';

    private final List<String> lines = new ArrayList<>();
    private final int followingWidth;
    private StringBuilder line;
    private int width;
    private int left;

    private LineWrapping(int followingWidth) {
        this.followingWidth = followingWidth;
    }

    /** The lines, where each has the same width; a blank at which a line was broken stays at its end. */
    public static List<String> wrap(String text, int width) {
        return wrap(text, width, width);
    }

    /** The lines, where the first one has another width than those that follow. */
    public static List<String> wrap(String text, int firstWidth, int followingWidth) {
        if (text.isEmpty()) {
            return List.of(text);
        }
        LineWrapping wrapping = new LineWrapping(followingWidth);
        for (String paragraph : paragraphs(text)) {
            if (DisplayCells.width(paragraph) <= firstWidth) {
                wrapping.lines.add(paragraph);
            } else {
                wrapping.paragraph(paragraph, firstWidth);
            }
        }
        return wrapping.lines;
    }

    /**
     * The lines of a text as its line breaks give them, without carriage returns. Escape sequences go on in the lines that
     * follow, and each decorated line ends with a reset.
     */
    static List<String> paragraphs(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(text.replace("\r", ""));
        }
        List<String> found = new ArrayList<>();
        StringBuilder sequences = new StringBuilder();
        StringBuilder current = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = DisplayCells.escapeEnd(text, i);
            char c = text.charAt(i);
            if (end > i) {
                current.append(text, i, end);
                sequences.append(text, i, end);
                i = end - 1;
            } else if (c == '\n') {
                found.add(reset(current, !sequences.isEmpty()));
                current = new StringBuilder(sequences);
            } else if (c != '\r') {
                current.append(c);
            }
        }
        found.add(last(current, sequences));
        return found;
    }

    private static String reset(StringBuilder text, boolean decorated) {
        boolean ends = !decorated
                || text.length() >= RESET.length()
                        && text.substring(text.length() - RESET.length()).equals(RESET);
        return ends ? text.toString() : text + RESET;
    }

    /** What stands at the end: nothing at all where it would be sequences alone. */
    private static String last(StringBuilder text, StringBuilder sequences) {
        boolean nothingShown = !sequences.isEmpty() && text.length() == sequences.length();
        return nothingShown ? "" : reset(text, !sequences.isEmpty());
    }

    private void paragraph(String text, int firstWidth) {
        line = new StringBuilder();
        width = firstWidth;
        left = firstWidth;
        StringBuilder sequences = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = DisplayCells.escapeEnd(text, i);
            char c = text.charAt(i);
            if (end > i) {
                word.append(text, i, end);
                sequences.append(text, i, end);
                i = end - 1;
            } else if (endsWord(c)) {
                add(delimited(reset(word, !sequences.isEmpty()), c));
                word = new StringBuilder(sequences);
            } else {
                word.append(c);
            }
        }
        add(last(word, sequences));
        lines.add(line.toString());
    }

    private static boolean endsWord(char c) {
        return c == ' ' || c == '\t' || c == SOFT_HYPHEN || c == HARD_HYPHEN || c == NO_BREAK_SPACE;
    }

    /** A word with what ends it before its reset: blanks stay, a soft hyphen shows where it ends the line, others go. */
    private String delimited(String word, char delimiter) {
        String shown = switch (delimiter) {
            case SOFT_HYPHEN -> DisplayCells.width(word) + 1 == left ? "-" : "";
            case HARD_HYPHEN, NO_BREAK_SPACE -> "";
            default -> String.valueOf(delimiter);
        };
        return word.endsWith(RESET) ? word.substring(0, word.length() - RESET.length()) + shown + RESET : word + shown;
    }

    private void add(String word) {
        int cells = DisplayCells.width(word);
        if (cells > width) {
            addCharacters(word);
        } else {
            if (cells > left) {
                breakLine("");
            }
            line.append(word);
            left -= cells;
        }
    }

    private void addCharacters(String word) {
        StringBuilder sequences = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int escape = DisplayCells.escapeEnd(word, i);
            if (escape > i) {
                line.append(word, i, escape);
                sequences.append(word, i, escape);
                i = escape;
                continue;
            }
            char c = DisplayCells.width(word.charAt(i)) > width ? '?' : word.charAt(i);
            if (DisplayCells.width(c) > left) {
                line = new StringBuilder(reset(line, !sequences.isEmpty()));
                breakLine(sequences.toString());
            }
            line.append(c);
            left -= DisplayCells.width(c);
            i++;
        }
    }

    /** @param sequences what the next line begins with */
    private void breakLine(String sequences) {
        lines.add(line.toString());
        line = new StringBuilder(sequences);
        width = followingWidth;
        left = followingWidth;
    }
}
