package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;

/** Arguments of the shell's own commands that are names of something: commands, variables, properties of piped objects. */
final class KnownArguments {
    private KnownArguments() {}

    private static final List<String> ENCODINGS = List.of(
            "ansi",
            "ascii",
            "bigendianunicode",
            "bigendianutf32",
            "oem",
            "unicode",
            "utf7",
            "utf8",
            "utf8BOM",
            "utf8NoBOM",
            "utf32");
    private static final List<String> DATE_FORMATS =
            List.of("FileDate", "FileDateUniversal", "FileDateTime", "FileDateTimeUniversal");
    private static final List<String> ITEM_TYPES = List.of("File", "Directory", "SymbolicLink", "Junction", "HardLink");

    /** The suggestions; null where nothing is known of the values. */
    static List<CompletionResult> complete(
            CompletionPlace place, CommandAst ast, BoundCommand bound, ParameterMetadata parameter, Word word) {
        String command = bound.command().name().toLowerCase(Locale.ROOT);
        String name = parameter.name().toLowerCase(Locale.ROOT);
        if (name.equals("encoding") && parameter.type().fullName().equals("System.Text.Encoding")) {
            return ArgumentCompletion.inOrder(ENCODINGS, word);
        }
        return switch (command + ":" + name) {
            case "get-command:name" -> commands(place, word);
            case "get-help:name", "help:name" -> withoutPrograms(place, word);
            case "get-alias:definition" -> withFiles(place, word, CommandCompleter.commands(place, word));
            case "invoke-expression:command", "set-alias:value", "new-alias:value" ->
                CommandCompleter.commands(place, word);
            case "get-alias:name" -> aliases(place, word);
            case "get-variable:name", "set-variable:name", "remove-variable:name", "clear-variable:name" ->
                variables(place, word);
            case "new-object:typename", "get-command:parametertype" -> TypeCompleter.arguments(word);
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
                    "format-custom:property" -> properties(place, ast, word);
            case "foreach-object:membername" -> members(place, ast, word);
            case "import-module:name" -> moduleFiles(place, word);
            case "get-module:name" ->
                bound.isGiven("ListAvailable")
                        ? SessionNames.modules(place, word, true)
                        : SessionNames.modules(place, word, false);
            case "remove-module:name" -> SessionNames.modules(place, word, false);
            case "get-command:module", "get-command:excludemodule", "save-help:module", "update-help:module" ->
                SessionNames.modules(place, word, true);
            case "get-process:name", "stop-process:name", "wait-process:name", "debug-process:name" ->
                SessionNames.processes(place, word);
            case "get-process:id", "stop-process:id", "wait-process:id", "debug-process:id" ->
                SessionNames.processIds(place, word);
            case "get-job:name", "receive-job:name", "remove-job:name", "stop-job:name", "wait-job:name" ->
                SessionNames.of(place, word, "Get-Job | ForEach-Object Name");
            case "get-job:id", "receive-job:id", "remove-job:id", "stop-job:id", "wait-job:id" ->
                SessionNames.of(place, word, "Get-Job | ForEach-Object Id");
            case "get-psdrive:name", "remove-psdrive:name" ->
                SessionNames.of(place, word, "Get-PSDrive | ForEach-Object Name");
            case "get-psdrive:psprovider",
                    "remove-psdrive:psprovider",
                    "new-psdrive:psprovider",
                    "get-psprovider:psprovider" -> SessionNames.of(place, word, "Get-PSProvider | ForEach-Object Name");
            case "get-verb:verb" -> SessionNames.of(place, word, verbs(bound));
            case "get-command:verb" -> SessionNames.of(place, word, commandParts(bound, "Verb"));
            case "get-command:noun" -> SessionNames.of(place, word, commandParts(bound, "Noun"));
            case "get-module:psedition" -> ArgumentCompletion.inOrder(List.of("Desktop", "Core"), word);
            case "invoke-webrequest:httpversion", "invoke-restmethod:httpversion" ->
                ArgumentCompletion.inOrder(List.of("1.0", "1.1", "2.0", "3.0"), word);
            case "get-date:format" -> ArgumentCompletion.inOrder(DATE_FORMATS, word);
            case "new-item:itemtype" ->
                ITEM_TYPES.stream()
                        .filter(word::begins)
                        .map(CompletionResult::text)
                        .toList();
            case "set-strictmode:version" -> ArgumentCompletion.inOrder(List.of("Latest", "3.0", "2.0", "1.0"), word);
            case "set-psreadlinekeyhandler:function" ->
                SessionNames.of(
                        place,
                        word,
                        "Get-PSReadLineKeyHandler -Bound -Unbound | ForEach-Object Function | Sort-Object -Unique");
            case "get-psreadlinekeyhandler:chord" ->
                SessionNames.of(place, word, "Get-PSReadLineKeyHandler | ForEach-Object Key");
            case "set-location:path", "push-location:path", "set-location:literalpath", "push-location:literalpath" ->
                PathCompleter.complete(place, word, false);
            case "set-variable:scope",
                    "get-variable:scope",
                    "new-variable:scope",
                    "remove-variable:scope",
                    "clear-variable:scope",
                    "set-alias:scope",
                    "new-alias:scope",
                    "get-alias:scope",
                    "remove-alias:scope",
                    "import-alias:scope",
                    "export-alias:scope",
                    "get-psdrive:scope",
                    "new-psdrive:scope",
                    "remove-psdrive:scope" -> ArgumentCompletion.texts(List.of("Global", "Local", "Script"), word);
            default -> null;
        };
    }

