package org.jwsh.help;

import java.util.List;

/** Shapes the written page of a cmdlet of a Java module as a help file would have it. */
final class WrittenCommand {
    private final CommandHelp help;

    private WrittenCommand(CommandHelp help) {
        this.help = help;
    }

    static HelpNode node(CommandHelp help) {
        return new WrittenCommand(help).command();
    }

    private HelpNode command() {
        HelpNode details = HelpNode.element("details")
                .add("name", help.name())
                .add("verb", help.name().substring(0, help.name().indexOf('-')))
                .add("noun", help.name().substring(help.name().indexOf('-') + 1));
        details.addParagraph("description", plain(help.synopsis()));
        HelpNode command = HelpNode.element("command").add(details);
        addParagraphs(command, "description", help.description());
        command.add(syntax()).add(parameters());
        addType(command, "inputTypes", "inputType", help.inputs());
        addType(command, "returnValues", "returnValue", help.outputs());
        if (!help.notes().isBlank()) {
            HelpNode notes = HelpNode.element("alertSet");
            addParagraphs(notes, "alert", help.notes());
            command.add(notes);
        }
        return command.add(examples()).add(links());
    }

    private HelpNode syntax() {
        HelpNode syntax = HelpNode.element("syntax");
        for (CommandHelp.Syntax set : help.syntax()) {
            HelpNode item = HelpNode.element("syntaxItem").add("name", help.name());
            set.parameters().forEach(parameter -> item.add(parameter(parameter, true)));
            syntax.add(item);
        }
        return syntax;
    }

    private HelpNode parameters() {
        HelpNode parameters = HelpNode.element("parameters");
        help.parameters().forEach(parameter -> parameters.add(parameter(parameter, false)));
        return parameters;
    }

    private static HelpNode parameter(ParameterHelp parameter, boolean forSyntax) {
        HelpNode node = HelpNode.element("parameter")
                .attribute("required", String.valueOf(parameter.required()))
                .attribute("globbing", String.valueOf(parameter.wildcards()))
                .attribute("pipelineInput", pipelineInput(parameter))
                .attribute("position", parameter.isPositional() ? String.valueOf(parameter.position()) : "named")
                .attribute("aliases", String.join(", ", parameter.aliases()));
        node.add("name", parameter.name());
        addParagraphs(node, "description", parameter.description());
        if (!forSyntax || !parameter.isSwitch()) {
            node.add(HelpNode.element("parameterValue")
                    .attribute("required", String.valueOf(!parameter.isSwitch()))
                    .add(HelpNode.text(parameter.typeName())));
        }
        return node.add(HelpNode.element("type").add("name", parameter.typeName()))
                .add("defaultValue", parameter.defaultValue() == null ? "" : parameter.defaultValue());
    }

    private static String pipelineInput(ParameterHelp parameter) {
        if (parameter.byValue() && parameter.byPropertyName()) {
            return "true (ByValue, ByPropertyName)";
        }
        if (!parameter.byValue() && !parameter.byPropertyName()) {
            return "false";
        }
        return "true (" + (parameter.byValue() ? "ByValue" : "ByPropertyName") + ")";
    }

    private static void addType(HelpNode command, String group, String element, String text) {
        if (!text.isBlank()) {
            HelpNode type = HelpNode.element("type").add("name", plain(text).strip());
            command.add(HelpNode.element(group).add(HelpNode.element(element).add(type)));
        }
    }

    private HelpNode examples() {
        HelpNode examples = HelpNode.element("examples");
        for (int i = 0; i < help.examples().size(); i++) {
            ExampleHelp example = help.examples().get(i);
            HelpNode node = HelpNode.element("example")
                    .add("title", "----- Example " + (i + 1) + ": " + example.title() + " -----")
                    .add("code", example.code().strip());
            addParagraphs(node, "remarks", example.remarks());
            node.child("remarks").add(HelpNode.element("para"));
            examples.add(node);
        }
        return examples;
    }

    private HelpNode links() {
        HelpNode links = HelpNode.element("relatedLinks");
        for (CommandHelp.LinkHelp link : help.links()) {
            HelpNode node = HelpNode.element("navigationLink").add("linkText", plain(link.text()));
            links.add(OnlineLinks.isUri(link.target()) ? node.add("uri", link.target()) : node);
        }
        return links;
    }

    private static void addParagraphs(HelpNode parent, String element, String markdown) {
        HelpNode node = HelpNode.element(element);
        for (String paragraph : List.of(plain(markdown).split("\n\\s*\n"))) {
            node.add("para", paragraph);
        }
        parent.add(node);
    }

    /** The text without the marks of Markdown. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\\\([()|_])", "$1")
                .replaceAll("(?m)^#+ +", "")
                .replace("**", "")
                .replace("`", "");
    }
}
