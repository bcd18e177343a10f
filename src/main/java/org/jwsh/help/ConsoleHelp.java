package org.jwsh.help;

import java.util.List;

/** Writes the help of a command for a console: what Get-Help prints, line by line as PowerShell lays it out. */
public final class ConsoleHelp {
    /** How much is shown. */
    public enum View {
        /** Name, synopsis, syntax, description and links. */
        SUMMARY,
        /** The same with the parameters' descriptions and the examples. */
        DETAILED,
        /** Everything. */
        FULL,
        /** Name, synopsis and examples. */
        EXAMPLES
    }

    private static final String INDENT = "    ";
    private static final List<String> COMMON_PARAMETERS = List.of(
            "    <CommonParameters>",
            "        This cmdlet supports the common parameters: Verbose, Debug,",
            "        ErrorAction, ErrorVariable, WarningAction, WarningVariable,",
            "        OutBuffer, PipelineVariable, and OutVariable. For more information, see",
            "        about_CommonParameters ",
            "    (https://go.microsoft.com/fwlink/?LinkID=113216). ",
            "    ");

    private final CommandHelp help;
    private final StringBuilder text = new StringBuilder();

    private ConsoleHelp(CommandHelp help) {
        this.help = help;
    }

    /** The text of a view. */
    public static String of(CommandHelp help, View view) {
        ConsoleHelp console = new ConsoleHelp(help);
        console.write(view);
        return console.text.toString();
    }

    /** The text about one parameter. */
    public static String of(ParameterHelp parameter) {
        ConsoleHelp console = new ConsoleHelp(null);
        console.line("");
        console.parameter(parameter, true, "");
        return console.text.toString();
    }

    private void write(View view) {
        line("");
        line("NAME");
        line(INDENT + help.name());
        line(INDENT);
        line("SYNOPSIS");
        paragraph(help.synopsis());
        line(INDENT);
        line(INDENT);
        if (view == View.EXAMPLES) {
            examples();
            return;
        }
        line("SYNTAX");
        for (CommandHelp.Syntax syntax : help.syntax()) {
            line(INDENT + syntax.line());
            line(INDENT);
        }
        line(INDENT);
        line("DESCRIPTION");
        paragraph(help.description());
        line(INDENT);
        line("");
        if (view != View.SUMMARY) {
            parameters(view == View.FULL);
        }
        if (view == View.FULL) {
            section("INPUTS", help.inputs());
            section("OUTPUTS", help.outputs());
        }
        if (view != View.SUMMARY) {
            examples();
        }
        if (view != View.DETAILED) {
            line("RELATED LINKS");
            help.links().forEach(link -> line(INDENT + link.text() + " "));
            line("");
        }
        if (view != View.FULL) {
            remarks();
        }
        line("");
    }

    private void parameters(boolean facts) {
        line("PARAMETERS");
        help.parameters().forEach(parameter -> parameter(parameter, facts, INDENT));
        COMMON_PARAMETERS.forEach(this::line);
    }

    private void parameter(ParameterHelp parameter, boolean facts, String indent) {
        String type = parameter.isSwitch() ? " [<SwitchParameter>]" : " <" + parameter.typeName() + ">";
        String inner = indent + INDENT;
        line(indent + "-" + parameter.name() + type);
        plain(parameter.description()).lines().forEach(each -> line(inner + each));
        line(inner);
        if (facts) {
            String aliases = String.join(", ", parameter.aliases());
            line(inner + "Required?                    " + parameter.required());
            line(inner + "Position?                    " + (parameter.isPositional() ? parameter.position() : "named"));
            line(inner + "Default value                "
                    + (parameter.defaultValue() == null ? "" : parameter.defaultValue()));
            line(inner + "Accept pipeline input?       " + pipelineInput(parameter));
            line(inner + "Aliases                      " + aliases);
            line(inner + "Accept wildcard characters?  " + parameter.wildcards());
            line(inner);
        }
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

    private void examples() {
        for (int i = 0; i < help.examples().size(); i++) {
            ExampleHelp example = help.examples().get(i);
            line(INDENT + "----- Example " + (i + 1) + ": " + example.title() + " -----");
            line(INDENT);
            example.code().lines().forEach(each -> line(INDENT + each));
            line(INDENT);
            paragraph(example.remarks());
            line(INDENT);
        }
    }

    private void remarks() {
        line("REMARKS");
        line("    To see the examples, type: \"Get-Help " + help.name() + " -Examples\"");
        line("    For more information, type: \"Get-Help " + help.name() + " -Detailed\"");
        line("    For technical information, type: \"Get-Help " + help.name() + " -Full\"");
        line("");
    }

    private void section(String title, String content) {
        line(title);
        paragraph(content);
        line(INDENT);
    }

    private void paragraph(String content) {
        plain(content).lines().forEach(each -> line(INDENT + each));
    }

    /** The text without the marks of Markdown. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\\\([()|_])", "$1")
                .replaceAll("(?m)^#+ +", "")
                .replace("**", "")
                .replace("`", "");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
