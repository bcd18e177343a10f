package org.jwsh.host.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.commands.readline.Chord;

/** What terminals send for keys, in the ways of xterm and its relatives. */
final class KeySequences {
    private static final String ESCAPE = "\u001B";
    private static final int CONTROL = 0x1F;
    private static final Map<String, String> LETTERS = Map.of(
            "UpArrow",
            "A",
            "DownArrow",
            "B",
            "RightArrow",
            "C",
            "LeftArrow",
            "D",
            "Home",
            "H",
            "End",
            "F",
            "F1",
            "P",
            "F2",
            "Q",
            "F3",
            "R",
            "F4",
            "S");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("Home", "1"),
            Map.entry("Insert", "2"),
            Map.entry("Delete", "3"),
            Map.entry("End", "4"),
            Map.entry("PageUp", "5"),
            Map.entry("PageDown", "6"),
            Map.entry("F1", "11"),
            Map.entry("F2", "12"),
            Map.entry("F3", "13"),
            Map.entry("F4", "14"),
            Map.entry("F5", "15"),
            Map.entry("F6", "17"),
            Map.entry("F7", "18"),
            Map.entry("F8", "19"),
            Map.entry("F9", "20"),
            Map.entry("F10", "21"),
            Map.entry("F11", "23"),
            Map.entry("F12", "24"));
    private static final Map<String, Integer> CODES =
            Map.of("Enter", 13, "Tab", 9, "Backspace", 127, "Spacebar", 32, "Escape", 27);

    private KeySequences() {}

    /** All sequences that a chord may come as; none where a terminal cannot tell it from another key. */
    static List<String> of(Chord chord) {
        List<String> found = List.of("");
        for (Chord.Key key : chord.keys()) {
            List<String> longer = new ArrayList<>();
            for (String head : found) {
                of(key).forEach(tail -> longer.add(head + tail));
            }
            found = longer;
        }
        return found;
    }

    private static List<String> of(Chord.Key key) {
        boolean bare = !key.control() && !key.alt() && !key.shift();
        List<String> found = new ArrayList<>();
        if (LETTERS.containsKey(key.name())) {
            String letter = LETTERS.get(key.name());
            found.add(bare ? ESCAPE + "[" + letter : ESCAPE + "[1;" + modifier(key) + letter);
            if (bare) {
                found.add(ESCAPE + "O" + letter);
            }
        }
        if (NUMBERS.containsKey(key.name())) {
            found.add(ESCAPE + "[" + NUMBERS.get(key.name()) + (bare ? "~" : ";" + modifier(key) + "~"));
        }
        if (!found.isEmpty()) {
            return found;
        }
        return CODES.containsKey(key.name()) ? special(key, CODES.get(key.name())) : character(key);
    }

    /** 1 and what is pressed: 1 for Shift, 2 for Alt, 4 for Ctrl. */
    private static int modifier(Chord.Key key) {
        return 1 + (key.shift() ? 1 : 0) + (key.alt() ? 2 : 0) + (key.control() ? 4 : 0);
    }

    private static List<String> special(Chord.Key key, int code) {
        List<String> found = new ArrayList<>();
        String plain = String.valueOf((char) code);
        if (key.name().equals("Spacebar") && key.control()) {
            plain = "\0";
        } else if (key.name().equals("Backspace") && key.control()) {
            plain = "\b";
        } else if (key.name().equals("Tab") && key.shift()) {
            plain = ESCAPE + "[Z";
        } else if (key.control() || key.shift()) {
            plain = null;
        }
        if (plain != null) {
            found.add((key.alt() ? ESCAPE : "") + plain);
        }
        if (key.control() || key.shift() || key.alt()) {
            found.add(ESCAPE + "[" + code + ";" + modifier(key) + "u");
            found.add(ESCAPE + "[27;" + modifier(key) + ";" + code + "~");
        }
        return found;
    }

    private static List<String> character(Chord.Key key) {
        String sent = key.name();
        if (key.control()) {
            char c = key.name().charAt(0);
            boolean hasControl = c >= '@' && c <= '_' || c >= 'a' && c <= 'z' || c == '/' || c == '?';
            if (!hasControl || c == 'm' || c == 'i') {
                return List.of();
            }
            sent = c == '/' ? "\u001F" : c == '?' ? "\u007F" : String.valueOf((char) (c & CONTROL));
        }
        return List.of((key.alt() ? ESCAPE : "") + sent);
    }
}
