package org.jwsh.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.binding.CommandLookup;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.CommandParameterInfo;
import org.jwsh.binding.CommandParameterSetInfo;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.binding.SyntaxTypeName;
import org.jwsh.binding.attributes.SupportsWildcardsAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Scope;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetType;
import org.jwsh.values.PSObject;

/** Help for a command that nobody has written about: what its metadata say. */
final class MetadataHelp {
    private static final String TYPE = "ExtendedCmdletHelpInfo";
    private static final String NONE = "None";

    private final CommandInfo command;
    private final CommandMetadata metadata;
    private final boolean common;

    private MetadataHelp(CommandInfo command) {
        this.command = command;
        this.metadata = CommandMetadata.of(command);
        this.common = metadata.parameters().stream().anyMatch(ParameterMetadata::isCommonToAll);
    }

    static PSObject of(CommandInfo command) {
        return new MetadataHelp(command).object();
    }

    /** An object of such help with a type name of its own. */
    static PSObject named(String part) {
        PSObject object = PSObject.custom();
        MamlObjects.names(object, TYPE + "#" + part);
        return object;
    }

    private PSObject object() {
        PSObject help = PSObject.custom();
        MamlObjects.names(help, TYPE, "CmdletHelpInfo", "HelpInfo");
        CmdletInfo cmdlet = command instanceof CmdletInfo c ? c : null;
        help.put("CommonParameters", common);
        help.put(
                "details",
                named("details")
                        .put("name", command.name())
                        .put("noun", cmdlet == null ? "" : cmdlet.noun())
                        .put("verb", cmdlet == null ? "" : cmdlet.verb()));
        help.put("Syntax", syntax());
        help.put("parameters", named("parameters").put("parameter", parameters()));
        help.put("inputTypes", typed("inputTypes", "inputType", inputs()));
        OnlineLinks.add(help, uri());
        help.put("returnValues", typed("returnValues", "returnValue", outputs()));
        help.put("aliases", aliases());
        help.put("remarks", remarks());
        if (cmdlet != null) {
            help.put("PSSnapIn", null);
        }
        help.put("alertSet", null);
        help.put("description", null);
        help.put("examples", null);
        help.put("Synopsis", CommandLookup.syntax(command));
        help.put("ModuleName", HelpTopic.moduleName(command));
        help.put("nonTerminatingErrors", "");
        help.put("xmlns:command", "http://schemas.microsoft.com/maml/dev/command/2004/10");
        help.put("xmlns:dev", "http://schemas.microsoft.com/maml/dev/2004/10");
        help.put("xmlns:maml", "http://schemas.microsoft.com/maml/2004/10");
        return help;
    }

    private String uri() {
        return metadata.helpUri().isEmpty() ? HelpUris.of(command.name()) : metadata.helpUri();
    }

    /** Where to get more, for the modules that have help to be downloaded. */
    private String remarks() {
        if (!(command instanceof CmdletInfo cmdlet) || !cmdlet.moduleName().startsWith("Microsoft.")) {
            return NONE;
        }
        String partial = "Get-Help cannot find the Help files for this cmdlet on this computer. It is displaying only"
                + " partial help.\n    -- To download and install Help files for the module that includes this cmdlet,"
                + " use Update-Help.";
        String uri = uri();
        return uri.isEmpty()
                ? partial
                : partial + "\n    -- To view the Help topic for this cmdlet online, type: \"Get-Help " + command.name()
                        + " -Online\" or\n       go to " + uri + ".";
    }

    private PSObject syntax() {
        List<Object> items = new ArrayList<>();
        for (CommandParameterSetInfo set : CommandParameterSetInfo.of(metadata)) {
            List<Object> parameters = new ArrayList<>();
            for (CommandParameterInfo parameter : set.inSyntaxOrder()) {
                if (!parameter.isCommonToAll()) {
                    parameters.add(inSyntax(parameter));
                }
            }
            items.add(named("syntaxItem")
                    .put("name", command.name())
                    .put("CommonParameters", common)
                    .put("parameter", parameters.toArray()));
        }
        return named("syntax").put("syntaxItem", items.toArray());
    }

