package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.PSObject;
import org.jwsh.values.time.TimeSpan;

/** Views of commands, modules, providers, jobs and what else belongs to a session. */
final class CommandViews {
    private CommandViews() {}

    static List<ViewDefinition> of(String typeName) {
        return switch (typeName) {
            case "System.Management.Automation.AliasInfo",
                    "System.Management.Automation.ApplicationInfo",
                    "System.Management.Automation.CmdletInfo",
                    "System.Management.Automation.ExternalScriptInfo",
                    "System.Management.Automation.FunctionInfo",
                    "System.Management.Automation.FilterInfo",
                    "System.Management.Automation.ScriptInfo" -> List.of(commands(), commandList(typeName));
            case "System.Management.Automation.PSModuleInfo" ->
                List.of(
                        modules(),
                        ViewBuilder.of(typeName).called("Module").items("Name").wide(),
                        moduleList());
            case "ModuleInfoGrouping" -> List.of(availableModules());
            case "System.Management.Automation.PSDriveInfo" ->
                List.of(
                        drives(),
                        ViewBuilder.of(typeName)
                                .items("Name", "Description", "Provider", "Root", "CurrentLocation")
                                .list());
            case "System.Management.Automation.ProviderInfo" ->
                List.of(
                        ViewBuilder.of(typeName)
                                .called("provider")
                                .column(20, "Name")
                                .column(46, "Capabilities")
                                .column(0, "Drives")
                                .table(),
                        ViewBuilder.of(typeName)
                                .called("provider")
                                .items("Name", "Drives", "Path", "Home", "Description", "Capabilities")
                                .items("ImplementingType")
                                .list());
            case "System.Management.Automation.PathInfo" ->
                List.of(ViewBuilder.of(typeName).column(0, "Path").table());
            case "System.Management.Automation.Job" ->
                List.of(ViewBuilder.of(typeName)
                        .column(6, "Id")
                        .column(15, "Name")
                        .column(15, "PSJobTypeName")
                        .column(13, "State")
                        .column(15, "HasMoreData")
                        .column(20, "Location")
                        .column(25, "Command")
                        .table());
            case "System.Management.Automation.PSMethod", "System.Management.Automation.PSParameterizedProperty" ->
                List.of(ViewBuilder.of(typeName)
                        .column(0, null, "OverloadDefinitions", CommandViews::overloads)
                        .wrapped()
                        .table());
            case "Microsoft.PowerShell.Commands.HistoryInfo" ->
                List.of(
                        ViewBuilder.of(typeName)
                                .called("history")
                                .column(4, Alignment.RIGHT, "Id")
                                .column(12, Alignment.RIGHT, "Duration", CommandViews::duration)
                                .column(0, "CommandLine")
                                .table(),
                        ViewBuilder.of(typeName)
                                .called("history")
                                .items("CommandLine")
                                .wide());
            case "System.Management.Automation.Breakpoint" ->
                List.of(ViewBuilder.of(typeName)
                        .column(4, Alignment.RIGHT, "ID")
                        .column(0, "Script")
                        .column(4, "Line")
                        .column(0, "Command")
                        .column(0, "Variable")
                        .column(0, "Action")
                        .table());
            case "System.Management.Automation.CallStackFrame" ->
                List.of(ViewBuilder.of(typeName)
                        .column(15, "Command")
                        .column(30, "Arguments")
                        .column(0, "Location")
                        .wrapped()
                        .table());
            case "System.Management.Automation.Runspaces.PSSession" ->
                List.of(ViewBuilder.of(typeName)
                        .column(3, Alignment.RIGHT, "Id")
                        .column(15, "Name")
                        .column(15, "Transport")
                        .column(15, "ComputerName")
                        .column(15, "ComputerType")
                        .column(13, "State")
                        .column(21, "ConfigurationName")
                        .column(0, "Availability")
                        .table());
            case "System.Management.Automation.PSTraceSource" ->
                List.of(
                        ViewBuilder.of(typeName)
                                .column(8, "Options")
                                .column(20, "Name")
                                .column(20, "Listeners")
                                .column(0, "Description")
                                .table(),
                        ViewBuilder.of(typeName)
                                .items("Name", "Description", "Options", "Listeners", "Attributes", "Switch")
                                .list());
            case "System.Management.Automation.Subsystem.SubsystemInfo" ->
                List.of(ViewBuilder.of(typeName)
                        .column(17, "Kind")
                        .column(18, null, "SubsystemType", CommandViews::subsystemType, "$_.SubsystemType.Name")
                        .column(12, Alignment.RIGHT, "IsRegistered")
                        .column(0, "Implementations")
                        .table());
            default -> List.of();
        };
    }

