package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: at line ends, then behind blanks, and within words that are longer than a line. */
public final class LineWrapping {
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

    /** The lines of a text as its line breaks give them; carriage returns go with their line feeds. */
    static List<String> paragraphs(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return List.of(text);
        }
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                int end = i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
                found.add(text.substring(start, end));
                start = i + 1;
            }
        }
        found.add(text.substring(start));
        return found;
    }

    private void paragraph(String text, int firstWidth) {
        line = new StringBuilder();
        width = firstWidth;
        left = firstWidth;
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            boolean hyphenated = end < text.length() && text.charAt(end) == SOFT_HYPHEN;
            String word = text.substring(start, hyphenated ? end : Math.min(end + 1, text.length()));
            if (hyphenated && DisplayCells.width(word) + 1 == left) {
                word += "-";
            }
            add(word);
            start = end + 1;
        }
        lines.add(line.toString());
    }

    private static int wordEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == SOFT_HYPHEN) {
                return i;
            }
        }
        return text.length();
    }

    private void add(String word) {
        int cells = DisplayCells.width(word);
        if (cells > width) {
            addCharacters(word);
        } else {
            if (cells > left) {
                breakLine();
            }
            line.append(word);
            left -= cells;
        }
    }

    private void addCharacters(String word) {
        for (int i = 0; i < word.length(); ) {
            int escape = DisplayCells.escapeEnd(word, i);
            if (escape > i) {
                line.append(word, i, escape);
                i = escape;
                continue;
            }
            char c = DisplayCells.width(word.charAt(i)) > width ? '?' : word.charAt(i);
            if (DisplayCells.width(c) > left) {
                breakLine();
            }
            line.append(c);
            left -= DisplayCells.width(c);
            i++;
        }
    }

    private void breakLine() {
        lines.add(line.toString());
        line = new StringBuilder();
        width = followingWidth;
        left = followingWidth;
    }
}
