package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.Alignment;
import org.jwsh.runtime.members.ObjectMembers;

/** Views of the parts of the engine that scripts can look at. */
final class EngineViews {
    private EngineViews() {}

    static List<ViewDefinition> of(String typeName) {
        return switch (typeName) {
            case "System.Diagnostics.ProcessModule" ->
                List.of(ViewBuilder.of(typeName)
                        .column(10, Alignment.RIGHT, "Size(K)", module -> ObjectMembers.get(module, "Size"), "$_.Size")
                        .column(50, "ModuleName")
                        .column(0, "FileName")
                        .table());
            case "System.Management.Automation.ExperimentalFeature" ->
                List.of(
                        ViewBuilder.of(typeName)
                                .column(35, "Name")
                                .column(7, Alignment.RIGHT, "Enabled")
                                .column(35, "Source")
                                .column(0, "Description")
                                .table(),
                        ViewBuilder.of(typeName)
                                .items("Name", "Enabled", "Source", "Description")
                                .list());
            case "System.Management.Automation.Runspaces.Runspace" -> List.of(runspace(typeName));
            case "System.Management.Automation.Runspaces.TypeData" ->
                List.of(ViewBuilder.of(typeName)
                        .column(0, "TypeName")
                        .column(0, "Members")
                        .table());
            case "System.Net.NetworkCredential" ->
                List.of(ViewBuilder.of(typeName)
                        .column(50, "UserName")
                        .column(50, "Domain")
                        .table());
            case "System.Reflection.AssemblyName" ->
                List.of(ViewBuilder.of(typeName)
                        .column(14, "Version")
                        .column(0, "Name")
                        .table());
            default -> List.of();
        };
    }

    private static ViewDefinition runspace(String typeName) {
        return ViewBuilder.of(typeName)
                .column(3, Alignment.RIGHT, "Id")
                .column(15, "Name")
                .column(15, null, "ComputerName", EngineViews::computer)
                .column(13, null, "Type", runspace -> isRemote(runspace) ? "Remote" : "Local")
                .column(
                        13,
                        null,
                        "State",
                        runspace -> ObjectMembers.get(ObjectMembers.get(runspace, "RunspaceStateInfo"), "State"),
                        "$_.RunspaceStateInfo.State")
                .column(15, null, "Availability", runspace -> ObjectMembers.get(runspace, "RunspaceAvailability"))
                .table();
    }

    private static boolean isRemote(Object runspace) {
        return ObjectMembers.get(runspace, "ConnectionInfo") != null;
    }

    private static Object computer(Object runspace) {
        return isRemote(runspace)
                ? ObjectMembers.get(ObjectMembers.get(runspace, "ConnectionInfo"), "ComputerName")
                : "localhost";
    }
}