    private static PSObject inSyntax(CommandParameterInfo info) {
        PSObject parameter = parameter(info.parameter(), info.set());
        List<Object> values = possibleValues(info.parameter());
        if (!values.isEmpty()) {
            parameter.put("parameterValueGroup", named("parameterValueGroup").put("parameterValue", values.toArray()));
        }
        return parameter;
    }

    private static List<Object> possibleValues(ParameterMetadata parameter) {
        List<Object> values = new ArrayList<>();
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof ValidateSetAttribute set) {
                values.addAll(set.getValidValues());
            }
        }
        NetType type = parameter.type();
        if (type.isArray()) {
            type = type.elementType();
        } else if (!type.genericArguments().isEmpty()) {
            type = type.genericArguments().getFirst();
        }
        if (values.isEmpty() && type instanceof EnumType labels) {
            CommentedCommand.byNumber(labels).stream().map(EnumValue::toString).forEach(values::add);
        }
        return values;
    }

    private Object[] parameters() {
        return metadata.parameters().stream()
                .filter(p -> !p.isCommonToAll())
                .sorted(Comparator.comparing(ParameterMetadata::name))
                .map(p -> parameter(p, p.sets().getFirst()))
                .toArray();
    }

    private static PSObject parameter(ParameterMetadata parameter, ParameterSetMetadata set) {
        boolean wildcards = parameter.attributes().stream().anyMatch(SupportsWildcardsAttribute.class::isInstance);
        PSObject object = named("parameter")
                .put("name", parameter.name())
                .put("required", String.valueOf(set.mandatory()))
                .put("pipelineInput", pipelineInput(set))
                .put("isDynamic", String.valueOf(parameter.isDynamic()))
                .put("globbing", String.valueOf(wildcards))
                .put("parameterSetName", setNames(parameter, set));
        if (set.helpMessage() != null) {
            object.put("description", set.helpMessage() + "\n");
        }
        String type = SyntaxTypeName.of(parameter.type());
        if (!parameter.isSwitch()) {
            object.put(
                    "parameterValue",
                    new PSObject(type)
                            .put("variableLength", parameter.type().isArray())
                            .put("required", "true"));
        }
        object.put("type", named("type").put("name", type));
        object.put("position", set.position() == Parameter.NAMED ? "Named" : String.valueOf(set.position()));
        return object.put("aliases", parameter.aliases().isEmpty() ? NONE : String.join(", ", parameter.aliases()));
    }

    private static String setNames(ParameterMetadata parameter, ParameterSetMetadata set) {
        return set.set().equals(Parameter.ALL_SETS)
                ? "(All)"
                : String.join(
                        ", ",
                        parameter.sets().stream().map(ParameterSetMetadata::set).toList());
    }

    private static String pipelineInput(ParameterSetMetadata set) {
        List<String> ways = new ArrayList<>();
        if (set.valueFromPipeline()) {
            ways.add("ByValue");
        }
        if (set.valueFromPipelineByPropertyName()) {
            ways.add("ByPropertyName");
        }
        if (set.valueFromRemainingArguments()) {
            ways.add("FromRemainingArguments");
        }
        return ways.isEmpty() ? "false" : "true (" + String.join(", ", ways) + ")";
    }

    private String inputs() {
        Set<String> types = new LinkedHashSet<>();
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (parameter.sets().stream().anyMatch(s -> s.valueFromPipeline() || s.valueFromPipelineByPropertyName())) {
                types.add(parameter.type().fullName());
            }
        }
        return lines(types.isEmpty() ? List.of(NONE) : types);
    }

    private String outputs() {
        return metadata.outputTypes().isEmpty() ? "System.Object" : lines(metadata.outputTypes());
    }

    private static PSObject typed(String group, String element, String names) {
        PSObject type = named("type").put("name", names);
        return named(group).put(element, named(element).put("type", type));
    }

    private String aliases() {
        Set<String> names = new LinkedHashSet<>();
        for (Scope scope = ExecutionContext.current().scope(); scope != null; scope = scope.parent()) {
            for (AliasInfo alias : scope.aliases().values()) {
                if (alias.definition().equalsIgnoreCase(command.name())) {
                    names.add(alias.name());
                }
            }
        }
        return lines(names.isEmpty() ? List.of(NONE) : names);
    }

    private static String lines(Iterable<String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text).append('\n'));
        return all.toString();
    }
}
