package org.jwsh.commands.readline;

import java.util.Locale;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** The types of PSReadLine: its options, its keys, and {@code [Microsoft.PowerShell.PSConsoleReadLine]}. */
public final class ReadLineTypes implements TypeSource {
    private static final String NAMESPACE = "Microsoft.PowerShell.";

    /** Where the classes of the types are, which are loaded only when one of them is asked for. */
    private static final String CLASSES = "org.jwsh.commands.readline.";

    private static final String KEY = "System.Nullable[System.ConsoleKeyInfo]";

    /** Stands for the static members of the editor. */
    private static final class PSConsoleReadLine {
        private PSConsoleReadLine() {}
    }

    /** A command of the editor's history. */
    record HistoryItem(String commandLine) {}

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "microsoft.powershell.psconsolereadlineoptions" ->
                TypeSpec.ofClass(
                        NAMESPACE + "PSConsoleReadLineOptions", ReadLineOptions.class, () -> ReadLineOptions::define);
            case "microsoft.powershell.keyhandler" ->
                TypeSpec.ofClass(NAMESPACE + "KeyHandler", KeyHandler.class, () -> KeyHandler::define);
            case "microsoft.powershell.psconsolereadline" ->
                TypeSpec.ofClass(NAMESPACE + "PSConsoleReadLine", PSConsoleReadLine.class, () -> ReadLineTypes::editor);
            case "microsoft.powershell.psconsolereadline+historyitem" ->
                TypeSpec.ofClass(
                        NAMESPACE + "PSConsoleReadLine+HistoryItem",
                        HistoryItem.class,
                        () -> type -> type.property("string CommandLine", HistoryItem.class, HistoryItem::commandLine));
            default -> null;
        };
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        if (!javaClass.getName().startsWith(CLASSES)) {
            return null;
        }
        if (javaClass == ReadLineOptions.class) {
            return byName("microsoft.powershell.psconsolereadlineoptions");
        }
        if (javaClass == HistoryItem.class) {
            return byName("microsoft.powershell.psconsolereadline+historyitem");
        }
        return javaClass == KeyHandler.class ? byName("microsoft.powershell.keyhandler") : null;
    }

    private static LineEditing editing() {
        LineEditing editor = ExecutionContext.current().knownService(LineEditing.class);
        if (editor == null) {
            throw NetException.of(
                    "System.InvalidOperationException",
                    "The handle is invalid: there is no line editor in this session.");
        }
        return editor;
    }

    private static void editor(TypeBuilder type) {
        type.staticMethod("static void Insert(string s)", a -> insert(String.valueOf(a[0])));
        type.staticMethod("static void Delete(int start, int length)", a -> replace(a[0], a[1], ""));
        type.staticMethod(
                "static void Replace(int start, int length, string replacement)",
                a -> replace(a[0], a[1], (String) a[2]));
        type.staticMethod("static void GetBufferState([ref] string input, [ref] int cursor)", a -> {
            put(a[0], editing().text());
            put(a[1], editing().cursor());
            return null;
        });
        type.staticMethod(
                "static void GetBufferState([ref] System.Object ast, [ref] System.Object tokens, [ref] System.Object parseErrors, [ref] int cursor)",
                a -> {
                    ParseResult parsed =
                            Parser.parse(new ScriptSource(null, editing().text()));
                    put(a[0], parsed.script());
                    put(a[1], parsed.tokens().toArray());
                    put(a[2], parsed.errors().toArray());
                    put(a[3], editing().cursor());
                    return null;
                });
        type.staticMethod("static void GetSelectionState([ref] int start, [ref] int length)", a -> {
            int[] selected = editing().selection();
            put(a[0], selected[0]);
            put(a[1], selected[1]);
            return null;
        });
        type.staticMethod("static void SetCursorPosition(int cursor)", a -> {
            editing().cursor((Integer) a[0]);
            return null;
        });
        type.staticMethod("static void AddToHistory(string command)", a -> {
            editing().remember((String) a[0]);
            return null;
        });
        type.staticMethod(
                "static " + NAMESPACE + "PSConsoleReadLine+HistoryItem[] GetHistoryItems()",
                a -> editing().history().stream().map(HistoryItem::new).toArray());
        type.staticMethod(
                "static " + NAMESPACE + "PSConsoleReadLineOptions GetOptions()",
                a -> ReadLineOptions.of(ExecutionContext.current()));
        type.staticMethod(
                "static string ReadLine(runspace runspace, System.Management.Automation.EngineIntrinsics"
                        + " engineIntrinsics, System.Nullable[bool] lastRunStatus)",
                a -> editing().readLine());
        for (EditFunction function : EditFunction.all()) {
            type.staticMethod(
                    "static void " + function.name() + "(" + KEY + " key, System.Object arg)", a -> call(function));
            type.staticMethod("static void " + function.name() + "()", a -> call(function));
        }
    }

    private static Object call(EditFunction function) {
        editing().invoke(function.name());
        return null;
    }

    private static Object insert(String text) {
        editing().replace(editing().cursor(), 0, text);
        return null;
    }

    private static Object replace(Object start, Object length, String replacement) {
        int from = (Integer) start;
        int count = (Integer) length;
        int most = editing().text().length();
        if (from < 0 || from > most) {
            throw outOfRange("start", from);
        }
        if (count < 0 || from + count > most) {
            throw outOfRange("length", count);
        }
        editing().replace(from, count, replacement == null ? "" : replacement);
        return null;
    }

    private static NetException outOfRange(String parameter, int value) {
        return NetException.of(
                "System.ArgumentException",
                "Value of '" + parameter + "' is out of range: " + String.format(Locale.ROOT, "%d", value)
                        + ". (Parameter '" + parameter + "')");
    }

    private static void put(Object reference, Object value) {
        ((Reference) reference).set(value);
    }
}