    private static Object subsystemType(Object subsystem) {
        return ObjectMembers.get(ObjectMembers.get(subsystem, "SubsystemType"), "Name");
    }

    private static ViewDefinition commands() {
        return ViewBuilder.of(
                        "System.Management.Automation.AliasInfo",
                        "System.Management.Automation.ApplicationInfo",
                        "System.Management.Automation.CmdletInfo",
                        "System.Management.Automation.ExternalScriptInfo",
                        "System.Management.Automation.FunctionInfo",
                        "System.Management.Automation.FilterInfo",
                        "System.Management.Automation.ScriptInfo")
                .called("CommandInfo")
                .column(15, "CommandType")
                .column(50, null, "Name", CommandViews::displayName)
                .column(10, "Version")
                .column(0, "Source")
                .table();
    }

    private static ViewDefinition commandList(String typeName) {
        ViewBuilder view = ViewBuilder.of(typeName);
        switch (typeName.substring(typeName.lastIndexOf('.') + 1)) {
            case "AliasInfo" ->
                view.items("DisplayName", "CommandType", "Definition", "ReferencedCommand", "ResolvedCommand");
            case "ApplicationInfo" ->
                view.items("Name", "CommandType", "Definition", "Extension", "Path", "FileVersionInfo");
            case "CmdletInfo" ->
                view.items("Name", "CommandType", "Definition", "Path", "DLL", "HelpFile", "ParameterSets")
                        .items("ImplementingType", "Verb", "Noun");
            case "FunctionInfo", "FilterInfo" ->
                view.called("System.Management.Automation.CommandInfo").items("Name", "CommandType", "Definition");
            default -> view.items("Name", "CommandType", "Definition", "Path");
        }
        return view.list();
    }

    private static Object displayName(Object command) {
        return switch (PSObject.unwrap(command)) {
            case AliasInfo alias -> alias.name() + " -> " + alias.definition();
            case CommandInfo info -> info.name();
            default -> ObjectMembers.get(command, "Name");
        };
    }

    /** How long a command of the history took, to the millisecond, without the parts before the first that counts. */
    private static Object duration(Object entry) {
        if (!(PSObject.unwrap(ObjectMembers.get(entry, "Duration")) instanceof TimeSpan duration)) {
            return null;
        }
        long hours = duration.ticks() / TimeSpan.TICKS_PER_HOUR;
        String rest = String.format("%02d.%03d", duration.seconds(), duration.milliseconds());
        if (hours > 0) {
            return String.format("%d:%02d:%s", hours, duration.minutes(), rest);
        }
        return duration.minutes() > 0
                ? duration.minutes() + ":" + rest
                : String.format("%d.%03d", duration.seconds(), duration.milliseconds());
    }

    private static Object overloads(Object method) {
        Object definitions = ObjectMembers.get(method, "OverloadDefinitions");
        java.util.Iterator<?> each = org.jwsh.values.LanguagePrimitives.enumerator(definitions);
        StringBuilder lines = new StringBuilder();
        while (each != null && each.hasNext()) {
            lines.append(each.next()).append('\n');
        }
        return lines.toString();
    }

    private static ViewDefinition modules() {
        return ViewBuilder.of("System.Management.Automation.PSModuleInfo")
                .column(10, "ModuleType")
                .column(10, "Version")
                .column(10, null, "PreRelease", CommandViews::preRelease)
                .column(35, "Name")
                .column(0, null, "ExportedCommands", CommandViews::exportedCommands)
                .table();
    }

