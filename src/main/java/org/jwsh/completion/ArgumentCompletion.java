package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jwsh.binding.ImportedModules;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.RunningSession;
import org.jwsh.binding.attributes.ArgumentCompleterAttribute;
import org.jwsh.binding.attributes.ArgumentCompletionsAttribute;
import org.jwsh.binding.attributes.ValidateRangeAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.text.StringForm;

/** The argument of a command: what its parameter says of its values, what completers suggest, else files. */
final class ArgumentCompletion {
    private final CompletionPlace place;
    private final CommandAst command;

    ArgumentCompletion(CompletionPlace place, CommandAst command) {
        this.place = place;
        this.command = command;
    }

    List<CompletionResult> complete(Word word) {
        BoundCommand bound = BoundCommand.of(place, command);
        if (bound == null) {
            return ofProgram(word);
        }
        List<CompletionResult> found = null;
        for (ParameterMetadata parameter : bound.candidates()) {
            found = found == null ? values(bound, parameter, word) : found;
        }
        if (found != null) {
            return found;
        }
        boolean literal = bound.candidates().stream()
                .anyMatch(parameter -> parameter.name().equals("LiteralPath"));
        return literal ? PathCompleter.literal(place, word) : PathCompleter.complete(place, word, true);
    }

    /** A program of the operating system: its registered completer, else files. */
    private List<CompletionResult> ofProgram(Word word) {
        if (command.elements().getFirst() instanceof StringConstantExpressionAst name) {
            ScriptBlock completer = RegisteredCompleters.of(place.context()).ofProgram(name.value());
            if (completer != null) {
                List<CompletionResult> found = ofProgram(completer, word);
                return found != null ? found : PathCompleter.complete(place, word, true);
            }
        }
        return PathCompleter.complete(place, word, true);
    }

    /** What a program's completer says; null where it says nothing. A single null or empty text says that nothing is wanted. */
    private List<CompletionResult> ofProgram(ScriptBlock completer, Word word) {
        List<Object> written = completer.invoke(word.text(), command, place.cursor());
        if (written.isEmpty()) {
            return null;
        }
        if (written.size() == 1 && isEmpty(written.getFirst())) {
            return List.of();
        }
        List<CompletionResult> found =
                results(written.stream().filter(value -> !isEmpty(value)).toList());
        return found.isEmpty() ? null : found;
    }

    private static boolean isEmpty(Object value) {
        Object base = PSObject.unwrap(value);
        return base == null || base.equals("");
    }

