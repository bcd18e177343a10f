package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;

/** Views of what the cmdlets of PSReadLine write. */
public final class ReadLineViews {
    static final String NAMESPACE = "Microsoft.PowerShell.";

    private static final String RESET = "\u001B[0m";

    private ReadLineViews() {}

    static List<ViewDefinition> of(String typeName) {
        return switch (typeName.substring(NAMESPACE.length())) {
            case "KeyHandler" -> List.of(keys(typeName));
            case "PSConsoleReadLineOptions" -> List.of(options(typeName));
            case "PSConsoleReadLine+HistoryItem" ->
                List.of(ViewBuilder.of(typeName).items("CommandLine").list());
            default -> List.of();
        };
    }

    /** What stands over the keys of a group. */
    public static String heading(String group) {
        return switch (group) {
            case "Basic" -> "Basic editing functions";
            case "CursorMovement" -> "Cursor movement functions";
            case "Custom" -> "User defined functions";
            default -> group + " functions";
        };
    }

    private static ViewDefinition keys(String typeName) {
        return ViewBuilder.of(typeName)
                .column(0, "Key")
                .column(0, "Function")
                .column(0, "Description")
                .wrapped()
                .groupedBy(new GroupBy(
                        PropertyExpression.named("Group"), null, ViewBuilder.customControl(ReadLineViews::underlined)))
                .table();
    }

    private static Object underlined(Object key) {
        String heading = heading(LanguagePrimitives.toStringInvariant(ObjectMembers.get(key, "Group")));
        return heading + "\n" + "=".repeat(heading.length());
    }

    private static ViewDefinition options(String typeName) {
        ViewBuilder view = ViewBuilder.of(typeName)
                .items("EditMode", "AddToHistoryHandler", "HistoryNoDuplicates", "HistorySavePath", "HistorySaveStyle")
                .items("HistorySearchCaseSensitive", "HistorySearchCursorMovesToEnd", "MaximumHistoryCount")
                .items("ContinuationPrompt", "ExtraPromptLineCount", "PromptText", "BellStyle", "DingDuration")
                .items("DingTone", "CommandsToValidateScriptBlockArguments", "CommandValidationHandler")
                .items("CompletionQueryItems", "MaximumKillRingCount", "ShowToolTips", "ScreenReaderModeEnabled")
                .items("ViModeIndicator");
        view.item("ViModeChangeHandler", options -> ObjectMembers.get(options, "ViModeChangeHandler") != null, true);
        view.items("WordDelimiters", "AnsiEscapeTimeout", "PredictionSource", "PredictionViewStyle")
                .items("TerminateOrphanedConsoleApps");
        for (String color : List.of(
                "Command",
                "Comment",
                "ContinuationPrompt",
                "DefaultToken",
                "Emphasis",
                "Error",
                "InlinePrediction",
                "Keyword",
                "ListPrediction",
                "ListPredictionSelected",
                "ListPredictionTooltip",
                "Member",
                "Number",
                "Operator",
                "Parameter",
                "Selection",
                "String",
                "Type",
                "Variable")) {
            String property = color + "Color";
            view.item(property, options -> sample(ObjectMembers.get(options, property)));
        }
        return view.list();
    }

    /** A sequence as one would type it, in the colour that it makes. */
    private static Object sample(Object sequence) {
        String text = LanguagePrimitives.toStringInvariant(sequence);
        return text + "\"" + text.replace("\u001B", "`e") + "\"" + RESET;
    }
}
