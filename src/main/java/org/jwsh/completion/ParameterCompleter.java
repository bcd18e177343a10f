package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.binding.SyntaxTypeName;
import org.jwsh.language.ast.CommandAst;

/** Names of the parameters that a command can still take. */
final class ParameterCompleter {
    private ParameterCompleter() {}

    static List<CompletionResult> complete(CompletionPlace place, CommandAst command, String typed) {
        Word word = Word.of(typed.substring(1));
        List<CompletionResult> found = new ArrayList<>();
        BoundCommand bound = BoundCommand.of(place, command);
        if (bound == null) {
            return found;
        }
        for (ParameterMetadata parameter : bound.open()) {
            if (word.begins(parameter.name())) {
                found.add(result(typed.charAt(0), parameter, parameter.name()));
            } else {
                for (String alias : parameter.aliases()) {
                    if (word.begins(alias)) {
                        found.add(result(typed.charAt(0), parameter, alias));
                    }
                }
            }
        }
        return found;
    }

    private static CompletionResult result(char dash, ParameterMetadata parameter, String name) {
        String help = parameter.sets().stream()
                .map(ParameterSetMetadata::helpMessage)
                .filter(message -> message != null && !message.isEmpty())
                .findFirst()
                .map(message -> " - " + message)
                .orElse("");
        return new CompletionResult(
                dash + name, name, "ParameterName", "[" + SyntaxTypeName.of(parameter.type()) + "] " + name + help);
    }
}