    /** The values for a parameter; null where nothing is known of them, so that files are suggested. */
    private List<CompletionResult> values(BoundCommand bound, ParameterMetadata parameter, Word word) {
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof ValidateSetAttribute set) {
                return texts(set.getValidValues(), word);
            }
        }
        List<CompletionResult> typed = ofType(parameter.type(), word);
        if (typed != null) {
            return typed.stream()
                    .filter(value -> isInRange(parameter, value.listItemText()))
                    .toList();
        }
        List<CompletionResult> suggested = suggested(bound, parameter, word);
        return suggested != null ? suggested : KnownArguments.complete(place, command, bound, parameter, word);
    }

    /** Whether a parameter's ranges allow a value of its enum. */
    private static boolean isInRange(ParameterMetadata parameter, String label) {
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof ValidateRangeAttribute range) {
                try {
                    range.validateElement(LanguagePrimitives.convertTo(label, parameter.type()));
                } catch (NetException outside) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What registered completers and those of attributes suggest; null where there are none, or they say nothing. */
    private List<CompletionResult> suggested(BoundCommand bound, ParameterMetadata parameter, Word word) {
        ScriptBlock registered =
                RegisteredCompleters.of(place.context()).of(bound.command().name(), parameter.name());
        List<CompletionResult> found = registered == null ? List.of() : ask(registered, bound, parameter, word);
        if (!found.isEmpty()) {
            return found;
        }
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof ArgumentCompleterAttribute completer
                    && completer.completer() instanceof ScriptBlock block) {
                found = ask(block, bound, parameter, word);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            if (attribute instanceof ArgumentCompletionsAttribute completions) {
                return inOrder(completions.completions(), word);
            }
        }
        return ofModule(bound, parameter, word);
    }

    /** What the module of a Java cmdlet knows of the values; null where it knows none. */
    private List<CompletionResult> ofModule(BoundCommand bound, ParameterMetadata parameter, Word word) {
        PSModuleInfo module = bound.command().module();
        if (module == null || module.kind() != PSModuleInfo.Kind.Binary) {
            return null;
        }
        List<String> values = ImportedModules.of(place.context()).available().stream()
                .filter(each -> each.name().equals(module.name()))
                .flatMap(each ->
                        each
                                .values(
                                        RunningSession.of(place.context()),
                                        bound.command().name(),
                                        parameter.name())
                                .stream())
                .toList();
        return values.isEmpty() ? null : texts(values, word);
    }

    /** Those of some texts that the word begins, in the order in which they are given. */
    static List<CompletionResult> inOrder(List<String> values, Word word) {
        return values.stream()
                .filter(word::begins)
                .map(value -> new CompletionResult(word.quoted(value), value, "ParameterValue", value))
                .toList();
    }

    /** The values of an enum or of a truth value; null for other types. */
    static List<CompletionResult> ofType(NetType type, Word word) {
        NetType element = type.isArray() ? type.elementType() : type;
        if (!element.genericArguments().isEmpty() && element.name().startsWith("Nullable")) {
            element = element.genericArguments().getFirst();
        }
        if (element instanceof EnumType labels) {
            return texts(labels.values().stream().map(EnumValue::toString).toList(), word);
        }
        if (element.fullName().equals("System.Management.Automation.SwitchParameter")) {
            List<CompletionResult> truths = new ArrayList<>();
            if (word.text().isEmpty() || word.text().equals("$")) {
                truths.add(new CompletionResult("$true", "$true", "ParameterValue", "$true"));
                truths.add(new CompletionResult("$false", "$false", "ParameterValue", "$false"));
            }
            return truths;
        }
        return null;
    }

    /** Those of some texts that the word begins, by name. */
    static List<CompletionResult> texts(List<String> values, Word word) {
        return values.stream()
                .filter(word::begins)
                .distinct()
                .sorted(Comparator.comparing((String value) -> !value.equalsIgnoreCase(word.text()))
                        .thenComparing(value -> value, String.CASE_INSENSITIVE_ORDER))
                .map(value -> new CompletionResult(word.quoted(value), value, "ParameterValue", value))
                .toList();
    }

    private List<CompletionResult> ask(
            ScriptBlock completer, BoundCommand bound, ParameterMetadata parameter, Word word) {
        try {
            return results(
                    completer.invoke(bound.command().name(), parameter.name(), word.text(), command, given(bound)));
        } catch (NetException failed) {
            return List.of();
        }
    }

    private static Hashtable given(BoundCommand bound) {
        Hashtable given = new Hashtable(true);
        for (Map.Entry<ParameterMetadata, ExpressionAst> value : bound.values().entrySet()) {
            put(given, value.getKey(), value.getValue());
        }
        List<ExpressionAst> positional = bound.positional();
        for (int i = 0; i < positional.size(); i++) {
            ParameterMetadata parameter = bound.positionalParameter(i);
            if (parameter != null) {
                put(given, parameter, positional.get(i));
            }
        }
        return given;
    }

    private static void put(Hashtable given, ParameterMetadata parameter, ExpressionAst value) {
        switch (value) {
            case StringConstantExpressionAst text -> given.put(parameter.name(), text.value());
            case ConstantExpressionAst number -> given.put(parameter.name(), number.value());
            case null -> {
                if (parameter.isSwitch()) {
                    given.put(parameter.name(), true);
                }
            }
            default -> given.put(parameter.name(), value.extent().text());
        }
    }

    private static List<CompletionResult> results(List<Object> written) {
        List<CompletionResult> results = new ArrayList<>();
        for (Object value : written) {
            switch (PSObject.unwrap(value)) {
                case null -> {}
                case CompletionResult result -> results.add(result);
                default -> results.add(CompletionResult.text(StringForm.invariant(value)));
            }
        }
        return results;
    }
}
