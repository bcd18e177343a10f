package org.jwsh.commands.runspaces;

import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of runspaces, each when it is first asked for. */
public final class RunspaceTypes implements TypeSource {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String RUNSPACES = AUTOMATION + "Runspaces.";

    /** Where the classes of the types are. */
    private static final String CLASSES = "org.jwsh.commands.runspaces.";

    /** The types that Java classes stand for; apart, so that the classes are loaded only when one of them is asked for. */
    private static final class ClassNames {
        static final Map<Class<?>, String> NAMES = Map.of(
                PowerShellInstance.class, "system.management.automation.powershell",
                PowerShellInstance.Run.class, "system.management.automation.powershellasyncresult",
                PowerShellMembers.InvocationState.class, "system.management.automation.psinvocationstateinfo",
                DataStreams.class, "system.management.automation.psdatastreams",
                CommandList.class, "system.management.automation.pscommand",
                CommandList.Command.class, "system.management.automation.runspaces.command",
                Runspace.class, "system.management.automation.runspaces.localrunspace",
                RunspacePool.class, "system.management.automation.runspaces.runspacepool",
                RunspaceMembers.StateInfo.class, "system.management.automation.runspaces.runspacestateinfo",
                RunspaceMembers.Proxy.class, "system.management.automation.runspaces.sessionstateproxy");

        static final Map<Class<?>, String> MORE_NAMES = Map.of(
                InitialState.class, "system.management.automation.runspaces.initialsessionstate",
                InvocationSettings.class, "system.management.automation.psinvocationsettings",
                CommandList.Parameter.class, "system.management.automation.runspaces.commandparameter",
                ParameterList.class, "system.management.automation.runspaces.commandparametercollection");
    }

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "system.management.automation.powershell" ->
                type(AUTOMATION + "PowerShell", PowerShellInstance.class, () -> PowerShellMembers::define);
            case "system.management.automation.powershellasyncresult" ->
                type(AUTOMATION + "PowerShellAsyncResult", PowerShellInstance.Run.class, () -> PowerShellMembers::run)
                        .implementing("System.IAsyncResult");
            case "system.iasyncresult" ->
                TypeSpec.ofInterface("System.IAsyncResult", PowerShellInstance.Run.class, () -> type -> {});
            case "system.management.automation.psinvocationstateinfo" ->
                type(
                        AUTOMATION + "PSInvocationStateInfo",
                        PowerShellMembers.InvocationState.class,
                        () -> PowerShellMembers::state);
            case "system.management.automation.psdatastreams" ->
                type(AUTOMATION + "PSDataStreams", DataStreams.class, () -> DataStreams::define);
            case "system.management.automation.pscommand" ->
                type(AUTOMATION + "PSCommand", CommandList.class, () -> PSCommandMembers::commands);
            case "system.management.automation.psinvocationsettings" ->
                type(AUTOMATION + "PSInvocationSettings", InvocationSettings.class, () -> InvocationSettings::define);
            case "system.management.automation.hostutilities" ->
                type(AUTOMATION + "HostUtilities", Object.class, () -> RunspaceMembers::hostUtilities);
            default -> folded.startsWith("system.management.automation.runspaces.") ? runspaces(folded) : null;
        };
    }

    private static TypeSpec runspaces(String folded) {
        return switch (folded.substring("system.management.automation.runspaces.".length())) {
            case "command" -> type(RUNSPACES + "Command", CommandList.Command.class, () -> PSCommandMembers::command);
            case "commandparameter" ->
                type(RUNSPACES + "CommandParameter", CommandList.Parameter.class, () -> PSCommandMembers::parameter);
            case "commandparametercollection" ->
                type(RUNSPACES + "CommandParameterCollection", ParameterList.class, () -> PSCommandMembers::parameters)
                        .implementing("System.Collections.IList");
            case "runspace" -> type(RUNSPACES + "Runspace", Object.class, () -> RunspaceMembers::define);
            case "localrunspace" ->
                type(RUNSPACES + "LocalRunspace", Runspace.class, () -> type -> {})
                        .extending(RUNSPACES + "Runspace");
            case "runspacepool" -> type(RUNSPACES + "RunspacePool", RunspacePool.class, () -> RunspaceMembers::pool);
            case "runspacefactory" -> type(RUNSPACES + "RunspaceFactory", Object.class, () -> RunspaceMembers::factory);
            case "runspacestateinfo" ->
                type(RUNSPACES + "RunspaceStateInfo", RunspaceMembers.StateInfo.class, () -> RunspaceMembers::state);
            case "sessionstateproxy" ->
                type(RUNSPACES + "SessionStateProxy", RunspaceMembers.Proxy.class, () -> RunspaceMembers::proxy);
            case "initialsessionstate" ->
                type(RUNSPACES + "InitialSessionState", InitialState.class, () -> InitialState::define);
            case "sessionstatevariableentry" -> entry(InitialState.Kind.VARIABLE);
            case "sessionstatefunctionentry" -> entry(InitialState.Kind.FUNCTION);
            case "sessionstatealiasentry" -> entry(InitialState.Kind.ALIAS);
            default -> null;
        };
    }

    private static TypeSpec entry(InitialState.Kind kind) {
        return type(
                InitialState.entryType(kind),
                InitialState.Entry.class,
                () -> type -> InitialState.defineEntry(type, kind));
    }

    private static TypeSpec type(String name, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return TypeSpec.ofClass(name, javaClass, definition);
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        if (!javaClass.getName().startsWith(CLASSES)) {
            return null;
        }
        String name = ClassNames.NAMES.getOrDefault(javaClass, ClassNames.MORE_NAMES.get(javaClass));
        if (name != null) {
            return byName(name);
        }
        return javaClass == InitialState.Entry.class ? entry(InitialState.Kind.VARIABLE) : null;
    }
}
