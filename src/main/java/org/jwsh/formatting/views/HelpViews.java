package org.jwsh.formatting.views;

import static org.jwsh.formatting.views.CustomText.read;
import static org.jwsh.formatting.views.CustomText.text;

import java.util.List;
import java.util.Locale;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.ValueText;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** The views of help topics: of commands with written help, as Get-Help shows them whole or in parts. */
final class HelpViews {
    static final String REMARK_EXAMPLES = "To see the examples, type: ";
    static final String REMARK_DETAILED = "For more information, type: ";
    static final String REMARK_FULL = "For technical information, type: ";
    static final String COMMON_PARAMETERS = "<CommonParameters>";
    private static final String COMMON_PARAMETERS_TEXT =
            "    This cmdlet supports the common parameters: Verbose, Debug,\n"
                    + "    ErrorAction, ErrorVariable, WarningAction, WarningVariable,\n"
                    + "    OutBuffer, PipelineVariable, and OutVariable. For more information, see\n"
                    + "    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). ";

    private static final String PARAGRAPH = "MamlParaTextItem";

    private static final Control.Custom SHORT_DESCRIPTION = new Control.Custom(List.of(
            text().property("Text").newLine().entry(PARAGRAPH),
            text().words(" ").entry()));

    private static final Control.Custom DESCRIPTION = new Control.Custom(List.of(
            text().property("Text").newLine().entry(PARAGRAPH),
            listItem(4, "MamlOrderedListTextItem"),
            listItem(2, "MamlUnorderedListTextItem"),
            text().property("Term")
                    .newLine()
                    .indented(text().property("Definition").newLine())
                    .entry("MamlDefinitionTextItem"),
            text().words(" ").entry()));

    private static final Control.Custom DETAILS = text().line("NAME")
            .indented(text().property("Name").newLine().newLine())
            .line("SYNOPSIS")
            .indented(text().each("Description", SHORT_DESCRIPTION).newLine().newLine())
            .control();

    private static final Control.Custom SYNTAX_ITEM = text().property("name")
            .words(" ")
            .each("Parameter", text().computed(HelpViews::syntaxOfParameter).control())
            .words("[" + COMMON_PARAMETERS + "]")
            .newLine()
            .newLine()
            .control();

    private static final Control.Custom SYNTAX =
            text().each("SyntaxItem", SYNTAX_ITEM).control();

    private static final Control.Custom INDENTED_SYNTAX = text().line("SYNTAX")
            .indented(text().property("Syntax", SYNTAX).newLine())
            .control();

    private static final Control.Custom INDENTED_DESCRIPTION = text().line("DESCRIPTION")
            .indented(text().each("description", DESCRIPTION).newLine())
            .newLine()
            .control();

    static final Control.Custom PARAMETER_VALUE = text().computed(
                    v -> isRequired(v) ? " <" + plain(v) + ">" : " [<" + plain(v) + ">]")
            .control();

    private static final Control.Custom POSSIBLE_VALUES = text().property(
                    "possibleValues",
                    text().each(
                                    "possibleValue",
                                    text().property("Value")
                                            .newLine()
                                            .indented(text().each("Description", SHORT_DESCRIPTION))
                                            .newLine()
                                            .control())
                            .control())
            .control();

    private static final Control.Custom FULL_PARAMETER = text().words("-")
            .property("name")
            .property("ParameterValue", PARAMETER_VALUE)
            .newLine()
            .indented(text().each("Description", DESCRIPTION)
                    .newLine()
                    .when(p -> read(p, "possibleValues") != null, text().part(POSSIBLE_VALUES))
                    .words("Required?                    ")
                    .computed(p -> trueOrFalse(read(p, "required")))
                    .newLine()
                    .words("Position?                    ")
                    .computed(HelpViews::position)
                    .newLine()
                    .words("Default value                ")
                    .property("defaultValue")
                    .newLine()
                    .words("Accept pipeline input?       ")
                    .property("pipelineInput")
                    .newLine()
                    .words("Aliases                      ")
                    .property("aliases")
                    .newLine()
                    .words("Accept wildcard characters?  ")
                    .computed(p -> trueOrFalse(read(p, "globbing")))
                    .newLine()
                    .newLine())
            .control();

    private static final Control.Custom FULL_PARAMETERS =
            text().each("Parameter", FULL_PARAMETER).part(commonParameters()).control();

    private static final Control.Custom SHORT_PARAMETERS = text().each(
                    "Parameter",
                    text().words("-")
                            .property("name")
                            .property("ParameterValue", PARAMETER_VALUE)
                            .newLine()
                            .indented(text().each("Description", DESCRIPTION).newLine())
                            .control())
            .part(commonParameters())
            .control();

    private static final Control.Custom EXAMPLE = example(text().newLine()).control();
    private static final Control.Custom EXAMPLES =
            text().each("Example", EXAMPLE).control();

