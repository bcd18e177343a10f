package org.jwsh.commands.readline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.types.Enums;

/** How the line editor of a session behaves: what Get-PSReadLineOption shows. Colours are escape sequences. */
public final class ReadLineOptions {
    private static final String NAMESPACE = "Microsoft.PowerShell.";

    private static final int HISTORY = 4096;
    private static final int KILL_RING = 10;
    private static final int DING_TONE = 1221;
    private static final int DING_MILLIS = 50;
    private static final int QUERY_ITEMS = 100;
    private static final int ESCAPE_MILLIS = 100;

    private final Map<String, Object> values = new LinkedHashMap<>();
    private Runnable listener = () -> {};

    private ReadLineOptions(Map<String, String> environment) {
        label("EditMode", "EditMode", "Emacs");
        label("BellStyle", "BellStyle", "Audible");
        label("HistorySaveStyle", "HistorySaveStyle", "SaveIncrementally");
        label("ViModeIndicator", "ViModeStyle", "None");
        label("PredictionSource", "PredictionSource", "HistoryAndPlugin");
        label("PredictionViewStyle", "PredictionViewStyle", "InlineView");
        values.put("ContinuationPrompt", ">> ");
        values.put("ExtraPromptLineCount", 0);
        values.put("AddToHistoryHandler", null);
        values.put("CommandValidationHandler", null);
        values.put("CommandsToValidateScriptBlockArguments", new Object[] {
            "ForEach-Object",
            "%",
            "Invoke-Command",
            "icm",
            "Measure-Command",
            "New-Module",
            "nmo",
            "Register-EngineEvent",
            "Register-ObjectEvent",
            "Register-WMIEvent",
            "Set-PSBreakpoint",
            "sbp",
            "Start-Job",
            "sajb",
            "Trace-Command",
            "trcm",
            "Use-Transaction",
            "Where-Object",
            "?",
            "where"
        });
        values.put("HistoryNoDuplicates", true);
        values.put("HistorySavePath", history(environment));
        values.put("HistorySearchCaseSensitive", false);
        values.put("HistorySearchCursorMovesToEnd", false);
        values.put("MaximumHistoryCount", HISTORY);
        values.put("MaximumKillRingCount", KILL_RING);
        values.put("ShowToolTips", true);
        values.put("DingTone", DING_TONE);
        values.put("DingDuration", DING_MILLIS);
        values.put("CompletionQueryItems", QUERY_ITEMS);
        values.put("WordDelimiters", ";:,.[]{}()/\\|!?^&*-=+'\"\u2013\u2014\u2015");
        values.put("ViModeChangeHandler", null);
        values.put("AnsiEscapeTimeout", ESCAPE_MILLIS);
        values.put("PromptText", new Object[] {"> "});
        values.put("TerminateOrphanedConsoleApps", false);
        values.put("ScreenReaderModeEnabled", false);
        EditorColor.DEFAULTS.forEach((name, sequence) -> values.put(EditorColor.property(name), sequence));
    }

    private void label(String name, String type, String value) {
        values.put(name, Enums.value(NAMESPACE + type, value));
    }

    private static String history(Map<String, String> environment) {
        String data = environment.get("XDG_DATA_HOME");
        Path home = Path.of(environment.getOrDefault("HOME", "."));
        Path folder = data == null || data.isEmpty() ? home.resolve(".local/share") : Path.of(data);
        return folder.resolve("powershell/PSReadLine/ConsoleHost_history.txt").toString();
    }

    /** The options of a session. */
    public static ReadLineOptions of(ExecutionContext context) {
        return context.service(
                ReadLineOptions.class, () -> new ReadLineOptions(context.host().environment()));
    }

    /** Has something done whenever an option changes. */
    public void onChange(Runnable action) {
        listener = action;
    }

    public Object get(String name) {
        return values.get(name);
    }

    public String text(String name) {
        return LanguagePrimitives.toStringInvariant(values.get(name));
    }

    public boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public int number(String name) {
        return (Integer) values.get(name);
    }

    /** The escape sequence of a kind of text: {@code Command}, {@code InlinePrediction}. */
    public String color(String name) {
        return text(EditorColor.property(name));
    }

    /** Changes an option; the value is of its type. */
    public void set(String name, Object value) {
        values.put(name, value);
        listener.run();
    }

    static void define(TypeBuilder type) {
        ReadLineOptions options = new ReadLineOptions(Map.of());
        options.values.forEach((name, value) -> type.property(
                typeOf(name, value) + " " + name,
                ReadLineOptions.class,
                each -> each.values.get(name),
                (each, changed) -> each.set(name, changed)));
    }

    private static String typeOf(String name, Object value) {
        if (value == null) {
            return name.equals("ViModeChangeHandler") ? "scriptblock" : "System.Object";
        }
        if (name.endsWith("Color")) {
            return "System.Object";
        }
        NetType type = NetTypes.of(value);
        return type instanceof EnumType ? type.fullName() : type.displayName();
    }
}
