package org.jwsh.binding.types;

import java.util.List;
import org.jwsh.binding.CommandLookup;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.CommandParameterSetInfo;
import org.jwsh.binding.CommandWithArguments;
import org.jwsh.binding.OutputTypes;
import org.jwsh.binding.PSTypeName;
import org.jwsh.binding.ParameterDescription;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** What scripts see of a command. */
final class CommandMembers {
    private static final String OPTIONS = "System.Management.Automation.ScopedItemOptions";

    private CommandMembers() {}

    static void define(TypeBuilder type) {
        type.property("string Name", CommandInfo.class, CommandInfo::name)
                .property(
                        "System.Management.Automation.CommandTypes CommandType",
                        CommandInfo.class,
                        c -> label(
                                "System.Management.Automation.CommandTypes",
                                c.type().name()))
                .property("string Source", CommandInfo.class, CommandMembers::source)
                .property("version Version", CommandInfo.class, CommandMembers::version)
                .property("string Definition", CommandInfo.class, CommandMembers::definition)
                .property(
                        "System.Management.Automation.SessionStateEntryVisibility Visibility",
                        CommandInfo.class,
                        c -> label("System.Management.Automation.SessionStateEntryVisibility", "Public"))
                .property("string ModuleName", CommandInfo.class, CommandMembers::moduleName)
                .property("string Namespace", CommandInfo.class, CommandMembers::moduleName)
                .property("string HelpUri", CommandInfo.class, CommandMembers::helpUri)
                .property("psmoduleinfo Module", CommandInfo.class, CommandInfo::module)
                .property(
                        "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata]"
                                + " Parameters",
                        CommandInfo.class,
                        c -> ParameterMembers.byName(whole(c).parameters()))
                .property(
                        "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation"
                                + ".CommandParameterSetInfo] ParameterSets",
                        CommandInfo.class,
                        c -> CommandParameterSetInfo.of(whole(c)).toArray())
                .property(
                        "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName]"
                                + " OutputType",
                        CommandInfo.class,
                        c -> outputTypes(c))
                .method(
                        "System.Management.Automation.ParameterMetadata ResolveParameter(string name)",
                        CommandInfo.class,
                        (c, a) -> new ParameterDescription(metadata(c).resolve((String) a[0])))
                .method("string ToString()", CommandInfo.class, (c, a) -> c.name());
    }

    static void typeName(TypeBuilder type) {
        type.constructor("System.Management.Automation.PSTypeName new(string name)", a -> new PSTypeName((String) a[0]))
                .property("string Name", PSTypeName.class, PSTypeName::name)
                .property("type Type", PSTypeName.class, PSTypeName::type)
                .method("string ToString()", PSTypeName.class, (name, a) -> name.name());
    }

    private static CommandMetadata metadata(CommandInfo command) {
        return CommandMetadata.of(command instanceof AliasInfo alias ? CommandLookup.target(alias) : command);
    }

    /** The metadata with the dynamic parameters that a function has when it is called without arguments. */
    private static CommandMetadata whole(CommandInfo command) {
        CommandMetadata declared = metadata(command);
        boolean more = command instanceof FunctionInfo function
                && function.body().code().has(BlockKind.DYNAMICPARAM)
                && !declared.knowsDynamicParameters();
        return more
                ? CommandMetadata.of(CommandWithArguments.of(
                        command, ExecutionContext.current().frame(), new Object[0]))
                : declared;
    }

    private static ListValue outputTypes(CommandInfo command) {
        if (command instanceof FunctionInfo function
                && OutputTypes.of(function.body().code()) == null) {
            return null;
        }
        List<PSTypeName> names =
                metadata(command).outputTypes().stream().map(PSTypeName::new).toList();
        return ListValue.of(
                NetTypes.named("System.Collections.ObjectModel.ReadOnlyCollection"
                        + "[System.Management.Automation.PSTypeName]"),
                NetTypes.OBJECT,
                names);
    }

    private static Object label(String type, String name) {
        return ((EnumType) NetTypes.named(type)).find(name);
    }

    private static String definition(CommandInfo command) {
        return command instanceof CmdletInfo ? CommandLookup.syntax(command).strip() : command.definition();
    }

    private static String helpUri(CommandInfo command) {
        return command instanceof ApplicationInfo ? "" : metadata(command).helpUri();
    }

    private static String source(CommandInfo command) {
        return switch (command) {
            case ApplicationInfo program -> program.path();
            case ExternalScriptInfo script -> script.path();
            default -> moduleName(command);
        };
    }

    private static String moduleName(CommandInfo command) {
        return command.module() == null ? "" : command.module().name();
    }

    private static Object version(CommandInfo command) {
        String text = command instanceof ApplicationInfo
                ? "0.0.0.0"
                : command.module() == null ? null : command.module().version();
        return text == null ? null : LanguagePrimitives.convertTo(text, NetTypes.named("System.Version"));
    }

    static void scriptBlock(TypeBuilder type) {
        type.property("scriptblock ScriptBlock", FunctionInfo.class, FunctionInfo::body);
    }

