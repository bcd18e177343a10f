package org.jwsh.commands.readline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ScriptBlock;

/** The keys of a session's line editor: those of the edit mode, and those that the user has bound. */
public final class KeyTable {
    private static final List<String> GROUPS = List.of(
            "Basic",
            "CursorMovement",
            "History",
            "Completion",
            "Miscellaneous",
            "Selection",
            "Search",
            "Prediction",
            "Custom");

    private static final String COMMAND_MODE = "ViCommand";
    private static final Pattern OPERATION = Pattern.compile("[dcy],.");

    private final Map<String, KeyHandler> handlers = new LinkedHashMap<>();
    private final Map<String, KeyHandler> ofCommandMode = new LinkedHashMap<>();
    private Runnable listener = () -> {};

    private KeyTable(String mode) {
        useMode(mode);
    }

    /** The keys of a session. */
    public static KeyTable of(ExecutionContext context) {
        return context.service(
                KeyTable.class, () -> new KeyTable(ReadLineOptions.of(context).text("EditMode")));
    }

    /** Has something done whenever a key changes. */
    public void onChange(Runnable action) {
        listener = action;
    }

    /** Takes the keys of a mode; those that the user had bound are gone. */
    public void useMode(String mode) {
        handlers.clear();
        ofCommandMode.clear();
        keys(mode).forEach(fields -> put(handlers, fields[1], EditFunction.named(fields[2])));
        if (mode.equalsIgnoreCase("Vi")) {
            keys(COMMAND_MODE).forEach(fields -> put(ofCommandMode, fields[1], EditFunction.named(fields[2])));
        }
        listener.run();
    }

    private static Stream<String[]> keys(String mode) {
        return EditFunction.table("keys.tsv").filter(fields -> fields[0].equalsIgnoreCase(mode));
    }

    private static void put(Map<String, KeyHandler> handlers, String key, EditFunction function) {
        handlers.put(key, new KeyHandler(key, function.name(), function.description(), function.group(), null));
    }

    /** Vi's operators with their motions, such as {@code dw}, and the function of each; the first keys of a function count. */
    public static Map<String, String> operators() {
        Map<String, String> found = new LinkedHashMap<>();
        keys(COMMAND_MODE)
                .filter(fields -> OPERATION.matcher(fields[1]).matches() && !found.containsValue(fields[2]))
                .forEach(fields -> found.put(fields[1].replace(",", ""), fields[2]));
        return found;
    }

    /** Binds a key to a function. */
    public void bind(Chord chord, EditFunction function, boolean inCommandMode) {
        String key = chord.toString();
        put(new KeyHandler(key, function.name(), function.description(), function.group(), null), inCommandMode);
    }

    /** Binds a key to a script block. */
    public void bind(Chord chord, ScriptBlock script, String name, String description, boolean inCommandMode) {
        String called = name == null || name.isEmpty() ? "CustomAction" : name;
        String says = description == null || description.isEmpty() ? "User defined action" : description;
        put(new KeyHandler(chord.toString(), called, says, "Custom", script), inCommandMode);
    }

    private void put(KeyHandler handler, boolean inCommandMode) {
        (inCommandMode ? ofCommandMode : handlers).put(handler.key(), handler);
        listener.run();
    }

    /** Frees a key. */
    public void remove(Chord chord, boolean inCommandMode) {
        (inCommandMode ? ofCommandMode : handlers).remove(chord.toString());
        listener.run();
    }

    /** What is bound, in the order in which it was bound. */
    public Collection<KeyHandler> bound() {
        return handlers.values();
    }

    /** What is bound in the command mode of vi. */
    public Collection<KeyHandler> boundInCommandMode() {
        return ofCommandMode.values();
    }

    /** The functions that no key is bound to. */
    public List<KeyHandler> unbound() {
        Set<String> used = handlers.values().stream().map(KeyHandler::function).collect(Collectors.toSet());
        List<KeyHandler> free = new ArrayList<>();
        for (EditFunction function : EditFunction.all()) {
            if (!used.contains(function.name())) {
                free.add(new KeyHandler("Unbound", function.name(), function.description(), function.group(), null));
            }
        }
        return free;
    }

    /** Handlers by group and function, as listings show them. */
    public static List<KeyHandler> sorted(Collection<KeyHandler> handlers) {
        List<KeyHandler> sorted = new ArrayList<>(handlers);
        sorted.sort(Comparator.comparingInt((KeyHandler handler) -> GROUPS.indexOf(handler.group()))
                .thenComparing(KeyHandler::function, String.CASE_INSENSITIVE_ORDER));
        return sorted;
    }
}
