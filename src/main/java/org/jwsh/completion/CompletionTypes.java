package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jwsh.language.Extent;
import org.jwsh.language.ScriptPosition;
import org.jwsh.language.ast.Ast;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** The types through which scripts complete. */
public final class CompletionTypes implements TypeSource {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String RESULTS =
            "System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult]";
    private static final String RESULT_TYPE = AUTOMATION + "CompletionResultType";

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "system.management.automation.commandcompletion" ->
                TypeSpec.ofClass(
                        AUTOMATION + "CommandCompletion", CommandCompletion.class, () -> CompletionTypes::completion);
            case "system.management.automation.completionresult" ->
                TypeSpec.ofClass(
                        AUTOMATION + "CompletionResult", CompletionResult.class, () -> CompletionTypes::result);
            case "system.management.automation.completioncompleters" ->
                TypeSpec.ofAbstract(
                        AUTOMATION + "CompletionCompleters", CompletionTypes.class, () -> CompletionTypes::completers);
            default -> null;
        };
    }

    /** What completes a word of a known kind. */
    private static void completers(TypeBuilder type) {
        completer(type, "CompleteCommand(string commandName)", (place, word) -> CommandCompleter.complete(place, word));
        completer(
                type,
                "CompleteFilename(string fileName)",
                (place, word) -> PathCompleter.complete(place, Word.of(word), true));
        completer(
                type,
                "CompleteVariable(string variableName)",
                (place, word) -> VariableCompleter.complete(place, word.startsWith("$") ? word : "$" + word));
        completer(type, "CompleteType(string typeName)", (place, word) -> TypeCompleter.complete(Word.of(word)));
        completer(
                type,
                "CompleteOperator(string wordToComplete)",
                (place, word) -> OperatorCompleter.complete(word.startsWith("-") ? word : "-" + word));
    }

    private static void completer(
            TypeBuilder type, String signature, BiFunction<CompletionPlace, String, List<CompletionResult>> completes) {
        type.staticMethod("static " + RESULTS + " " + signature, a -> {
            String word = a[0] == null ? "" : (String) a[0];
            CompletionPlace place =
                    new CompletionPlace(ExecutionContext.current(), CompletionOptions.USUAL, word, word.length());
            return new ArrayList<Object>(completes.apply(place, word));
        });
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return switch (javaClass.getName()) {
            case "org.jwsh.completion.CommandCompletion" -> byName("system.management.automation.commandcompletion");
            case "org.jwsh.completion.CompletionResult" -> byName("system.management.automation.completionresult");
            default -> null;
        };
    }

    private static void completion(TypeBuilder type) {
        type.staticMethod(
                "static System.Management.Automation.CommandCompletion CompleteInput(string input, int cursorIndex,"
                        + " hashtable options)",
                a -> complete((String) a[0], (Integer) a[1], a[2]));
        type.staticMethod(
                "static System.Management.Automation.CommandCompletion"
                        + " CompleteInput(System.Management.Automation.Language.Ast ast, System.Object[] tokens,"
                        + " System.Object positionOfCursor, hashtable options)",
                a -> {
                    Ast script = (Ast) required(a[0], "ast");
                    required(a[1], "tokens");
                    Object position = required(a[2], "positionOfCursor");
                    return complete(script.extent().source().text(), offset(position), a[3]);
                });
        type.property(
                "int CurrentMatchIndex",
                CommandCompletion.class,
                CommandCompletion::currentMatchIndex,
                (c, v) -> c.currentMatchIndex((Integer) v));
        type.property("int ReplacementIndex", CommandCompletion.class, CommandCompletion::replacementIndex);
        type.property("int ReplacementLength", CommandCompletion.class, CommandCompletion::replacementLength);
        type.property(
                "System.Collections.ObjectModel.Collection[System.Management.Automation.CompletionResult]"
                        + " CompletionMatches",
                CommandCompletion.class,
                c -> new ArrayList<Object>(c.matches()));
        type.method(
                "System.Management.Automation.CompletionResult GetNextResult(bool forward)",
                CommandCompletion.class,
                (c, a) -> c.next((Boolean) a[0]));
    }

    private static Object required(Object given, String parameter) {
        if (given == null) {
            throw ArgumentErrors.isNull(parameter);
        }
        return given;
    }

    private static CommandCompletion complete(String input, int cursor, Object options) {
        if (cursor > input.length() || cursor < 0) {
            throw ArgumentErrors.notValid("cursorIndex");
        }
        return new CompletionEngine(ExecutionContext.current(), CompletionOptions.of((Map<?, ?>) options))
                .complete(input, cursor);
    }

    private static int offset(Object position) {
        return switch (position) {
            case ScriptPosition place -> place.offset();
            case Extent extent -> extent.start();
            default -> (Integer) position;
        };
    }

    private static void result(TypeBuilder type) {
        type.constructor(
                AUTOMATION + "CompletionResult new(string completionText, string listItemText, " + RESULT_TYPE
                        + " resultType, string toolTip)",
                a -> new CompletionResult(
                        requiredText(a[0], "completionText"),
                        requiredText(a[1], "listItemText"),
                        ((EnumValue) a[2]).toString(),
                        requiredText(a[3], "toolTip")));
        type.constructor(
                AUTOMATION + "CompletionResult new(string completionText)",
                a -> CompletionResult.text(requiredText(a[0], "completionText")));
        type.property("string CompletionText", CompletionResult.class, CompletionResult::completionText);
        type.property("string ListItemText", CompletionResult.class, CompletionResult::listItemText);
        type.property(
                RESULT_TYPE + " ResultType",
                CompletionResult.class,
                result -> ((EnumType) NetTypes.named(RESULT_TYPE)).find(result.resultType()));
        type.property("string ToolTip", CompletionResult.class, CompletionResult::toolTip);
    }

    private static String requiredText(Object text, String parameter) {
        if (text == null || text.equals("")) {
            throw ArgumentErrors.isNull(parameter);
        }
        return (String) text;
    }
}