    static void function(TypeBuilder type) {
        type.property("scriptblock ScriptBlock", FunctionInfo.class, FunctionInfo::body)
                .property(
                        "bool CmdletBinding",
                        FunctionInfo.class,
                        f -> metadata(f).isAdvanced())
                .property("string DefaultParameterSet", FunctionInfo.class, f -> standardSet(f))
                .property(
                        OPTIONS + " Options",
                        FunctionInfo.class,
                        f -> LanguagePrimitives.convertTo(
                                f.options().isEmpty() ? "None" : joined(f.options()), NetTypes.named(OPTIONS)),
                        (f, value) -> setOptions(f, value))
                .property(
                        "string Description",
                        FunctionInfo.class,
                        FunctionInfo::description,
                        (f, value) -> f.description((String) value))
                .property("string Verb", FunctionInfo.class, f -> part(f.name(), true))
                .property("string Noun", FunctionInfo.class, f -> part(f.name(), false))
                .property("string HelpFile", FunctionInfo.class, f -> null);
    }

    private static String standardSet(CommandInfo command) {
        String name = metadata(command).defaultParameterSet();
        return name.isEmpty() ? null : name;
    }

    private static String joined(Iterable<VariableOption> options) {
        return String.join(
                ", ",
                java.util.stream.StreamSupport.stream(options.spliterator(), false)
                        .map(Enum::name)
                        .toList());
    }

    private static void setOptions(FunctionInfo function, Object value) {
        function.options().clear();
        for (String name : String.valueOf(value).split(", ")) {
            if (!name.equals("None")) {
                function.options().add(VariableOption.valueOf(name));
            }
        }
    }

    private static String part(String name, boolean verb) {
        int dash = name.indexOf('-');
        if (dash < 0) {
            return "";
        }
        return verb ? name.substring(0, dash) : name.substring(dash + 1);
    }

    /** The assembly that PowerShell has the cmdlets of a module in. */
    private static String assembly(CmdletInfo cmdlet) {
        return switch (cmdlet.moduleName()) {
            case "Microsoft.PowerShell.Core" -> "System.Management.Automation";
            case "Microsoft.PowerShell.Utility" -> "Microsoft.PowerShell.Commands.Utility";
            case "Microsoft.PowerShell.Management" -> "Microsoft.PowerShell.Commands.Management";
            case "Microsoft.PowerShell.Host" -> "Microsoft.PowerShell.ConsoleHost";
            default -> cmdlet.moduleName();
        };
    }

    static void cmdlet(TypeBuilder type) {
        type.property("string Verb", CmdletInfo.class, CmdletInfo::verb)
                .property("string Noun", CmdletInfo.class, CmdletInfo::noun)
                .property("string HelpFile", CmdletInfo.class, c -> assembly(c) + ".dll-Help.xml")
                .property("string DefaultParameterSet", CmdletInfo.class, CommandMembers::standardSet)
                .property("type ImplementingType", CmdletInfo.class, CmdletType::of);
    }

    /** What PowerShell adds to aliases. */
    private static void aliasAdditions(TypeBuilder type) {
        type.extended(
                        PSMember.Kind.ScriptProperty,
                        "ResolvedCommandName",
                        "System.Object ResolvedCommandName {get=$this.ResolvedCommand.Name;}")
                .extended(
                        PSMember.Kind.ScriptProperty,
                        "DisplayName",
                        "System.Object DisplayName {get=if ($null -ne $this.ResolvedCommand) { $this.Name + \" -> \" +"
                                + " $this.ResolvedCommand.Name } else { $this.Name + \" -> \" + $this.Definition };}");
    }

    static void alias(TypeBuilder type) {
        type.property("string DisplayName", AliasInfo.class, a -> a.name() + " -> " + a.definition())
                .property(
                        "System.Management.Automation.CommandInfo ReferencedCommand",
                        AliasInfo.class,
                        CommandLookup::referenced)
                .property(
                        "System.Management.Automation.CommandInfo ResolvedCommand",
                        AliasInfo.class,
                        CommandLookup::targetOrNull)
                .property(
                        "string ResolvedCommandName",
                        AliasInfo.class,
                        a -> CommandLookup.targetOrNull(a) == null
                                ? null
                                : CommandLookup.targetOrNull(a).name())
                .property(
                        OPTIONS + " Options",
                        AliasInfo.class,
                        a -> LanguagePrimitives.convertTo(
                                a.options().isEmpty() ? "None" : joined(a.options()), NetTypes.named(OPTIONS)))
                .property(
                        "string Description",
                        AliasInfo.class,
                        AliasInfo::description,
                        (a, value) -> a.description((String) value));
        aliasAdditions(type);
    }

    static void script(TypeBuilder type) {
        type.property("string Path", ExternalScriptInfo.class, ExternalScriptInfo::path)
                .property("scriptblock ScriptBlock", ExternalScriptInfo.class, ExternalScriptInfo::block)
                .property(
                        "string ScriptContents",
                        ExternalScriptInfo.class,
                        s -> s.block().code().extent().source().text());
    }

    static void application(TypeBuilder type) {
        type.property("string Path", ApplicationInfo.class, ApplicationInfo::path)
                .property("string Extension", ApplicationInfo.class, a -> {
                    int dot = a.name().lastIndexOf('.');
                    return dot < 0 ? "" : a.name().substring(dot);
                });
    }
}
