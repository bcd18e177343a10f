package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** Names of what is there while one types: processes, jobs, drives, modules. The session's own cmdlets are asked for them. */
final class SessionNames {
    private SessionNames() {}

    /** Those that a script writes and that the word begins, each once, in the script's order. */
    static List<CompletionResult> of(CompletionPlace place, Word word, String script) {
        List<String> names = new ArrayList<>();
        for (Object written : written(place, script)) {
            String name = LanguagePrimitives.toStringInvariant(written);
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return ArgumentCompletion.inOrder(names, word);
    }

    /** What a script writes, as texts. */
    static List<String> texts(CompletionPlace place, String script) {
        return written(place, script).stream()
                .map(LanguagePrimitives::toStringInvariant)
                .toList();
    }

    private static List<Object> written(CompletionPlace place, String script) {
        ExecutionContext context = place.context();
        try {
            return ScriptCompilation.compile(script, null, context, context.globalState())
                    .invoke();
        } catch (NetException failed) {
            return List.of();
        }
    }

    static List<CompletionResult> processes(CompletionPlace place, Word word) {
        return of(place, word, "Get-Process -ErrorAction Ignore | ForEach-Object ProcessName");
    }

    /** Numbers of processes, shown with their names. */
    static List<CompletionResult> processIds(CompletionPlace place, Word word) {
        List<CompletionResult> found = new ArrayList<>();
        for (Object written : written(place, "Get-Process | ForEach-Object { \"$($_.Id) - $($_.ProcessName)\" }")) {
            String shown = LanguagePrimitives.toStringInvariant(written);
            String id = shown.substring(0, shown.indexOf(' '));
            if (word.begins(id)) {
                found.add(new CompletionResult(word.quote() + id + word.quote(), shown, "ParameterValue", shown));
            }
        }
        return found;
    }

    /**
     * Modules; a word without a dot finds those too whose last part it begins.
     *
     * @param available whether those that could be imported are meant, not only those that are
     */
    static List<CompletionResult> modules(CompletionPlace place, Word word, boolean available) {
        TreeMap<String, CompletionResult> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String script = "Get-Module " + (available ? "-ListAvailable" : "")
                + " | ForEach-Object { \"$($_.Name)`t$($_.Description)`t$($_.ModuleType)`t$($_.Path)\" }";
        if (available) {
            place.context().commands().cmdlets().values().stream()
                    .filter(cmdlet -> cmdlet.module() != null)
                    .map(cmdlet -> cmdlet.module().name())
                    .distinct()
                    .forEach(name -> add(word, name, "", "Manifest", "", found));
            ImportedModules.of(place.context())
                    .available()
                    .forEach(module -> add(word, module.name(), module.description(), "Binary", "", found));
        }
        for (Object written : written(place, script)) {
            String[] fields = LanguagePrimitives.toStringInvariant(written).split("\t", -1);
            add(word, fields[0], fields[1], fields[2], fields[3], found);
        }
        return new ArrayList<>(found.values());
    }

    private static void add(
            Word word, String name, String description, String kind, String path, Map<String, CompletionResult> found) {
        boolean shortName = !word.text().isEmpty() && word.text().indexOf('.') < 0;
        if (word.begins(name) || shortName && word.begins(name.substring(name.lastIndexOf('.') + 1))) {
            String toolTip = "Description: " + description + "\r\nModuleType: " + kind + "\r\nPath: " + path;
            found.putIfAbsent(name, new CompletionResult(word.quoted(name), name, "ParameterValue", toolTip));
        }
    }
}