    private static final Control.Custom TYPE_WITH_DESCRIPTION = text().property(
                    "type",
                    text().each("name")
                            .when(
                                    t -> LanguagePrimitives.isTrue(read(t, "uri")),
                                    text().newLine()
                                            .indented(text().property("uri").newLine()))
                            .when(
                                    t -> LanguagePrimitives.isTrue(read(t, "description")),
                                    text().indented(text().each("description", SHORT_DESCRIPTION)))
                            .control())
            .newLine()
            .indented(text().each("description", SHORT_DESCRIPTION))
            .newLine()
            .control();

    private static final Control.Custom INPUT_TYPES =
            text().each("InputType", TYPE_WITH_DESCRIPTION).control();
    private static final Control.Custom RETURN_VALUES =
            text().each("ReturnValue", TYPE_WITH_DESCRIPTION).control();

    private static final Control.Custom RELATED_LINKS = text().each(
                    "navigationLink",
                    text().property("linkText")
                            .when(l -> !plain(read(l, "linkText")).isEmpty(), text().words(" "))
                            .property("uri")
                            .newLine()
                            .control())
            .control();

    private static final Control.Custom ALERT =
            text().property("Text").newLine().control();

    private HelpViews() {}

    /** The views of a type; empty where there are none here. */
    static List<ViewDefinition> of(String typeName) {
        return switch (typeName.toLowerCase(Locale.ROOT)) {
            case "helpinfoshort" -> List.of(shortHelp());
            case "mamlcommandhelpinfo" -> whole().view("DefaultCommandHelp", typeName);
            case "mamlcommandhelpinfo#detailedview" -> detailed().view("VerboseCommandHelp", typeName);
            case "mamlcommandhelpinfo#examplesview" ->
                text().property("Details", DETAILS)
                        .indented(text().property("Examples", EXAMPLES))
                        .view("ExampleCommandHelp", typeName);
            case "mamlcommandhelpinfo#fullview" -> full().view("FullCommandHelp", typeName);
            case "mamlcommandhelpinfo#examples" -> text().part(EXAMPLES).view("MamlCommandExamples", typeName);
            case "mamlcommandhelpinfo#example" ->
                example(text().newLine().newLine()).view("MamlCommandExample", typeName);
            case "mamlcommandhelpinfo#parameters" ->
                text().indented(text().part(FULL_PARAMETERS)).view("MamlCommandParameters", typeName);
            case "mamlcommandhelpinfo#parameter" ->
                text().part(FULL_PARAMETER).view("MamlCommandParameterView", typeName);
            case "mamlcommandhelpinfo#syntax" -> text().part(SYNTAX).view("MamlCommandSyntax", typeName);
            case "mamlcommandhelpinfo#inputtypes" -> text().part(INPUT_TYPES).view("MamlInputTypes", typeName);
            case "mamlcommandhelpinfo#returnvalues" ->
                text().part(RETURN_VALUES).view("MamlReturnTypes", typeName);
            case "mamlcommandhelpinfo#relatedlinks" ->
                text().part(RELATED_LINKS).view("MamlRelatedLinks", typeName);
            case "mamlcommandhelpinfo#details" -> text().part(DETAILS).view("MamlDetails", typeName);
            case "mamlcommandhelpinfo#alertset" ->
                text().property("title")
                        .newLine()
                        .newLine()
                        .indented(text().each("alert", ALERT))
                        .view("MamlAlertSet", typeName);
            case "mamldefinitiontextitem", "mamlorderedlisttextitem", "mamlparatextitem", "mamlunorderedlisttextitem" ->
                text().part(DESCRIPTION).view("MamlText", typeName);
            default -> CommandHelpViews.of(typeName);
        };
    }

    private static ViewDefinition shortHelp() {
        return ViewBuilder.of("HelpInfoShort")
                .column(33, Alignment.LEFT, "Name")
                .column(9, Alignment.LEFT, "Category")
                .column(
                        25,
                        Alignment.LEFT,
                        "Module",
                        h -> read(h, "ModuleName") == null ? read(h, "PSSnapIn") : read(h, "ModuleName"))
                .column(0, "Synopsis")
                .table();
    }

    private static CustomText whole() {
        return beginning()
                .line("RELATED LINKS")
                .indented(text().property("relatedLinks", RELATED_LINKS))
                .newLine()
                .part(remarks());
    }

    private static CustomText detailed() {
        return beginning()
                .line("PARAMETERS")
                .indented(text().property("Parameters", SHORT_PARAMETERS))
                .indented(text().property("Examples", EXAMPLES))
                .part(remarks());
    }

