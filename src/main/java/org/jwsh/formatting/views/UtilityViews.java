package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.formatting.errors.DetailedView;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** Views of what the utility cmdlets write. */
final class UtilityViews {
    private static final String COMMANDS = "Microsoft.PowerShell.Commands.";
    private static final String DESERIALIZED = "Deserialized." + COMMANDS;

    /** Two lines where the column is as wide as the second. */
    private static final String HEX_BYTES =
            "Bytes" + " ".repeat(42) + "00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F";

    private static final int LONGEST_TEXT = 200;

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
                List.of(
                        ViewBuilder.of(typeName)
                                .column(5, Alignment.RIGHT, "Count")
                                .column(0, "Name")
                                .table(),
                        ViewBuilder.of(typeName)
                                .items("Name", "Count", "Values")
                                .list());
            case COMMANDS + "GenericMeasureInfo", COMMANDS + "GenericObjectMeasureInfo" ->
                List.of(ViewBuilder.of(typeName)
                        .items("Count", "Average", "Sum", "Maximum", "Minimum", "StandardDeviation", "Property")
                        .list());
            case DESERIALIZED + "GenericMeasureInfo" ->
                List.of(ViewBuilder.of(typeName)
                        .items("Count", "Average", "Sum", "Maximum", "Minimum", "Property")
                        .list());
            case DESERIALIZED + "TextMeasureInfo" ->
                List.of(ViewBuilder.of(typeName)
                        .column(0, "Lines")
                        .column(0, "Words")
                        .column(0, "Characters")
                        .column(0, "Property")
                        .table());
            case DESERIALIZED + "MatchInfo" ->
                List.of(ViewBuilder.of(typeName).custom(match -> ObjectMembers.get(match, "Line")));
            case COMMANDS + "MatchInfo" -> List.of(ViewBuilder.of(typeName).custom(UtilityViews::matchText));
            case COMMANDS + "BasicHtmlWebResponseObject" ->
                List.of(ViewBuilder.of(typeName)
                        .items("StatusCode", "StatusDescription")
                        .item("Content", response -> start(response, "Content"))
                        .item("RawContent", response -> start(response, "RawContent"))
                        .items("Headers", "Images", "InputFields", "Links", "RawContentLength", "RelationLink")
                        .list());
            case COMMANDS + "ByteCollection" ->
                List.of(ViewBuilder.of(typeName)
                        .column(16, Alignment.RIGHT, "Offset", "HexOffset")
                        .column(47, Alignment.LEFT, HEX_BYTES, "HexBytes")
                        .column(0, Alignment.LEFT, null, "Ascii")
                        .groupedBy("Label", null)
                        .table());
            case COMMANDS + "FileHashInfo" ->
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

    /** The first characters of a long text. */
    private static Object start(Object value, String property) {
        String text = LanguagePrimitives.toStringInvariant(ObjectMembers.get(value, property));
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    /** The line with its file as the current directory sees it. */
    private static Object matchText(Object match) {
        Object base = PSObject.unwrap(match);
        String directory =
                SessionLocation.of(ExecutionContext.current()).directory().toString();
        return MethodBinder.invoke(
                NetTypes.of(base).members().method("ToEmphasizedString"), base, new Object[] {directory});
    }
}
