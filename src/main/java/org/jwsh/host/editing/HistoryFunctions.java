package org.jwsh.host.editing;

import java.util.List;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jwsh.commands.readline.ReadLineOptions;

/** The functions that bring commands of the history back, and those that take suggestions. */
final class HistoryFunctions {
    private static final String HISTORY = "PreviousHistory NextHistory BeginningOfHistory EndOfHistory"
            + " HistorySearchBackward HistorySearchForward";

    private final EditedLine line;
    private final EditFunctions functions;
    private final CommandHistory history;
    private final Suggestions suggestions;
    private final ReadLineOptions options;
    private int place = -1;
    private String own = "";
    private String prefix = "";
    private int yanked;
    private int yankedAt;

    HistoryFunctions(
            EditedLine line,
            EditFunctions functions,
            CommandHistory history,
            Suggestions suggestions,
            ReadLineOptions options) {
        this.line = line;
        this.functions = functions;
        this.history = history;
        this.suggestions = suggestions;
        this.options = options;
    }

    void define() {
        functions.define("PreviousHistory", () -> recall(-1));
        functions.define("NextHistory", () -> recall(1));
        functions.define("BeginningOfHistory", () -> !history.isEmpty() && show(0, true));
        functions.define("EndOfHistory", () -> show(history.size(), true));
        functions.define("ClearHistory", this::clear);
        functions.define("HistorySearchBackward", () -> search(-1));
        functions.define("HistorySearchForward", () -> search(1));
        functions.define("ReverseSearchHistory", LineReader.HISTORY_INCREMENTAL_SEARCH_BACKWARD);
        functions.define("ForwardSearchHistory", LineReader.HISTORY_INCREMENTAL_SEARCH_FORWARD);
        functions.define("AcceptAndGetNext", this::acceptAndGetNext);
        functions.define("YankLastArg", () -> yank(-1));
        functions.define("YankNthArg", () -> yank(1));
        functions.define("ForwardChar", () -> atSuggestion() ? accept(Integer.MAX_VALUE) : forward());
        functions.define("ForwardWord", () -> atSuggestion() ? acceptWord() : forwardWord());
        functions.define("NextWord", () -> atSuggestion() ? acceptWord() : nextWord());
        functions.define("AcceptSuggestion", () -> !atSuggestion() || accept(Integer.MAX_VALUE));
        functions.define("AcceptNextSuggestionWord", () -> !atSuggestion() || acceptWord());
        functions.define("NextSuggestion", () -> choose(1));
        functions.define("PreviousSuggestion", () -> choose(-1));
        functions.define("SwitchPredictionView", this::switchView);
    }

    /** Begins anew, for the next command. */
    void begin() {
        place = history.size();
        own = "";
    }

    private Buffer buffer() {
        return line.getBuffer();
    }

    private boolean goesOn() {
        return HISTORY.contains(functions.last()) && !functions.last().isEmpty();
    }

    private boolean recall(int step) {
        if (choose(step)) {
            return true;
        }
        String text = buffer().toString();
        if (!goesOn() && text.indexOf('\n') >= 0) {
            boolean moved = step < 0 ? buffer().up() : buffer().down();
            if (moved) {
                return true;
            }
        }
        int next = place + step;
        while (next >= 0
                && next < history.size()
                && (isRepeated(next) || history.line(next).equals(text))) {
            next += step;
        }
        return next >= 0 && next <= history.size() && show(next, true);
    }

    /** Whether a command comes again later, so that it is shown there only. */
    private boolean isRepeated(int index) {
        if (!options.is("HistoryNoDuplicates")) {
            return false;
        }
        for (int i = index + 1; i < history.size(); i++) {
            if (history.line(i).equals(history.line(index))) {
                return true;
            }
        }
        return false;
    }

    private boolean show(int index, boolean atEnd) {
        if (place == history.size()) {
            own = buffer().toString();
        }
        boolean changes = index != place;
        place = index;
        int cursor = buffer().cursor();
        String text = index == history.size() ? own : history.line(index);
        line.replace(0, buffer().length(), text);
        if (!atEnd) {
            buffer().cursor(Math.min(cursor, text.length()));
        }
        return changes;
    }

    /** Finds the command before or behind that begins with what was typed first. */
    private boolean search(int step) {
        if (!functions.last().startsWith("HistorySearch")) {
            prefix = buffer().toString();
            buffer().cursor(prefix.length());
        }
        boolean exact = options.is("HistorySearchCaseSensitive");
        String shown = buffer().toString();
        for (int i = place + step; i >= 0 && i <= history.size(); i += step) {
            String found = i == history.size() ? own : history.line(i);
            boolean begins = found.regionMatches(!exact, 0, prefix, 0, prefix.length());
            if (begins && !found.equals(shown)) {
                show(i, options.is("HistorySearchCursorMovesToEnd"));
                if (!options.is("HistorySearchCursorMovesToEnd")) {
                    buffer().cursor(prefix.isEmpty() ? found.length() : Math.min(prefix.length(), found.length()));
                }
                return true;
            }
        }
        return false;
    }

    private boolean clear() {
        try {
            history.purge();
        } catch (java.io.IOException noFile) {
            return false;
        }
        begin();
        return true;
    }

    private boolean acceptAndGetNext() {
        line.next(place < history.size() ? history.first() + place + 1 : -1);
        return line.builtIn(LineReader.ACCEPT_LINE);
    }

    /** Inserts an argument of the command before; again, the one of the command before that. */
    private boolean yank(int which) {
        boolean again = functions.last().startsWith("Yank") && functions.last().endsWith("Arg");
        int at = again ? yanked - 1 : history.size() - 1;
        if (at < 0) {
            return false;
        }
        List<String> words = CommandArguments.words(history.line(at));
        int index = which < 0 ? words.size() - 1 : Math.min(which, words.size() - 1);
        int start = again ? yankedAt : buffer().cursor();
        line.replace(start, buffer().cursor(), words.get(index));
        yanked = at;
        yankedAt = start;
        return true;
    }

    // ------------------------------------------------------------------------------------------------ suggestions

    private boolean atSuggestion() {
        suggestions.prepare(buffer().toString(), buffer().cursor() == buffer().length());
        return buffer().cursor() == buffer().length()
                && !suggestions.isList()
                && !suggestions.tail().isEmpty();
    }

    private boolean accept(int length) {
        String tail = suggestions.tail();
        buffer().write(tail.substring(0, Math.min(length, tail.length())));
        return true;
    }

    private boolean acceptWord() {
        String tail = suggestions.tail();
        int end = 0;
        while (end < tail.length() && line.isDelimiter(tail.charAt(end))) {
            end++;
        }
        while (end < tail.length() && !line.isDelimiter(tail.charAt(end))) {
            end++;
        }
        return accept(end);
    }

    private boolean forward() {
        return line.builtIn(LineReader.FORWARD_CHAR);
    }

    private boolean forwardWord() {
        return buffer().cursor(Words.end(line, buffer().cursor()));
    }

    private boolean nextWord() {
        return buffer().cursor(Words.next(line, buffer().cursor()));
    }

    private boolean choose(int step) {
        String chosen = suggestions.isList() ? suggestions.choose(step) : null;
        if (chosen == null) {
            return false;
        }
        line.replace(0, buffer().length(), chosen);
        return true;
    }

    private boolean switchView() {
        String other = suggestions.isList() ? "InlineView" : "ListView";
        options.set(
                "PredictionViewStyle",
                org.jwsh.values.types.Enums.value("Microsoft.PowerShell.PredictionViewStyle", other));
        line.clearChoices();
        return true;
    }
}
