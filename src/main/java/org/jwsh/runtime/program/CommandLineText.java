package org.jwsh.runtime.program;

import java.util.ArrayList;
import java.util.List;

/** A program's arguments as one line of text, by the rules of .NET: double quotes keep blanks together, backslashes escape quotes. */
public final class CommandLineText {
    private final String text;
    private int at;

    private CommandLineText(String text) {
        this.text = text;
    }

    /** The arguments that a line stands for. */
    public static List<String> split(String text) {
        CommandLineText line = new CommandLineText(text);
        List<String> words = new ArrayList<>();
        for (line.skipBlanks(); line.at < text.length(); line.skipBlanks()) {
            words.add(line.word());
        }
        return words;
    }

    /** One line of the arguments: those with blanks are put in quotes, empty ones are left out, quotes inside stay as they are. */
    static String join(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            line.append(line.isEmpty() ? "" : " ");
            if (hasFreeBlank(word)) {
                line.append('"')
                        .append(word)
                        .append(word.endsWith("\\") ? "\\" : "")
                        .append('"');
            } else {
                line.append(word);
            }
        }
        return line.toString();
    }

    private static boolean hasFreeBlank(String word) {
        boolean quoted = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (Character.isWhitespace(c) && !quoted) {
                return true;
            }
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        while (at < text.length() && (quoted || !isBlank(text.charAt(at)))) {
            char c = text.charAt(at);
            if (c == '\\') {
                backslashes(word);
            } else if (c != '"') {
                word.append(c);
                at++;
            } else if (quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                word.append('"');
                at += 2;
            } else {
                quoted = !quoted;
                at++;
            }
        }
        return word.toString();
    }

    /** Before a quote, two backslashes stand for one and an odd one takes the quote's meaning; elsewhere they are themselves. */
    private void backslashes(StringBuilder word) {
        int start = at;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        int count = at - start;
        if (at == text.length() || text.charAt(at) != '"') {
            word.append("\\".repeat(count));
            return;
        }
        word.append("\\".repeat(count / 2));
        if (count % 2 == 1) {
            word.append('"');
            at++;
        }
    }
}
