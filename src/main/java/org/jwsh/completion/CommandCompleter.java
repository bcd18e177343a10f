package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.binding.CommandLookup;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.program.PathCommands;

/** Names of commands: aliases, functions, cmdlets, programs; functions that the script itself defines. */
final class CommandCompleter {
    private CommandCompleter() {}

    static List<CompletionResult> complete(CompletionPlace place, String typed) {
        Word word = Word.of(typed);
        List<CompletionResult> found = new ArrayList<>(PathCompleter.commands(place, word, isCalled(place)));
        if (!isPath(word.text())) {
            found.addAll(commands(place, word));
        }
        return found;
    }

    /** Whether a call operator stands before the name. */
    private static boolean isCalled(CompletionPlace place) {
        return place.previous() != null
                && switch (place.previous().kind()) {
                    case AMPERSAND, DOT -> true;
                    default -> false;
                };
    }

    private static boolean isPath(String text) {
        return text.indexOf('/') >= 0 || text.startsWith(".") || text.startsWith("~");
    }

    /** The commands whose names begin with a word, programs of the operating system among them. */
    static List<CompletionResult> commands(CompletionPlace place, Word word) {
        Word plain = new Word(word.text(), "");
        int slash = plain.text().lastIndexOf('\\');
        List<CompletionResult> found = slash > 0
                ? ofModule(
                        place,
                        plain.text().substring(0, slash),
                        new Word(plain.text().substring(slash + 1), ""))
                : commands(place, plain, true);
        return word.quote().isEmpty()
                ? found
                : found.stream().map(command -> quoted(command, word)).toList();
    }

    /** A command in the quotes that its name began with. */
    private static CompletionResult quoted(CompletionResult command, Word word) {
        String name = command.completionText().startsWith("& ") ? command.listItemText() : command.completionText();
        return new CompletionResult(word.quoted(name), command.listItemText(), command.resultType(), command.toolTip());
    }

    /** Aliases, functions and cmdlets. */
    static List<CompletionResult> ofSession(CompletionPlace place, Word word) {
        return commands(place, new Word(word.text(), ""), false);
    }

    /** The commands of one module, with its name before theirs. */
    private static List<CompletionResult> ofModule(CompletionPlace place, String module, Word word) {
        return place.context().commands().cmdlets().values().stream()
                .filter(cmdlet -> cmdlet.module() != null
                        && cmdlet.module().name().equalsIgnoreCase(module)
                        && word.begins(cmdlet.name()))
                .map(cmdlet -> new CompletionResult(
                        cmdlet.module().name() + "\\" + cmdlet.name(), cmdlet.name(), "Command", toolTip(cmdlet)))
                .sorted(Comparator.comparing(CompletionResult::listItemText, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<CompletionResult> commands(CompletionPlace place, Word word, boolean programs) {
        List<CompletionResult> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Scope scope = place.scope(); scope != null; scope = scope.parent()) {
            scope.aliases().values().forEach(alias -> add(alias, word, known, found));
            scope.functions().values().forEach(function -> add(function, word, known, found));
        }
        place.context().commands().cmdlets().values().forEach(cmdlet -> add(cmdlet, word, known, found));
        place.context().commands().notImported().forEach(command -> add(command, word, known, found));
        for (var function : place.before(org.jwsh.language.ast.FunctionDefinitionAst.class)) {
            if (word.begins(function.name()) && known.add(function.name().toLowerCase(java.util.Locale.ROOT))) {
                found.add(new CompletionResult(written(function.name()), function.name(), "Command", function.name()));
            }
        }
        if (programs && !word.text().isEmpty()) {
            for (String program : PathCommands.names(place.context())) {
                if (word.begins(program) && known.add(program.toLowerCase(java.util.Locale.ROOT))) {
                    found.add(new CompletionResult(written(program), program, "Command", program));
                }
            }
        }
        found.sort(Comparator.comparing(CompletionResult::listItemText, String.CASE_INSENSITIVE_ORDER));
        return found;
    }

    private static void add(CommandInfo command, Word word, Set<String> known, List<CompletionResult> found) {
        if (word.begins(command.name()) && known.add(command.name().toLowerCase(java.util.Locale.ROOT))) {
            found.add(new CompletionResult(written(command.name()), command.name(), "Command", toolTip(command)));
        }
    }

    /** The syntax of what is loaded; the name of a cmdlet whose module comes with its first use. */
    private static String toolTip(CommandInfo command) {
        if (command instanceof AliasInfo alias) {
            return alias.definition();
        }
        boolean isLoaded = command.module() == null || command.module().name().equals("Microsoft.PowerShell.Core");
        return isLoaded ? "\n" + CommandLookup.syntax(command) : command.name();
    }

    private static String written(String name) {
        String quoted = new Word("", "").quoted(name);
        return quoted.equals(name) ? name : "& " + quoted;
    }
}
