package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.formatting.errors.DetailedView;

/** Views of what the utility cmdlets write. */
final class UtilityViews {
    private static final String COMMANDS = "Microsoft.PowerShell.Commands.";

    private UtilityViews() {}

    static List<ViewDefinition> of(String typeName) {
        return switch (typeName) {
            case COMMANDS + "MemberDefinition" ->
                List.of(ViewBuilder.of(typeName)
                        .column(0, "Name")
                        .column(0, "MemberType")
                        .column(0, "Definition")
                        .autoSize()
                        .groupedBy("TypeName", null)
                        .table());
            case COMMANDS + "GroupInfo" ->
                List.of(
                        ViewBuilder.of(typeName)
                                .column(5, Alignment.RIGHT, "Count")
                                .column(25, "Name")
                                .column(0, "Group")
                                .table(),
                        ViewBuilder.of(typeName)
                                .items("Name", "Count", "Group", "Values")
                                .list());
            case COMMANDS + "GroupInfoNoElement" ->
                List.of(ViewBuilder.of(typeName)
                        .column(5, Alignment.RIGHT, "Count")
                        .column(0, "Name")
                        .table());
            case COMMANDS + "GenericMeasureInfo", COMMANDS + "GenericObjectMeasureInfo" ->
                List.of(ViewBuilder.of(typeName)
                        .items("Count", "Average", "Sum", "Maximum", "Minimum", "StandardDeviation", "Property")
                        .list());
            case COMMANDS + "MatchInfo" -> List.of(ViewBuilder.of(typeName).custom(UtilityViews::matchText));
            case "Microsoft.Powershell.Utility.FileHash" ->
                List.of(ViewBuilder.of(typeName)
                        .column(15, "Algorithm")
                        .column(70, "Hash")
                        .column(0, "Path")
                        .table());
            case "System.Management.Automation.ErrorRecord#PSExtendedError", "System.Exception#PSExtendedError" ->
                List.of(new ViewDefinition(
                        typeName,
                        List.of(typeName),
                        ViewBuilder.of(typeName).custom(DetailedView::of).control(),
                        new GroupBy(PropertyExpression.named("PSErrorIndex"), "ErrorIndex", null),
                        false));
            default -> List.of();
        };
    }

    private static Object matchText(Object match) {
        return String.valueOf(org.jwsh.values.PSObject.unwrap(match));
    }
}
