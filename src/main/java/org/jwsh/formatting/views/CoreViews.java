package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.Alignment;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;

/** Views of .NET types. */
final class CoreViews {
    private CoreViews() {}

    static List<ViewDefinition> of(String typeName) {
        return switch (typeName) {
            case "System.Version" ->
                views(ViewBuilder.of(typeName)
                        .column(6, "Major")
                        .column(6, "Minor")
                        .column(6, "Build")
                        .column(8, "Revision")
                        .table());
            case "System.Guid" ->
                views(ViewBuilder.of(typeName).column(0, "Guid").autoSize().table());
            case "System.Management.Automation.SemanticVersion" ->
                views(ViewBuilder.of(typeName)
                        .column(6, "Major")
                        .column(6, "Minor")
                        .column(6, "Patch")
                        .column(15, "PreReleaseLabel")
                        .column(11, "BuildLabel")
                        .table());
            case "System.Type", "System.RuntimeType" ->
                views(ViewBuilder.of(typeName)
                        .column(8, "IsPublic")
                        .column(8, null, "IsSerial", type -> ObjectMembers.get(type, "IsSerializable"))
                        .column(40, "Name")
                        .column(0, "BaseType")
                        .table());
            case "System.Management.Automation.CallStackFrame" ->
                views(ViewBuilder.of(typeName)
                        .column(0, "Command")
                        .column(0, "Arguments")
                        .column(0, "Location")
                        .autoSize()
                        .table());
            case "System.Globalization.CultureInfo" ->
                views(ViewBuilder.of(typeName)
                        .column(16, "LCID")
                        .column(16, "Name")
                        .column(0, "DisplayName")
                        .table());
            case "System.Collections.DictionaryEntry" ->
                views(
                        ViewBuilder.of(typeName)
                                .column(30, "Name")
                                .column(0, "Value")
                                .table(),
                        ViewBuilder.of(typeName).items("Name", "Value").list());
            case "System.DateTime" -> views(ViewBuilder.of(typeName).custom(CoreViews::dateText));
            case "System.TimeSpan" ->
                views(
                        ViewBuilder.of(typeName)
                                .items("Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Ticks", "TotalDays")
                                .items("TotalHours", "TotalMinutes", "TotalSeconds", "TotalMilliseconds")
                                .list(),
                        ViewBuilder.of(typeName)
                                .column(0, "Days")
                                .column(0, "Hours")
                                .column(0, "Minutes")
                                .column(0, "Seconds")
                                .column(0, "Milliseconds")
                                .table(),
                        ViewBuilder.of(typeName).items("TotalMilliseconds").wide());
            case "System.Diagnostics.FileVersionInfo" ->
                views(
                        ViewBuilder.of(typeName)
                                .column(16, "ProductVersion")
                                .column(16, "FileVersion")
                                .column(0, "FileName")
                                .table(),
                        ViewBuilder.of(typeName)
                                .items("OriginalFileName", "FileDescription", "ProductName", "Comments", "CompanyName")
                                .items("FileName", "FileVersion", "ProductVersion", "IsDebug", "IsPatched")
                                .items("IsPreRelease", "IsPrivateBuild", "IsSpecialBuild", "Language")
                                .items("LegalCopyright", "LegalTrademarks", "PrivateBuild", "SpecialBuild")
                                .items("FileVersionRaw", "ProductVersionRaw")
                                .list());
            case "System.Reflection.Assembly", "System.Reflection.RuntimeAssembly" ->
                views(ViewBuilder.of(typeName)
                        .column(6, "GlobalAssemblyCache")
                        .column(14, "ImageRuntimeVersion")
                        .column(0, "Location")
                        .table());
            case "System.Net.IPHostEntry" ->
                views(ViewBuilder.of(typeName)
                        .column(24, "HostName")
                        .column(24, "Aliases")
                        .column(0, "AddressList")
                        .table());
            case "System.Security.Cryptography.X509Certificates.X509Certificate2" ->
                views(ViewBuilder.of(typeName)
                        .column(41, "Thumbprint")
                        .column(20, "Subject")
                        .column(0, "EnhancedKeyUsageList")
                        .table());
            case "System.Management.Automation.PSVariable" ->
                views(ViewBuilder.of(typeName)
                        .column(30, "Name")
                        .column(0, "Value")
                        .table());
            case "System.Management.Automation.ScriptBlock" ->
                views(ViewBuilder.of(typeName).outOfBand(ViewBuilder::blockText));
            case "System.Diagnostics.Process" ->
                views(ProcessView.table(), ProcessView.byPriority(), ProcessView.byStart(), ProcessView.wide());
            case "System.Diagnostics.Process#IncludeUserName" -> views(ProcessView.withUserName());
            case "System.Net.Sockets.UdpReceiveResult" -> List.of();
            case "System.Threading.Tasks.Task" ->
                views(ViewBuilder.of(typeName)
                        .column(6, Alignment.RIGHT, "Id")
                        .column(11, "IsCompleted")
                        .column(0, "Status")
                        .table());
            default -> List.of();
        };
    }

    /** The parts of a date that its DisplayHint names. */
    private static Object dateText(Object date) {
        Object hint = ObjectMembers.get(date, "DisplayHint");
        String format = switch (hint == null ? "" : hint.toString()) {
            case "Date" -> "{0:D}";
            case "Time" -> "{0:T}";
            default -> "{0:D} {0:T}";
        };
        return CompositeFormat.format(Culture.current(), format, date);
    }

    private static List<ViewDefinition> views(ViewDefinition... views) {
        return List.of(views);
    }
}
