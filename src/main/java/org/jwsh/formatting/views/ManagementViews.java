package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;

/** Views of files, directories and connections. */
final class ManagementViews {
    private static final String FILE = "System.IO.FileInfo";
    private static final String CONNECTION = "Microsoft.PowerShell.Commands.TestConnectionCommand+";
    private static final String DIRECTORY = "System.IO.DirectoryInfo";
    /** The same in scripts. */
    private static final String WRITTEN = "'{0:d} {0:HH}:{0:mm}' -f $_.LastWriteTime";

    private static final String WRITTEN_LONG = "'{0,10:d} {0,8:t}' -f $_.LastWriteTime";

    private static final String SHOWN_NAME =
            "if ($_.LinkTarget) { \"$($_.Name) -> $($_.LinkTarget)\" } else { $_.Name }";
    private static final String DIRECTORY_OF = "Convert-Path -LiteralPath $_.PSParentPath";
    private static final String PROVIDER_PREFIX = "Microsoft.PowerShell.Core\\FileSystem::";

    private ManagementViews() {}

    static List<ViewDefinition> of(String typeName) {
        return switch (typeName) {
            case FILE, DIRECTORY ->
                List.of(
                        table(),
                        plainTable("children", "ModeWithoutHardLink"),
                        plainTable("childrenWithHardlink", "Mode"),
                        list(),
                        wide());
            case CONNECTION + "PingStatus" ->
                List.of(ViewBuilder.of(typeName)
                        .column(4, Alignment.RIGHT, "Ping")
                        .column(16, Alignment.LEFT, "Source")
                        .column(25, Alignment.LEFT, "Address", "DisplayAddress")
                        .column(7, Alignment.RIGHT, "Latency(ms)", status -> answered(status, "Latency"))
                        .column(10, Alignment.RIGHT, "BufferSize(B)", status -> answered(status, "BufferSize"))
                        .column(16, Alignment.LEFT, "Status")
                        .groupedBy("Destination", null)
                        .table());
            case CONNECTION + "TraceStatus" ->
                List.of(ViewBuilder.of(typeName)
                        .column(3, Alignment.RIGHT, "Hop")
                        .column(25, Alignment.LEFT, "Hostname", ManagementViews::hop)
                        .column(4, Alignment.RIGHT, "Ping")
                        .column(7, Alignment.RIGHT, "Latency(ms)", status -> answered(status, "Latency"))
                        .column(16, Alignment.LEFT, "Status")
                        .column(12, Alignment.LEFT, "Source")
                        .column(15, Alignment.LEFT, "TargetAddress")
                        .groupedBy("Target", null)
                        .table());
            case CONNECTION + "TcpPortStatus" ->
                List.of(ViewBuilder.of(typeName)
                        .column(4, Alignment.RIGHT, "Id")
                        .column(16, Alignment.LEFT, "Source")
                        .column(25, Alignment.LEFT, "Address", "TargetAddress")
                        .column(7, Alignment.RIGHT, "Port")
                        .column(7, Alignment.RIGHT, "Latency(ms)", "Latency")
                        .column(10, Alignment.LEFT, "Connected")
                        .column(24, Alignment.LEFT, "Status")
                        .groupedBy("Target", null)
                        .table());
            default -> List.of();
        };
    }

    private static Object answered(Object status, String property) {
        boolean late = "TimedOut".equals(String.valueOf(ObjectMembers.get(status, "Status")));
        return late ? "*" : ObjectMembers.get(status, property);
    }

    private static Object hop(Object status) {
        Object name = ObjectMembers.get(status, "Hostname");
        return name == null ? "*" : name;
    }

    private static ViewDefinition table() {
        return ViewBuilder.of(FILE, DIRECTORY)
                .called("childrenWithUnixStat")
                .groupedBy(byDirectory())
                .column(10, "UnixMode")
                .column(10, Alignment.RIGHT, "User")
                .column(10, "Group")
                .column(16, Alignment.RIGHT, "LastWriteTime", ManagementViews::written, WRITTEN)
                .column(12, Alignment.RIGHT, "Size")
                .column(0, null, "Name", file -> shownName(file), SHOWN_NAME)
                .table();
    }

    /** As on systems without owners and permissions. */
    private static ViewDefinition plainTable(String name, String mode) {
        return ViewBuilder.of(FILE, DIRECTORY)
                .called(name)
                .groupedBy(byDirectory())
                .column(7, null, "Mode", mode)
                .column(26, Alignment.RIGHT, "LastWriteTime", ManagementViews::writtenLong, WRITTEN_LONG)
                .column(14, Alignment.RIGHT, "Length", file -> length(file), "if (!$_.PSIsContainer) { $_.Length }")
                .column(0, null, "Name", file -> shownName(file), SHOWN_NAME)
                .wrapped()
                .table();
    }

    private static Object writtenLong(Object file) {
        Object time = ObjectMembers.get(file, "LastWriteTime");
        return time == null ? "" : CompositeFormat.format(Culture.current(), "{0,10:d} {0,8:t}", time);
    }

    private static Object length(Object file) {
        return ObjectMembers.hasProperty(file, "Length") ? ObjectMembers.get(file, "Length") : "";
    }

    private static ViewDefinition list() {
        return ViewBuilder.of(FILE, DIRECTORY)
                .called("children")
                .groupedBy(byDirectory())
                .items("Name")
                .item("Length", file -> ObjectMembers.hasProperty(file, "Length"), false)
                .items("CreationTime", "LastWriteTime", "LastAccessTime", "Mode", "LinkType", "Target", "VersionInfo")
                .list();
    }

    private static ViewDefinition wide() {
        return ViewBuilder.of(FILE, DIRECTORY)
                .called("children")
                .groupedBy(byDirectory())
                .items("Name")
                .wide();
    }

    private static GroupBy byDirectory() {
        Control.Binding path = new Control.Binding(
                new PropertyExpression.Computed("Directory", ManagementViews::directory, DIRECTORY_OF),
                false,
                null,
                null,
                null);
        Control.Margins line =
                new Control.Margins(4, 0, 0, List.of(new Control.Words("Directory: "), path, new Control.LineEnd()));
        return new GroupBy(
                PropertyExpression.named("PSParentPath"),
                null,
                new Control.Custom(List.of(new Control.CustomEntry(EntrySelector.ALL, List.of(line)))));
    }

    private static Object directory(Object file) {
        String path = String.valueOf(ObjectMembers.get(file, "PSParentPath"));
        return path.startsWith(PROVIDER_PREFIX) ? path.substring(PROVIDER_PREFIX.length()) : path;
    }

    private static Object written(Object file) {
        Object time = ObjectMembers.get(file, "LastWriteTime");
        return time == null ? "" : CompositeFormat.format(Culture.current(), "{0:d} {0:HH}:{0:mm}", time);
    }

    private static Object shownName(Object file) {
        Object name = ObjectMembers.get(file, "Name");
        Object target = ObjectMembers.get(file, "LinkTarget");
        return target == null || target.toString().isEmpty() ? name : name + " -> " + target;
    }
}
