package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.CommandLookup;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.CommandParameterInfo;
import org.jwsh.binding.CommandParameterSetInfo;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** A command as plain objects, which tools can show without the session: what {@code Get-Command -ShowCommandInfo} gives. */
final class CommandDescription {
    private CommandDescription() {}

    static PSObject of(CommandInfo command) {
        String module = command instanceof CmdletInfo cmdlet
                ? cmdlet.moduleName()
                : command.module() == null ? "" : command.module().name();
        CommandInfo target = command instanceof AliasInfo alias ? CommandLookup.target(alias) : command;
        List<Object> sets = new ArrayList<>();
        for (CommandParameterSetInfo set : CommandParameterSetInfo.of(CommandMetadata.of(target))) {
            sets.add(of(set));
        }
        return PSObject.custom()
                .put("Name", command.name())
                .put("ModuleName", module)
                .put("Module", PSObject.custom().put("Name", module))
                .put(
                        "CommandType",
                        ((EnumType) NetTypes.named("System.Management.Automation.CommandTypes"))
                                .find(command.type().name()))
                .put("Definition", command.definition())
                .put("ParameterSets", sets.toArray());
    }

    private static PSObject of(CommandParameterSetInfo set) {
        return PSObject.custom()
                .put("Name", set.name())
                .put("IsDefault", set.isDefault())
                .put(
                        "Parameters",
                        set.parameters().stream().map(CommandDescription::of).toArray());
    }

    private static PSObject of(CommandParameterInfo info) {
        ParameterSetMetadata set = info.set();
        return PSObject.custom()
                .put("Name", info.name())
                .put("IsMandatory", set.mandatory())
                .put("ValueFromPipeline", set.valueFromPipeline())
                .put("Position", set.position() == Parameter.NAMED ? Integer.MIN_VALUE : set.position())
                .put("ParameterType", type(info.parameterType()))
                .put("HasParameterSet", false)
                .put("ValidParamSetValues", new Object[0]);
    }

    private static PSObject type(NetType type) {
        PSObject described = PSObject.custom()
                .put("FullName", type.fullName())
                .put("IsEnum", type.isEnum())
                .put("IsArray", type.isArray());
        if (type.isEnum()) {
            described.put(
                    "EnumValues",
                    ((EnumType) type).values().stream().map(EnumValue::label).toArray());
        }
        return type.isArray() ? described.put("ElementType", type(type.elementType())) : described;
    }
}
