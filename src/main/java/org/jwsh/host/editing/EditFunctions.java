package org.jwsh.host.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jwsh.commands.readline.EditFunction;

/**
 * PSReadLine's functions as widgets of JLine's reader. Those that JLine's menus and searches know by name keep JLine's name,
 * the others carry their own.
 */
final class EditFunctions {
    /** PSReadLine's names for what the menus and searches of JLine look for. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("AcceptLine", LineReader.ACCEPT_LINE),
            Map.entry("BackwardChar", LineReader.BACKWARD_CHAR),
            Map.entry("ForwardChar", LineReader.FORWARD_CHAR),
            Map.entry("PreviousHistory", LineReader.UP_LINE_OR_HISTORY),
            Map.entry("NextHistory", LineReader.DOWN_LINE_OR_HISTORY),
            Map.entry("BackwardDeleteChar", LineReader.BACKWARD_DELETE_CHAR),
            Map.entry("SelfInsert", LineReader.SELF_INSERT),
            Map.entry("ClearScreen", LineReader.CLEAR_SCREEN),
            Map.entry("MenuComplete", LineReader.MENU_COMPLETE),
            Map.entry("ReverseSearchHistory", LineReader.HISTORY_INCREMENTAL_SEARCH_BACKWARD),
            Map.entry("ForwardSearchHistory", LineReader.HISTORY_INCREMENTAL_SEARCH_FORWARD),
            Map.entry("Abort", LineReader.SEND_BREAK));

    private final EditedLine line;
    private final Map<String, BooleanSupplier> actions = new LinkedHashMap<>();
    private String last = "";

    EditFunctions(EditedLine line) {
        this.line = line;
    }

    /** Says what a function does. */
    void define(String function, BooleanSupplier action) {
        actions.put(function, action);
        line.getWidgets().put(widget(function), () -> run(function));
    }

    /** Has a function do what a widget of JLine does. */
    void define(String function, String widget) {
        define(function, () -> line.builtIn(widget));
    }

    /** What a function does so far; null where nothing is defined for it. */
    BooleanSupplier action(String function) {
        return actions.get(function);
    }

    /** The name of a function's widget. */
    static String widget(String function) {
        return KNOWN.getOrDefault(function, function);
    }

    /** What a key is bound to for a function; null where nothing is done yet for it. */
    Reference binding(EditFunction function) {
        return actions.containsKey(function.name()) ? new Reference(widget(function.name())) : null;
    }

    /** The function that was done before this one. */
    String last() {
        return last;
    }

    /** Does a function; those that do not select let go of what is selected. */
    boolean run(String function) {
        boolean keeps = function.startsWith("Select")
                || function.startsWith("Copy")
                || function.equals("Cut")
                || function.equals("SetMark")
                || function.equals("ExchangePointAndMark")
                || function.equals("KillRegion");
        int[] selected = keeps ? null : line.selected();
        if (selected != null) {
            line.selectNothing();
            boolean replaces = function.equals("SelfInsert") || function.equals("Paste");
            boolean deletes = function.equals("BackwardDeleteChar") || function.equals("DeleteChar");
            if (replaces || deletes) {
                line.replace(selected[0], selected[1], "");
            }
            if (deletes) {
                last = function;
                return true;
            }
        }
        boolean done = actions.get(function).getAsBoolean();
        last = function;
        return done;
    }
}
