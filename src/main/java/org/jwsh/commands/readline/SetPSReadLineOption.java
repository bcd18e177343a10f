package org.jwsh.commands.readline;

import java.util.List;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.collections.Hashtable;

/** Changes options of the line editor. */
@Cmdlet(verb = "Set", noun = "PSReadLineOption")
public final class SetPSReadLineOption extends BuiltInCmdlet {
    @Parameter
    @ParameterType("Microsoft.PowerShell.EditMode")
    Object editMode;

    @Parameter
    @AllowEmptyString
    String continuationPrompt;

    @Parameter
    boolean historyNoDuplicates;

    @Parameter
    @AllowNull
    ScriptBlock addToHistoryHandler;

    @Parameter
    @AllowNull
    ScriptBlock commandValidationHandler;

    @Parameter
    boolean historySearchCursorMovesToEnd;

    @Parameter
    @ValidateRange(min = "1", max = "2147483647")
    int maximumHistoryCount;

    @Parameter
    int maximumKillRingCount;

    @Parameter
    boolean showToolTips;

    @Parameter
    int extraPromptLineCount;

    @Parameter
    int dingTone;

    @Parameter
    int dingDuration;

    @Parameter
    @ParameterType("Microsoft.PowerShell.BellStyle")
    Object bellStyle;

    @Parameter
    int completionQueryItems;

    @Parameter
    String wordDelimiters;

    @Parameter
    boolean historySearchCaseSensitive;

    @Parameter
    @ParameterType("Microsoft.PowerShell.HistorySaveStyle")
    Object historySaveStyle;

    @Parameter
    @ValidateNotNullOrEmpty
    String historySavePath;

    @Parameter
    @ValidateRange(min = "25", max = "1000")
    int ansiEscapeTimeout;

    @Parameter
    @ValidateNotNull
    String[] promptText;

    @Parameter
    @ParameterType("Microsoft.PowerShell.ViModeStyle")
    Object viModeIndicator;

    @Parameter
    ScriptBlock viModeChangeHandler;

    @Parameter
    @ParameterType("Microsoft.PowerShell.PredictionSource")
    Object predictionSource;

    @Parameter
    @ParameterType("Microsoft.PowerShell.PredictionViewStyle")
    Object predictionViewStyle;

    @Parameter
    Hashtable colors;

    @Parameter
    boolean terminateOrphanedConsoleApps;

    @Parameter
    boolean enableScreenReaderMode;

    @Override
    protected void endProcessing() {
        set("EditMode", editMode);
        set("ContinuationPrompt", continuationPrompt);
        set("HistoryNoDuplicates", historyNoDuplicates);
        set("AddToHistoryHandler", addToHistoryHandler);
        set("CommandValidationHandler", commandValidationHandler);
        set("HistorySearchCursorMovesToEnd", historySearchCursorMovesToEnd);
        set("MaximumHistoryCount", maximumHistoryCount);
        set("MaximumKillRingCount", maximumKillRingCount);
        set("ShowToolTips", showToolTips);
        set("ExtraPromptLineCount", extraPromptLineCount);
        set("DingTone", dingTone);
        set("DingDuration", dingDuration);
        set("BellStyle", bellStyle);
        set("CompletionQueryItems", completionQueryItems);
        set("WordDelimiters", wordDelimiters);
        set("HistorySearchCaseSensitive", historySearchCaseSensitive);
        set("HistorySaveStyle", historySaveStyle);
        if (historySavePath != null) {
            set(
                    "HistorySavePath",
                    SessionDrives.of(context()).resolve(historySavePath).path());
        }
        set("AnsiEscapeTimeout", ansiEscapeTimeout);
        set("PromptText", promptText == null ? null : List.of(promptText).toArray());
        set("ViModeIndicator", viModeIndicator);
        set("ViModeChangeHandler", viModeChangeHandler);
        set("PredictionSource", predictionSource);
        set("PredictionViewStyle", predictionViewStyle);
        set("TerminateOrphanedConsoleApps", terminateOrphanedConsoleApps);
        if (isBound("EnableScreenReaderMode")) {
            options().set("ScreenReaderModeEnabled", enableScreenReaderMode);
        }
        if (editMode != null) {
            KeyTable.of(context()).useMode(options().text("EditMode"));
        }
        if (colors != null) {
            colors.forEach((name, value) -> options()
                    .set(
                            EditorColor.property(EditorColor.named(LanguagePrimitives.toStringInvariant(name))),
                            EditorColor.sequence(value)));
        }
    }

    private ReadLineOptions options() {
        return ReadLineOptions.of(context());
    }

    private void set(String name, Object value) {
        if (isBound(name)) {
            options().set(name, value);
        }
    }
}
