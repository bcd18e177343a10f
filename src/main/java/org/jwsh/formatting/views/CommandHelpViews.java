package org.jwsh.formatting.views;

import static org.jwsh.formatting.views.CustomText.read;
import static org.jwsh.formatting.views.CustomText.text;

import java.util.List;
import java.util.Locale;
import org.jwsh.formatting.ValueText;
import org.jwsh.values.LanguagePrimitives;

/** The views of help that was made of a command's metadata, since nobody has written any. */
final class CommandHelpViews {
    private static final Control.Custom FULL_PARAMETER = text().words("-")
            .property("name")
            .property("ParameterValue", HelpViews.PARAMETER_VALUE)
            .newLine()
            .indented(text().property("description")
                    .newLine()
                    .words("Required?                    ")
                    .computed(p -> HelpViews.trueOrFalse(read(p, "required")))
                    .newLine()
                    .words("Position?                    ")
                    .computed(HelpViews::position)
                    .newLine()
                    .words("Accept pipeline input?       ")
                    .property("pipelineInput")
                    .newLine()
                    .words("Parameter set name           ")
                    .property("parameterSetName")
                    .newLine()
                    .words("Aliases                      ")
                    .property("aliases")
                    .newLine()
                    .words("Dynamic?                     ")
                    .property("isDynamic")
                    .newLine()
                    .words("Accept wildcard characters?  ")
                    .property("globbing")
                    .newLine()
                    .newLine())
            .control();

    private static final Control.Custom PARAMETER_NAME = text().words("-")
            .property("name")
            .property("ParameterValue", HelpViews.PARAMETER_VALUE)
            .newLine()
            .newLine()
            .control();

    private static final Control.Custom SYNTAX = text().each(
                    "SyntaxItem",
                    text().property("name")
                            .words(" ")
                            .each(
                                    "Parameter",
                                    text().computed(HelpViews::syntaxOfParameter)
                                            .control())
                            .when(
                                    CommandHelpViews::hasCommonParameters,
                                    text().words("[" + HelpViews.COMMON_PARAMETERS + "]"))
                            .newLine()
                            .newLine()
                            .control())
            .control();

    private CommandHelpViews() {}

    static List<ViewDefinition> of(String typeName) {
        return switch (typeName.toLowerCase(Locale.ROOT)) {
            case "extendedcmdlethelpinfo" ->
                name(true)
                        .line("SYNTAX")
                        .indented(text().property("Syntax", SYNTAX))
                        .newLine()
                        .part(aliasesAndRemarks())
                        .view("ReducedDefaultCommandHelp", typeName);
            case "extendedcmdlethelpinfo#detailedview" ->
                name(true)
                        .part(syntax())
                        .line("PARAMETERS")
                        .indented(parameters(PARAMETER_NAME))
                        .newLine()
                        .part(aliasesAndRemarks())
                        .view("ReducedVerboseCommandHelp", typeName);
            case "extendedcmdlethelpinfo#fullview" -> full().view("ReducedFullCommandHelp", typeName);
            case "extendedcmdlethelpinfo#examplesview" ->
                name(false).newLine().part(aliasesAndRemarks()).view("ReducedExamplesCommandHelp", typeName);
            case "extendedcmdlethelpinfo#parameter" ->
                text().part(FULL_PARAMETER).view("ReducedCommandHelpParameterView", typeName);
            case "cmdlethelpinfo" ->
                text().line("NAME")
                        .indented(text().property("Name").newLine().newLine())
                        .line("SYNTAX")
                        .indented(text().property("Syntax").newLine())
                        .view("CmdletHelp", typeName);
            default -> List.of();
        };
    }

    private static CustomText full() {
        return name(true)
                .part(syntax())
                .line("PARAMETERS")
                .indented(parameters(FULL_PARAMETER).newLine())
                .line("INPUTS")
                .indented(text().property("InputTypes", types("InputType")).newLine())
                .line("OUTPUTS")
                .indented(text().property("ReturnValues", types("ReturnValue")).newLine())
                .part(aliasesAndRemarks());
    }

    private static CustomText name(boolean gap) {
        CustomText inner = text().property("Name").newLine();
        return text().property(
                        "Details",
                        text().line("NAME")
                                .indented(gap ? inner.newLine() : inner)
                                .control());
    }

    private static Control.Custom syntax() {
        return text().line("SYNTAX")
                .indented(text().property("Syntax", SYNTAX).newLine())
                .control();
    }

    private static CustomText parameters(Control.Custom parameter) {
        return text().property("Parameters", text().each("Parameter", parameter).control())
                .when(CommandHelpViews::hasCommonParameters, text().part(HelpViews.commonParameters()))
                .when(
                        h -> !hasCommonParameters(h) && hasNoParameters(h),
                        text().line("None").newLine());
    }

    private static Control.Custom types(String property) {
        Control.Custom type = text().each("name").control();
        return text().each(property, text().property("type", type).newLine().control())
                .control();
    }

    private static Control.Custom aliasesAndRemarks() {
        return text().line("ALIASES")
                .indented(text().property("Aliases").newLine())
                .newLine()
                .line("REMARKS")
                .indented(text().property("Remarks").newLine())
                .control();
    }

    private static boolean hasCommonParameters(Object help) {
        return LanguagePrimitives.isTrue(read(help, "CommonParameters"));
    }

    private static boolean hasNoParameters(Object help) {
        var elements = ValueText.elements(read(help, "parameters", "parameter"));
        return elements != null && !elements.hasNext();
    }
}
