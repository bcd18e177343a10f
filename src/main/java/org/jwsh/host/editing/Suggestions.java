package org.jwsh.host.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jwsh.commands.readline.ReadLineOptions;

/** What the user may be about to type, from the history: one command behind the input, or a list of them below it. */
final class Suggestions {
    private static final int MOST = 10;

    private final ReadLineOptions options;
    private final CommandHistory history;
    private final boolean plain;
    private String typed = "";
    private String tail = "";
    private List<String> found = List.of();
    private int chosen = -1;
    private boolean atEnd;

    /** @param plain whether the terminal cannot show them apart from what is typed */
    Suggestions(ReadLineOptions options, CommandHistory history, boolean plain) {
        this.options = options;
        this.history = history;
        this.plain = plain;
    }

    /** Looks for suggestions, unless the input is one that was chosen from the list. */
    void prepare(String input, boolean cursorAtEnd) {
        atEnd = cursorAtEnd;
        boolean picked =
                chosen >= 0 && chosen < found.size() && found.get(chosen).equals(input);
        if (picked) {
            return;
        }
        chosen = -1;
        typed = input;
        tail = "";
        found = List.of();
        boolean on = !plain && options.text("PredictionSource").contains("History");
        if (!on || input.isBlank()) {
            return;
        }
        if (isList()) {
            found = containing(input);
        } else {
            tail = behind(input);
        }
    }

    boolean isList() {
        return options.text("PredictionViewStyle").equals("ListView");
    }

    /** What stands behind the input in the newest command that begins with it. */
    private String behind(String input) {
        for (int i = history.size() - 1; i >= 0; i--) {
            String line = history.line(i);
            if (line.length() > input.length() && line.startsWith(input) && line.indexOf('\n') < 0) {
                return line.substring(input.length());
            }
        }
        return "";
    }

    private List<String> containing(String input) {
        Set<String> lines = new LinkedHashSet<>();
        String folded = input.toLowerCase(Locale.ROOT);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = history.size() - 1; i >= 0 && lines.size() < MOST; i--) {
                String line = history.line(i);
                String other = line.toLowerCase(Locale.ROOT);
                if (!other.equals(folded) && (pass == 0 ? other.startsWith(folded) : other.contains(folded))) {
                    lines.add(line);
                }
            }
        }
        return new ArrayList<>(lines);
    }

    /** What is shown behind the input; empty where there is nothing or the cursor is inside of it. */
    String tail() {
        return atEnd ? tail : "";
    }

    /** The list below the input; null where it is empty. */
    SuggestionList list(int width) {
        return found.isEmpty() ? null : new SuggestionList(found, chosen, typed, width, options);
    }

    /** The suggestion so many places further in the list, what was typed behind the last; null where there is no list. */
    String choose(int step) {
        if (found.isEmpty()) {
            return null;
        }
        int places = found.size() + 1;
        chosen = Math.floorMod(chosen + 1 + step, places) - 1;
        return chosen < 0 ? typed : found.get(chosen);
    }
}
