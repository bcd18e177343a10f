package org.jwsh.commands.readline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        EditFunction.table("keys.tsv")
                .filter(fields -> fields[0].equalsIgnoreCase(mode))
                .forEach(fields -> bind(fields[1], EditFunction.named(fields[2])));
        listener.run();
    }

    private void bind(String key, EditFunction function) {
        handlers.put(key, new KeyHandler(key, function.name(), function.description(), function.group(), null));
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

    /** What the user has bound in the command mode of vi. */
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
