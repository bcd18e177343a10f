package org.jwsh.binding.types;

import java.util.List;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.ParameterDescription;
import org.jwsh.binding.ProxyCommand;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.GenericDictionary;

/** {@code [CommandMetadata]} and {@code [ProxyCommand]}. */
final class ProxyTypes {
    private static final String NAMESPACE = "System.Management.Automation.";

    private ProxyTypes() {}

    /** A command's metadata as a script holds it; what it changes of the parameters shows in the script of a proxy. */
    static final class Described {
        private final CommandInfo command;
        private final GenericDictionary parameters;

        Described(CommandInfo command) {
            this.command = command;
            this.parameters = ParameterMembers.byName(metadata().declaredParameters());
        }

        CommandInfo command() {
            return command;
        }

        CommandMetadata metadata() {
            return CommandMetadata.of(command);
        }

        ProxyCommand proxy() {
            List<ParameterDescription> described = parameters.values().stream()
                    .map(value -> (ParameterDescription) PSObject.unwrap(value))
                    .toList();
            return new ProxyCommand(metadata(), described, command.type().name());
        }
    }

    static void metadata(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "CommandMetadata new(System.Management.Automation.CommandInfo commandInfo)",
                        a -> new Described((CommandInfo) a[0]))
                .constructor(
                        NAMESPACE + "CommandMetadata new(" + NAMESPACE + "CommandMetadata other)",
                        a -> new Described(((Described) a[0]).command()))
                .property("string Name", Described.class, d -> d.metadata().name())
                .property(
                        "string DefaultParameterSetName",
                        Described.class,
                        d -> d.metadata().defaultParameterSet())
                .property(
                        "bool SupportsShouldProcess",
                        Described.class,
                        d -> d.metadata().supportsShouldProcess())
                .property(
                        "bool SupportsPaging",
                        Described.class,
                        d -> d.metadata().supportsPaging())
                .property(
                        "bool PositionalBinding",
                        Described.class,
                        d -> d.metadata().positionalBinding())
                .property("string HelpUri", Described.class, d -> d.metadata().helpUri())
                .property(
                        NAMESPACE + "ConfirmImpact ConfirmImpact",
                        Described.class,
                        d -> ((EnumType) NetTypes.named(NAMESPACE + "ConfirmImpact"))
                                .find(d.metadata().confirmImpact().name()))
                .property(
                        "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata]"
                                + " Parameters",
                        Described.class,
                        d -> d.parameters);
    }

    static void proxy(TypeBuilder type) {
        String argument = "(System.Management.Automation.CommandMetadata commandMetadata)";
        type.staticMethod(
                        "static string Create" + argument,
                        a -> ((Described) a[0]).proxy().create())
                .staticMethod(
                        "static string GetCmdletBindingAttribute" + argument,
                        a -> ((Described) a[0]).proxy().cmdletBinding())
                .staticMethod(
                        "static string GetParamBlock" + argument,
                        a -> ((Described) a[0]).proxy().paramBlock())
                .staticMethod(
                        "static string GetBegin" + argument,
                        a -> ((Described) a[0]).proxy().begin())
                .staticMethod(
                        "static string GetProcess" + argument,
                        a -> ((Described) a[0]).proxy().process())
                .staticMethod(
                        "static string GetEnd" + argument,
                        a -> ((Described) a[0]).proxy().end());
    }
}
