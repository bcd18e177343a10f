package org.jwsh.completion;

import java.util.ArrayList;
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
        if (!last.startsWith("-") && typed.toLowerCase(Locale.ROOT).endsWith("-runasadministrator ")) {
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
            return new CommandCompletion(
                    SessionNames.modules(place, new Word(last, ""), true), start + word, last.length());
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
}
