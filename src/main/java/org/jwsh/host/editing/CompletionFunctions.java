package org.jwsh.host.editing;

import java.util.function.BiFunction;
import org.jline.reader.LineReader;
import org.jwsh.completion.CommandCompletion;

/** The functions behind Tab. */
final class CompletionFunctions {
    private final EditedLine line;
    private final EditFunctions functions;
    private final BiFunction<String, Integer, CommandCompletion> completion;
    private CommandCompletion cycle;
    private String shown = "";
    private int length;

    CompletionFunctions(
            EditedLine line, EditFunctions functions, BiFunction<String, Integer, CommandCompletion> completion) {
        this.line = line;
        this.functions = functions;
        this.completion = completion;
    }

    void define() {
        functions.define("Complete", () -> line.complete(false));
        functions.define("MenuComplete", () -> line.complete(true));
        functions.define("PossibleCompletions", line::list);
        functions.define("TabCompleteNext", () -> next(true));
        functions.define("TabCompletePrevious", () -> next(false));
        functions.define("ViTabCompleteNext", () -> next(true));
        functions.define("ViTabCompletePrevious", () -> next(false));
        line.getWidgets().put(LineReader.REVERSE_MENU_COMPLETE, () -> functions.run("TabCompletePrevious"));
    }

    /** Puts the next match in the place of what is completed; the first time the matches are looked for. */
    private boolean next(boolean forward) {
        boolean goesOn = cycle != null
                && functions.last().contains("TabComplete")
                && line.getBuffer().toString().equals(shown);
        if (!goesOn) {
            String text = line.getBuffer().toString();
            cycle = completion.apply(text, line.getBuffer().cursor());
            if (cycle.matches().isEmpty()) {
                cycle = null;
                return false;
            }
            length = cycle.replacementLength();
        }
        String match = cycle.next(forward).completionText();
        int start = cycle.replacementIndex();
        line.replace(start, start + length, match);
        length = match.length();
        shown = line.getBuffer().toString();
        return true;
    }
}
