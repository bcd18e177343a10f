package org.jwsh.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;

/** The words behind the script on a command line as arguments of the script: {@code -name} and {@code -name:value} are parameters. */
final class CommandLineArguments {
    private CommandLineArguments() {}

    static List<Argument> of(List<String> words) {
        List<Argument> arguments = new ArrayList<>();
        for (String word : words) {
            arguments.add(of(word));
        }
        return arguments;
    }

    private static Argument of(String word) {
        boolean parameter = word.length() > 1
                && word.charAt(0) == '-'
                && (Character.isLetter(word.charAt(1)) || word.charAt(1) == '_');
        if (!parameter) {
            return Argument.of(word, Extent.EMPTY);
        }
        int colon = word.indexOf(':');
        if (colon < 0) {
            return Argument.parameter(word.substring(1), word, Extent.EMPTY);
        }
        String name = word.substring(1, colon);
        String text = word.substring(0, colon + 1);
        return colon == word.length() - 1
                ? Argument.parameter(name, text, Extent.EMPTY)
                : Argument.named(name, text, value(word.substring(colon + 1)), Extent.EMPTY);
    }

    private static Object value(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "$true" -> true;
            case "$false" -> false;
            default -> text;
        };
    }
}
