package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jwsh.language.Token;

/** What {@code #requires} lines can ask for. */
final class RequirementCompleter {
    private static final List<String> PARAMETERS = List.of(
            "Modules [string] or [hashtable]", "PSEdition [string]", "RunAsAdministrator [switch]", "Version [string]");

    private RequirementCompleter() {}

    static CommandCompletion complete(CompletionPlace place, Token comment) {
        String typed = place.typed(comment);
        int start = comment.extent().start();
        CommandCompletion none =
                new CommandCompletion(List.of(), start, comment.extent().end() - start);
        if (!typed.regionMatches(true, 0, "#requires ", 0, 10)) {
            return none;
        }
        int word = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf(',')) + 1;
        String last = typed.substring(word);
        String folded = typed.toLowerCase(Locale.ROOT);
        int table = typed.lastIndexOf("@{");
        if (table >= 0 && typed.indexOf('}', table) < 0) {
            return inTable(place, typed, table + 2, start);
        }
        if (folded.endsWith("-runasadministrator ") || folded.endsWith("-runasadministrator -")) {
            return none;
        }
        if (last.startsWith("-")) {
            return new CommandCompletion(
                    parameters(last.substring(1), typed.substring(0, word).toLowerCase(Locale.ROOT)),
                    start + word + 1,
                    last.length() - 1);
        }
        String before = typed.substring(0, word).strip();
        if (before.regionMatches(true, before.length() - 10, "-psedition", 0, 10)) {
            List<CompletionResult> editions = ArgumentCompletion.texts(List.of("Core", "Desktop"), new Word(last, ""));
            return new CommandCompletion(editions, start + word, last.length());
        }
        if (before.regionMatches(true, before.length() - 8, "-modules", 0, 8) || before.endsWith(",")) {
            return new CommandCompletion(SessionNames.modules(place, Word.of(last), true), start + word, last.length());
        }
        return none;
    }

    private static List<CompletionResult> parameters(String typed, String before) {
        List<CompletionResult> found = new ArrayList<>();
        for (String parameter : PARAMETERS) {
            int space = parameter.indexOf(' ');
            String name = parameter.substring(0, space);
            boolean given = before.contains("-" + name.toLowerCase(Locale.ROOT) + " ");
            if (!given && new Word(typed, "").begins(name)) {
                found.add(new CompletionResult(name, name, "ParameterName", parameter.substring(space + 1)));
            }
        }
        return found;
    }

    /** In the hashtable of a module: its keys that go with those that are there, the names of modules. */
    private static CommandCompletion inTable(CompletionPlace place, String typed, int inside, int start) {
        int entry = Math.max(inside, typed.lastIndexOf(';') + 1);
        while (entry < typed.length() && Character.isWhitespace(typed.charAt(entry))) {
            entry++;
        }
        String last = typed.substring(entry);
        int equals = last.indexOf('=');
        if (equals >= 0) {
            String value = last.substring(equals + 1).stripLeading();
            boolean isName = last.substring(0, equals).strip().equalsIgnoreCase("ModuleName");
            List<CompletionResult> modules = isName ? SessionNames.modules(place, Word.of(value), true) : List.of();
            return new CommandCompletion(modules, start + typed.length() - value.length(), value.length());
        }
        String given = typed.substring(inside, entry).toLowerCase(Locale.ROOT);
        List<CompletionResult> keys = HashtableKeyCompleter.moduleKeys().stream()
                .filter(key -> new Word(last, "").begins(key.listItemText()))
                .filter(key -> goesWith(key.listItemText(), given))
                .sorted(Comparator.comparing(CompletionResult::listItemText, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new CommandCompletion(keys, start + entry, last.length());
    }

    /** One version excludes a range of versions. */
    private static boolean goesWith(String key, String given) {
        String folded = key.toLowerCase(Locale.ROOT);
        boolean isRange = folded.equals("moduleversion") || folded.equals("maximumversion");
        boolean isOne = folded.equals("requiredversion");
        return !given.contains(folded)
                && !(isRange && given.contains("requiredversion"))
                && !(isOne && (given.contains("moduleversion") || given.contains("maximumversion")));
    }
}
