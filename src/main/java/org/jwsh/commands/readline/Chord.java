package org.jwsh.commands.readline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.values.NetException;

/**
 * One or two keys pressed one after the other.
 *
 * @param keys each with its modifiers
 */
public record Chord(List<Key> keys) {
    private static final Map<String, String> NAMES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (String name : List.of(
                "Backspace",
                "Tab",
                "Enter",
                "Escape",
                "Spacebar",
                "PageUp",
                "PageDown",
                "End",
                "Home",
                "LeftArrow",
                "UpArrow",
                "RightArrow",
                "DownArrow",
                "Insert",
                "Delete")) {
            NAMES.put(name, name);
        }
        for (int i = 1; i <= 12; i++) {
            NAMES.put("F" + i, "F" + i);
        }
        NAMES.put("Space", "Spacebar");
        NAMES.put("Esc", "Escape");
    }

    /**
     * A key with its modifiers.
     *
     * @param name a character, or the name of a key such as {@code LeftArrow}
     */
    public record Key(boolean control, boolean alt, boolean shift, String name) {
        @Override
        public String toString() {
            return (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + name;
        }
    }

    /** Reads a chord as people write it; an exception with PSReadLine's message where it is none. */
    public static Chord parse(String text) {
        List<Key> keys = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int comma = text.indexOf(',', start + 1);
            boolean isComma = comma == start + 1 && text.charAt(start) == ',' || text.endsWith("+,");
            int end = comma < 0 || isComma ? text.length() : comma;
            keys.add(key(text.substring(start, end), text));
            start = end + 1;
        }
        if (keys.isEmpty() || keys.size() > 2) {
            throw wrong("Invalid sequence '" + text + "'.");
        }
        return new Chord(List.copyOf(keys));
    }

    private static Key key(String text, String whole) {
        boolean control = false;
        boolean alt = false;
        boolean shift = false;
        String rest = text;
        while (true) {
            int plus = separator(rest);
            if (plus < 0) {
                break;
            }
            String modifier = rest.substring(0, plus).toLowerCase(Locale.ROOT);
            boolean again = switch (modifier) {
                case "ctrl", "control" -> control;
                case "alt" -> alt;
                case "shift" -> shift;
                default -> throw unknown(rest);
            };
            if (again) {
                throw wrong("Duplicate or invalid modifier token '" + rest.substring(0, plus) + "' for key '" + whole
                        + "'.");
            }
            control |= modifier.startsWith("c");
            alt |= modifier.equals("alt");
            shift |= modifier.equals("shift");
            rest = rest.substring(plus + 1);
        }
        return named(control, alt, shift, rest);
    }

    /** Where a modifier ends; -1 where what is left is the key itself. */
    private static int separator(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '+' || text.charAt(i) == '-') {
                return i;
            }
        }
        return -1;
    }

    private static Key named(boolean control, boolean alt, boolean shift, String text) {
        if (text.codePointCount(0, text.length()) == 1) {
            boolean letter = Character.isLetter(text.charAt(0));
            String character = control && letter ? text.toLowerCase(Locale.ROOT) : text;
            if (shift && letter && !control) {
                return new Key(false, alt, false, text.toUpperCase(Locale.ROOT));
            }
            return text.equals(" ")
                    ? new Key(control, alt, shift, "Spacebar")
                    : new Key(control, alt, shift && control, character);
        }
        String name = NAMES.get(text);
        if (name == null) {
            throw unknown(text);
        }
        return new Key(control, alt, shift, name);
    }

    private static NetException unknown(String key) {
        return wrong("Unrecognized key '" + key + "'. Please use a character literal or a well-known key name from the"
                + " System.ConsoleKey enumeration.");
    }

    private static NetException wrong(String message) {
        return NetException.of("System.ArgumentException", message);
    }

    @Override
    public String toString() {
        return String.join(",", keys.stream().map(Key::toString).toList());
    }
}
