package org.jwsh.binding.types;

import java.util.function.Supplier;
import org.jwsh.binding.BoundParameters;
import org.jwsh.binding.PSScriptCmdlet;
import org.jwsh.binding.PSTypeName;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.binding.ProxyCommand;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** The .NET types that commands and their parameters have for scripts. */
public final class CommandTypes {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final TypeSource ATTRIBUTES = new AttributeTypes();
    private static final TypeSource PARAMETERS = new ParameterTypes();
    private static final String DICTIONARY = "System.Collections.Hashtable";

    private CommandTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        add("CommandInfo", CommandInfo.class, () -> CommandMembers::define);
        derived("FunctionInfo", FunctionInfo.class, () -> CommandMembers::function);
        ModuleTypes.add(spec("FilterInfo", Object.class, () -> type -> {}).extending(NAMESPACE + "FunctionInfo"));
        derived("ScriptInfo", Object.class, () -> CommandMembers::scriptBlock);
        derived("CmdletInfo", CmdletInfo.class, () -> CommandMembers::cmdlet);
        derived("AliasInfo", AliasInfo.class, () -> CommandMembers::alias);
        derived("ExternalScriptInfo", ExternalScriptInfo.class, () -> CommandMembers::script);
        derived("ApplicationInfo", ApplicationInfo.class, () -> CommandMembers::application);
        add("PSTypeName", PSTypeName.class, () -> CommandMembers::typeName);
        add("ParameterSetMetadata", ParameterSetMetadata.class, () -> ParameterMembers::setMetadata);
        ModuleTypes.add(spec("PSBoundParametersDictionary", BoundParameters.class, () -> ParameterMembers::dictionary)
                .extending(DICTIONARY));
        add("ProxyCommand", ProxyCommand.class, () -> ProxyTypes::proxy);
        add("Cmdlet", Object.class, () -> CmdletMembers::cmdlet);
        ModuleTypes.add(spec("PSCmdlet", Object.class, () -> type -> {}).extending(NAMESPACE + "Cmdlet"));
        ModuleTypes.add(spec("PSScriptCmdlet", PSScriptCmdlet.class, () -> CmdletMembers::scriptCmdlet)
                .extending(NAMESPACE + "PSCmdlet"));
        add("InformationRecord", StreamRecord.Information.class, () -> RecordMembers::information);
        for (StreamRecord.Kind kind : StreamRecord.Kind.values()) {
            ModuleTypes.add(spec(kind + "Record", StreamRecord.Message.class, () -> RecordMembers::message));
        }
        ModuleTypes.add(ATTRIBUTES);
        ModuleTypes.add(PARAMETERS);
    }

    private static void derived(String name, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        ModuleTypes.add(spec(name, javaClass, definition).extending(NAMESPACE + "CommandInfo"));
    }

    private static void add(String name, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        ModuleTypes.add(spec(name, javaClass, definition));
    }

    private static TypeSpec spec(String name, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, definition);
    }
}
