package org.jwsh.commands.readline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** Colours of the line editor: by name, as six digits, or as an escape sequence. */
final class EditorColor {
    private static final List<String> NAMES = List.of(
            "black",
            "darkred",
            "darkgreen",
            "darkyellow",
            "darkblue",
            "darkmagenta",
            "darkcyan",
            "gray",
            "darkgray",
            "red",
            "green",
            "yellow",
            "blue",
            "magenta",
            "cyan",
            "white");
    private static final int BRIGHT = 8;
    private static final Pattern RGB = Pattern.compile("#?[0-9a-fA-F]{6}");

    /** The sequences that an editor starts with. */
    static final Map<String, String> DEFAULTS = new LinkedHashMap<>();

    static {
        codes("Default", "37", "Comment", "32", "Keyword", "92", "String", "36", "Operator", "90", "Variable", "92");
        codes("Command", "93", "Parameter", "90", "Type", "37", "Number", "97", "Member", "37", "Emphasis", "96");
        codes("Error", "91", "Selection", "30;47", "InlinePrediction", "97;2;3", "ListPrediction", "33");
        codes("ListPredictionSelected", "48;5;238", "ListPredictionTooltip", "97;2;3", "ContinuationPrompt", "37");
    }

    private EditorColor() {}

    private static void codes(String... namesAndCodes) {
        for (int i = 0; i < namesAndCodes.length; i += 2) {
            DEFAULTS.put(namesAndCodes[i], "\u001B[" + namesAndCodes[i + 1] + "m");
        }
    }

    /** The option that holds the colour of a kind of text. */
    static String property(String name) {
        return name.equals("Default") ? "DefaultTokenColor" : name + "Color";
    }

    /** The kind of text of that name in any case; an exception where there is none. */
    static String named(String name) {
        return DEFAULTS.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        NetException.of("System.ArgumentException", "'" + name + "' is not a valid color property"));
    }

    /** The sequence that a user's value means. */
    static String sequence(Object given) {
        Object plain = PSObject.unwrap(given);
        String text = LanguagePrimitives.toStringInvariant(given);
        int index = NAMES.indexOf(text.toLowerCase(Locale.ROOT));
        if (plain instanceof EnumValue || index >= 0) {
            return "\u001B[" + (index < BRIGHT ? 30 + index : 90 + index - BRIGHT) + "m";
        }
        if (RGB.matcher(text).matches()) {
            int color = Integer.parseInt(text.replace("#", ""), 16);
            return "\u001B[38;2;" + (color >> 16) + ";" + (color >> 8 & 0xFF) + ";" + (color & 0xFF) + "m";
        }
        if (text.startsWith("\u001B[")) {
            return text;
        }
        throw NetException.of(
                "System.ArgumentException",
                "'" + text + "' is not a valid color value.  It must be a ConsoleColor, ANSI escape sequence, or RGB"
                        + " value with optional leading '#'.");
    }
}
