package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.attributes.ArgumentCompleterAttribute;
import org.jwsh.binding.attributes.ArgumentCompletionsAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
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
        ParameterMetadata parameter = bound.atCursor();
        List<CompletionResult> found = parameter == null ? null : values(bound, parameter, word);
        return found != null ? found : PathCompleter.complete(place, word, true);
    }

    /** A program of the operating system: its registered completer, else files. */
    private List<CompletionResult> ofProgram(Word word) {
        if (command.elements().getFirst() instanceof StringConstantExpressionAst name) {
            ScriptBlock completer = RegisteredCompleters.of(place.context()).ofProgram(name.value());
            if (completer != null) {
                return results(completer.invoke(word.text(), command, place.cursor()));
            }
        }
        return PathCompleter.complete(place, word, true);
    }

    /** The values for a parameter; null where nothing is known of them, so that files are suggested. */
    private List<CompletionResult> values(BoundCommand bound, ParameterMetadata parameter, Word word) {
        ScriptBlock registered =
                RegisteredCompleters.of(place.context()).of(bound.command().name(), parameter.name());
        if (registered != null) {
            return ask(registered, bound, parameter, word);
        }
        for (Object attribute : parameter.attributes()) {
            switch (attribute) {
                case ValidateSetAttribute set -> {
                    return texts(set.getValidValues(), word);
                }
                case ArgumentCompletionsAttribute completions -> {
                    return texts(completions.completions(), word);
                }
                case ArgumentCompleterAttribute completer
                when completer.completer() instanceof ScriptBlock block -> {
                    return ask(block, bound, parameter, word);
                }
                default -> {}
            }
        }
        List<CompletionResult> typed = ofType(parameter.type(), word);
        return typed != null ? typed : KnownArguments.complete(place, command, bound, parameter, word);
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
        if (element == NetTypes.BOOL || element.fullName().equals("System.Management.Automation.SwitchParameter")) {
            List<CompletionResult> truths = new ArrayList<>();
            for (String truth : List.of("$true", "$false")) {
                if (new Word(word.text(), "").begins(truth) || word.text().isEmpty()) {
                    truths.add(new CompletionResult(truth, truth, "ParameterValue", truth));
                }
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
                .sorted(Comparator.comparing(value -> value, String.CASE_INSENSITIVE_ORDER))
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