    /** A script that writes the verbs, of the groups that are given. */
    private static String verbs(BoundCommand bound) {
        return "Get-Verb" + given(bound, "Group") + " | ForEach-Object Verb | Sort-Object -Unique";
    }

    /** A script that writes a part of the names of the commands that the other parameters choose. */
    private static String commandParts(BoundCommand bound, String part) {
        if (part.equals("Verb") && !bound.isGiven("Noun") && !bound.isGiven("Module")) {
            return verbs(bound);
        }
        String others = given(bound, "Module") + (part.equals("Verb") ? given(bound, "Noun") : given(bound, "Verb"));
        String all = "Get-Command" + others + " -ErrorAction Ignore";
        return part.equals("Verb")
                ? all + " | ForEach-Object { if ($_.Name -match '^(\\w+)-') { $Matches[1] } } | Sort-Object -Unique |"
                        + " Where-Object { (Get-Verb).Verb -contains $_ }"
                : all + " | ForEach-Object { if ($_.Name -match '^\\w+-(.+)$') { $Matches[1] } } | Sort-Object -Unique";
    }

    /** The constant texts that a parameter is given, as they are written on. */
    private static String given(BoundCommand bound, String parameter) {
        List<String> texts = new ArrayList<>();
        bound.values().forEach((each, value) -> {
            if (each.name().equalsIgnoreCase(parameter) && value != null) {
                collect(value, texts);
            }
        });
        return texts.isEmpty() ? "" : " -" + parameter + " " + String.join(",", texts);
    }

    private static void collect(Ast value, List<String> texts) {
        if (value instanceof StringConstantExpressionAst text) {
            texts.add("'" + text.value().replace("'", "''") + "'");
        }
        value.children().forEach(child -> collect(child, texts));
    }

    /** Commands of all kinds, and scripts and folders. */
    private static List<CompletionResult> commands(CompletionPlace place, Word word) {
        List<CompletionResult> found = new ArrayList<>(CommandCompleter.commands(place, word));
        found.addAll(PathCompleter.complete(place, word, Set.of(".ps1")));
        return found;
    }

    private static List<CompletionResult> withoutPrograms(CompletionPlace place, Word word) {
        List<CompletionResult> found = new ArrayList<>(CommandCompleter.ofSession(place, word));
        found.addAll(PathCompleter.complete(place, word, Set.of(".ps1")));
        return found;
    }

    private static List<CompletionResult> withFiles(CompletionPlace place, Word word, List<CompletionResult> commands) {
        List<CompletionResult> found = new ArrayList<>(commands);
        found.addAll(PathCompleter.complete(place, word, true));
        return found;
    }

    /** Files of modules, and modules by name unless a path is typed. */
    static List<CompletionResult> moduleFiles(CompletionPlace place, Word word) {
        List<CompletionResult> found = new ArrayList<>(
                PathCompleter.complete(place, word, Set.of(".ps1", ".psm1", ".psd1", ".dll", ".exe", ".cdxml")));
        if (word.text().indexOf('/') < 0) {
            found.addAll(SessionNames.modules(place, word, true));
        }
        return found;
    }

    private static List<CompletionResult> members(CompletionPlace place, CommandAst ast, Word word) {
        Inferred input = input(place, ast);
        return input == null ? List.of() : MemberCompleter.members(input, word);
    }

    private static Inferred input(CompletionPlace place, CommandAst ast) {
        return place.parent(ast) instanceof PipelineAst pipeline
                ? new TypeInference(place).inputOf(pipeline, ast)
                : null;
    }

    private static List<CompletionResult> properties(CompletionPlace place, CommandAst ast, Word word) {
        Inferred input = input(place, ast);
        if (input == null) {
            return List.of();
        }
        Inferred shown = new Inferred(input.type(), null, false, false, input.also(), input.entries());
        return MemberCompleter.properties(shown, word);
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