    private static CustomText full() {
        return beginning()
                .line("PARAMETERS")
                .indented(text().property("Parameters", FULL_PARAMETERS))
                .line("INPUTS")
                .indented(text().property("InputTypes", INPUT_TYPES).newLine())
                .line("OUTPUTS")
                .indented(text().property("ReturnValues", RETURN_VALUES).newLine())
                .when(
                        h -> read(h, "terminatingErrors", "terminatingError") != null,
                        text().property("terminatingErrors", errors("TERMINATING ERRORS", "terminatingError")))
                .when(
                        h -> read(h, "nonTerminatingErrors", "nonTerminatingError") != null,
                        text().property(
                                        "nonTerminatingErrors",
                                        errors("NON-TERMINATING ERRORS", "nonTerminatingError")))
                .when(
                        h -> read(h, "alertSet") != null,
                        text().line("NOTES")
                                .each(
                                        "alertSet",
                                        text().indented(text().property("title")
                                                        .newLine()
                                                        .newLine()
                                                        .indented(text().each("alert", ALERT))
                                                        .newLine())
                                                .control()))
                .indented(text().property("Examples", EXAMPLES).newLine())
                .line("RELATED LINKS")
                .indented(text().property("relatedLinks", RELATED_LINKS));
    }

    private static CustomText beginning() {
        return text().property("Details", DETAILS).part(INDENTED_SYNTAX).part(INDENTED_DESCRIPTION);
    }

    private static Control.Custom remarks() {
        return text().line("REMARKS")
                .indented(text().words(REMARK_EXAMPLES)
                        .computed(h -> call(h, "Examples"))
                        .newLine()
                        .words(REMARK_DETAILED)
                        .computed(h -> call(h, "Detailed"))
                        .newLine()
                        .words(REMARK_FULL)
                        .computed(h -> call(h, "Full"))
                        .newLine()
                        .computed(HelpViews::onlineHelp))
                .control();
    }

    private static String call(Object help, String view) {
        return "\"Get-Help " + plain(read(help, "Details", "Name")) + " -" + view + "\"";
    }

    /** Indented by itself: its line ends behind all frames. */
    private static Object onlineHelp(Object help) {
        return read(help, "relatedLinks", "navigationLink") == null
                ? null
                : "    For online help, type: " + call(help, "Online");
    }

    private static CustomText example(CustomText gap) {
        return text().property("Title")
                .newLine()
                .newLine()
                .each("Introduction", text().property("Text").control())
                .each("Code")
                .part(gap.control())
                .property("results")
                .part(gap.control())
                .each("remarks", SHORT_DESCRIPTION);
    }

    private static Control.CustomEntry listItem(int hanging, String typeName) {
        return text().framed(
                        0, -hanging, text().property("Tag").property("Text").newLine())
                .entry(typeName);
    }

    static Control.Custom commonParameters() {
        return text().line(COMMON_PARAMETERS)
                .indented(text().words(COMMON_PARAMETERS_TEXT))
                .newLine()
                .newLine()
                .control();
    }

    private static Control.Custom errors(String title, String property) {
        Control.Custom type = text().each("name").control();
        Control.Custom error = text().property("errorId")
                .words("(Category: ")
                .property("category")
                .words(")")
                .newLine()
                .indented(text().each("description", SHORT_DESCRIPTION))
                .newLine()
                .words("Type: ")
                .property("type", type)
                .newLine()
                .words("Target Object Type:   ")
                .property("targetObjectType", type)
                .newLine()
                .words("Suggested Action: ")
                .each("recommendedAction", SHORT_DESCRIPTION)
                .newLine()
                .newLine()
                .control();
        return text().line(title).indented(text().each(property, error)).control();
    }

    /** A parameter as it stands in a syntax line, with a space behind it. */
    static Object syntaxOfParameter(Object parameter) {
        String position = plain(read(parameter, "position")).toLowerCase(Locale.ROOT);
        boolean positional = !position.isEmpty() && !position.contains("named");
        String name = "-" + plain(read(parameter, "Name"));
        String value = "";
        if (ObjectMembers.find(parameter, "ParameterValueGroup") != null) {
            value = " {" + joined(read(parameter, "ParameterValueGroup", "ParameterValue")) + "}";
        } else if (ObjectMembers.find(parameter, "ParameterValue") != null) {
            value = " <" + plain(read(parameter, "ParameterValue")) + ">";
        }
        String whole = (positional ? "[" + name + "]" : name) + value;
        return isRequired(parameter) ? whole + " " : "[" + whole + "] ";
    }

    private static String joined(Object values) {
        StringBuilder text = new StringBuilder();
        var elements = ValueText.elements(values);
        if (elements == null) {
            return plain(values);
        }
        elements.forEachRemaining(
                each -> text.append(text.isEmpty() ? "" : " | ").append(plain(each)));
        return text.toString();
    }

    static boolean isRequired(Object value) {
        return plain(read(value, "required")).equalsIgnoreCase("true");
    }

    static Object position(Object parameter) {
        String position = plain(read(parameter, "position"));
        return position.isEmpty() ? "Named" : position;
    }

    static String trueOrFalse(Object value) {
        String text = plain(value).toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("false") ? text : "";
    }

    static String plain(Object value) {
        Object bare = PSObject.unwrap(value);
        return bare == null ? "" : LanguagePrimitives.toStringInvariant(bare);
    }
}