    private static ViewDefinition moduleList() {
        return ViewBuilder.of("System.Management.Automation.PSModuleInfo")
                .called("Module")
                .items("Name", "Path", "Description", "ModuleType", "Version")
                .item("PreRelease", CommandViews::preRelease)
                .items("NestedModules")
                .item("ExportedFunctions", module -> exported(module, "ExportedFunctions"))
                .item("ExportedCmdlets", module -> exported(module, "ExportedCmdlets"))
                .item("ExportedVariables", module -> exported(module, "ExportedVariables"))
                .item("ExportedAliases", module -> exported(module, "ExportedAliases"))
                .list();
    }

    /** The modules that could be imported, directory by directory. */
    private static ViewDefinition availableModules() {
        return ViewBuilder.of("ModuleInfoGrouping")
                .groupedBy(new GroupBy(
                        new PropertyExpression.Computed("Directory", CommandViews::folder), "Directory", null))
                .column(10, "ModuleType")
                .column(10, "Version")
                .column(10, null, "PreRelease", CommandViews::preRelease)
                .column(35, "Name")
                .column(9, null, "PSEdition", CommandViews::editions)
                .column(0, null, "ExportedCommands", CommandViews::exportedCommands)
                .table();
    }

    private static Object folder(Object module) {
        String base = String.valueOf(ObjectMembers.get(module, "ModuleBase"));
        int slash = base.lastIndexOf('/');
        return slash <= 0 ? base : base.substring(0, slash);
    }

    /** The editions in short: Core, Desk; a module that names none is for the older one. */
    private static Object editions(Object module) {
        Object declared = PSObject.unwrap(ObjectMembers.get(module, "CompatiblePSEditions"));
        if (!(declared instanceof Object[] editions) || editions.length == 0) {
            return "Desk";
        }
        return java.util.Arrays.stream(editions)
                .map(edition -> "Desktop".equalsIgnoreCase(String.valueOf(edition)) ? "Desk" : String.valueOf(edition))
                .sorted()
                .collect(java.util.stream.Collectors.joining(","));
    }

    private static Object exported(Object module, String property) {
        if (!(PSObject.unwrap(ObjectMembers.get(module, property)) instanceof java.util.Map<?, ?> members)) {
            return null;
        }
        Object[] names = members.keySet().toArray();
        return names.length == 1 ? names[0] : names.length == 0 ? null : names;
    }

    private static Object preRelease(Object module) {
        return ObjectMembers.get(ObjectMembers.get(ObjectMembers.get(module, "PrivateData"), "PSData"), "Prerelease");
    }

    private static Object exportedCommands(Object module) {
        Object commands = ObjectMembers.get(module, "ExportedCommands");
        if (!(PSObject.unwrap(commands) instanceof java.util.Map<?, ?> map)) {
            return commands;
        }
        return map.isEmpty() ? null : map.keySet().stream().map(String::valueOf).toArray();
    }

    private static ViewDefinition drives() {
        return ViewBuilder.of("System.Management.Automation.PSDriveInfo")
                .called("drive")
                .column(10, "Name")
                .column(
                        13,
                        Alignment.RIGHT,
                        "Used (GB)",
                        drive -> gigabytes(drive, "Used"),
                        "if ($_.Used -ne $null) { '{0:N2}' -f ($_.Used / 1GB) }")
                .column(
                        13,
                        Alignment.RIGHT,
                        "Free (GB)",
                        drive -> gigabytes(drive, "Free"),
                        "if ($_.Free -ne $null) { '{0:N2}' -f ($_.Free / 1GB) }")
                .column(13, null, "Provider", CommandViews::providerName, "$_.Provider.Name")
                .column(35, "Root")
                .column(0, Alignment.RIGHT, "CurrentLocation")
                .table();
    }

    private static Object gigabytes(Object drive, String property) {
        return ObjectMembers.get(drive, property) instanceof Number bytes
                ? org.jwsh.values.text.NumberFormat.format(
                        bytes.doubleValue() / (1L << 30), "N2", org.jwsh.values.text.Culture.current())
                : "";
    }

    private static Object providerName(Object drive) {
        Object provider = ObjectMembers.get(drive, "Provider");
        Object name = provider == null ? null : ObjectMembers.get(provider, "Name");
        return name == null ? provider : name;
    }
}
