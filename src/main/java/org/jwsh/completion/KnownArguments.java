package org.jwsh.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;

/** Arguments of the shell's own commands that are names of something: commands, variables, properties of piped objects. */
final class KnownArguments {
    private KnownArguments() {}

    /** The suggestions; null where nothing is known of the values. */
    static List<CompletionResult> complete(
            CompletionPlace place, CommandAst ast, BoundCommand bound, ParameterMetadata parameter, Word word) {
        String command = bound.command().name().toLowerCase(Locale.ROOT);
        String name = parameter.name().toLowerCase(Locale.ROOT);
        return switch (command + ":" + name) {
            case "get-command:name", "get-help:name", "get-alias:definition", "set-alias:value", "new-alias:value" ->
                CommandCompleter.commands(place, word);
            case "get-alias:name", "set-alias:name", "remove-alias:name", "export-alias:name" -> aliases(place, word);
            case "get-variable:name", "set-variable:name", "remove-variable:name", "clear-variable:name" ->
                variables(place, word);
            case "new-object:typename", "add-type:assemblyname" -> TypeCompleter.arguments(word);
            case "select-object:property",
                    "select-object:excludeproperty",
                    "select-object:expandproperty",
                    "sort-object:property",
                    "group-object:property",
                    "where-object:property",
                    "measure-object:property",
                    "format-table:property",
                    "format-list:property",
                    "format-wide:property",
                    "format-custom:property",
                    "convertto-csv:property",
                    "convertto-html:property",
                    "convertto-xml:property",
                    "compare-object:property",
                    "get-unique:property",
                    "foreach-object:membername" -> properties(place, ast, word);
            case "import-module:name", "get-module:name", "remove-module:name" -> modules(place, word);
            case "set-location:path", "push-location:path", "set-location:literalpath", "new-item:name" ->
                PathCompleter.complete(place, word, false);
            default -> null;
        };
    }

    private static List<CompletionResult> properties(CompletionPlace place, CommandAst ast, Word word) {
        Inferred input = place.parent(ast) instanceof PipelineAst pipeline
                ? new TypeInference(place).inputOf(pipeline, ast)
                : null;
        if (input == null) {
            return List.of();
        }
        Inferred shown = new Inferred(input.type(), null, false, false, input.also(), input.entries());
        return MemberCompleter.properties(shown, word);
    }

    private static List<CompletionResult> modules(CompletionPlace place, Word word) {
        List<String> names = new ArrayList<>();
        place.context().commands().cmdlets().values().stream()
                .filter(cmdlet -> cmdlet.module() != null)
                .forEach(cmdlet -> names.add(cmdlet.module().name()));
        for (String folder : place.context()
                .host()
                .environment()
                .getOrDefault("PSModulePath", "")
                .split(":")) {
            Path directory = folder.isEmpty() ? null : Path.of(folder);
            if (directory == null || !Files.isDirectory(directory)) {
                continue;
            }
            try (Stream<Path> modules = Files.list(directory)) {
                modules.filter(Files::isDirectory)
                        .forEach(module -> names.add(module.getFileName().toString()));
            } catch (IOException unreadable) {
                continue;
            }
        }
        return ArgumentCompletion.texts(names, word);
    }

    private static List<CompletionResult> aliases(CompletionPlace place, Word word) {
        return ArgumentCompletion.texts(
                scopes(place).stream()
                        .flatMap(scope -> scope.aliases().values().stream())
                        .map(alias -> alias.name())
                        .toList(),
                word);
    }

    private static List<CompletionResult> variables(CompletionPlace place, Word word) {
        return ArgumentCompletion.texts(
                scopes(place).stream()
                        .flatMap(scope -> scope.variables().stream())
                        .map(PSVariable::name)
                        .toList(),
                word);
    }

    private static List<Scope> scopes(CompletionPlace place) {
        List<Scope> scopes = new ArrayList<>();
        for (Scope scope = place.scope(); scope != null; scope = scope.parent()) {
            scopes.add(scope);
        }
        return scopes;
    }
}
