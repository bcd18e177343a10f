package org.jwsh.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.CommandParameterInfo;
import org.jwsh.binding.CommandParameterSetInfo;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.binding.attributes.SupportsWildcardsAttribute;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetType;

/** Joins what a comment says about a command with what its parameters say of themselves. */
final class CommentedCommand {
    private static final Pattern PROMPT = Pattern.compile("^.*?>");
    private static final Pattern CODE_AND_REMARKS = Pattern.compile("^(.*?)\r?\n\r?\n(.*)$", Pattern.DOTALL);
    private static final int EMPTY_PARAGRAPHS_OF_REMARKS = 4;

    private final String name;
    private final CommandMetadata metadata;
    private final CommentHelp comment;
    private final List<String> descriptions;
    private final ParameterDefaults defaults;

    /** @param descriptions what stands beside each parameter in order of declaration; shorter where less is known */
    CommentedCommand(
            String name,
            CommandMetadata metadata,
            CommentHelp comment,
            List<String> descriptions,
            ParameterDefaults defaults) {
        this.name = name;
        this.metadata = metadata;
        this.comment = comment;
        this.descriptions = descriptions;
        this.defaults = defaults;
    }

    HelpNode node() {
        HelpNode command = HelpNode.element("command")
                .attribute("xmlns:maml", "http://schemas.microsoft.com/maml/2004/10")
                .attribute("xmlns:command", "http://schemas.microsoft.com/maml/dev/command/2004/10")
                .attribute("xmlns:dev", "http://schemas.microsoft.com/maml/dev/2004/10");
        HelpNode details = HelpNode.element("details").add("name", name);
        addParagraph(details, "description", comment.section("SYNOPSIS"));
        command.add(details).add(syntax()).add(parameters());
        addParagraph(command, "description", comment.section("DESCRIPTION"));
        if (hasText(comment.section("NOTES"))) {
            command.add(HelpNode.element("alertSet").addParagraph("alert", comment.section("NOTES")));
        }
        if (!comment.examples().isEmpty()) {
            command.add(examples());
        }
        addTypes(command, "inputTypes", "inputType", comment.inputs());
        addTypes(
                command,
                "returnValues",
                "returnValue",
                comment.outputs().isEmpty() ? metadata.outputTypes() : comment.outputs());
        if (!comment.links().isEmpty()) {
            command.add(links());
        }
        return command;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isEmpty();
    }

    private static void addParagraph(HelpNode parent, String element, String text) {
        if (hasText(text)) {
            parent.addParagraph(element, text);
        }
    }

    private HelpNode syntax() {
        HelpNode syntax = HelpNode.element("syntax");
        for (CommandParameterSetInfo set : CommandParameterSetInfo.of(metadata)) {
            HelpNode item = HelpNode.element("syntaxItem").add("name", name);
            for (CommandParameterInfo parameter : set.parameters()) {
                if (!parameter.isCommonToAll()) {
                    item.add(parameter(parameter.parameter(), parameter.set(), true));
                }
            }
            syntax.add(item);
        }
        return syntax;
    }

    private HelpNode parameters() {
        HelpNode parameters = HelpNode.element("parameters");
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (!parameter.isCommonToAll()) {
                parameters.add(parameter(parameter, inGeneral(parameter), false));
            }
        }
        return parameters;
    }

    private static ParameterSetMetadata inGeneral(ParameterMetadata parameter) {
        for (ParameterSetMetadata set : parameter.sets()) {
            if (set.set().equals(Parameter.ALL_SETS)) {
                return set;
            }
        }
        return parameter.sets().getFirst();
    }

    private HelpNode parameter(ParameterMetadata parameter, ParameterSetMetadata set, boolean forSyntax) {
        boolean wildcards = parameter.attributes().stream().anyMatch(SupportsWildcardsAttribute.class::isInstance);
        HelpNode node = HelpNode.element("parameter")
                .attribute("required", String.valueOf(set.mandatory()))
                .attribute("globbing", String.valueOf(wildcards))
                .attribute("pipelineInput", pipelineInput(set))
                .attribute(
                        "position", set.position() == Parameter.NAMED ? "named" : String.valueOf(set.position() + 1));
        node.add("name", parameter.name());
        addParagraph(node, "description", description(parameter));
        addValue(node, parameter, forSyntax);
        if (!forSyntax) {
            node.add(HelpNode.element("type").add("name", parameter.type().name()));
            node.add("defaultValue", defaults.of(parameter));
        }
        return node;
    }

    private String description(ParameterMetadata parameter) {
        String said = comment.parameter(parameter.name());
        int index = metadata.parameters().indexOf(parameter);
        return said == null && index < descriptions.size() ? descriptions.get(index) : said;
    }

    private static void addValue(HelpNode node, ParameterMetadata parameter, boolean forSyntax) {
        NetType type = parameter.type();
        if ((type.isArray() ? type.elementType() : type) instanceof EnumType labels) {
            HelpNode group = HelpNode.element("parameterValueGroup");
            for (EnumValue value : byNumber(labels)) {
                group.add(value("false", value.toString()));
            }
            node.add(group);
        } else if (!forSyntax || !parameter.isSwitch()) {
            node.add(value(parameter.isSwitch() ? "false" : "true", type.name()));
        }
    }

    private static HelpNode value(String required, String text) {
        return HelpNode.element("parameterValue")
                .attribute("required", required)
                .add(HelpNode.text(text));
    }

    static List<EnumValue> byNumber(EnumType type) {
        List<EnumValue> values = new ArrayList<>(type.values());
        values.sort(Comparator.comparing(EnumValue::number, Long::compareUnsigned));
        return values;
    }

    private static String pipelineInput(ParameterSetMetadata set) {
        if (set.valueFromPipeline() && set.valueFromPipelineByPropertyName()) {
            return "true (ByValue, ByPropertyName)";
        }
        if (set.valueFromPipeline()) {
            return "true (ByValue)";
        }
        return set.valueFromPipelineByPropertyName() ? "true (ByPropertyName)" : "false";
    }

    private HelpNode examples() {
        HelpNode examples = HelpNode.element("examples");
        int number = 1;
        for (String example : comment.examples()) {
            Matcher prompt = PROMPT.matcher(example);
            boolean prompted = prompt.find();
            String rest = prompted ? example.substring(prompt.end()) : example;
            Matcher parts = CODE_AND_REMARKS.matcher(rest);
            boolean remarked = parts.matches();
            HelpNode remarks = HelpNode.element("remarks").add("para", remarked ? parts.group(2) : "");
            for (int i = 0; i < EMPTY_PARAGRAPHS_OF_REMARKS; i++) {
                remarks.add(HelpNode.element("para"));
            }
            String line = "--------------------------";
            examples.add(HelpNode.element("example")
                    .add("title", line + " EXAMPLE " + number++ + " " + line)
                    .addParagraph("introduction", prompted ? prompt.group() : "PS > ")
                    .add("code", (remarked ? parts.group(1) : rest).strip())
                    .add(remarks));
        }
        return examples;
    }

    private static void addTypes(HelpNode command, String group, String element, List<String> names) {
        if (!names.isEmpty()) {
            HelpNode types = HelpNode.element(group);
            names.forEach(each -> types.add(
                    HelpNode.element(element).add(HelpNode.element("type").add("name", each))));
            command.add(types);
        }
    }

    private HelpNode links() {
        HelpNode links = HelpNode.element("relatedLinks");
        for (String link : comment.links()) {
            links.add(HelpNode.element("navigationLink").add(OnlineLinks.isUri(link) ? "uri" : "linkText", link));
        }
        return links;
    }
}
