package org.jwsh.help;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the page of a command that several library versions have: one chapter for each version, the newest first, with all
 * sections in each.
 */
public final class GitBookPage {
    private static final String RULE = "--------------------------";
    private static final String COMMON_PARAMETERS = """
        &lt;CommonParameters&gt;

        This cmdlet supports the common parameters: Verbose, Debug, ErrorAction, ErrorVariable, WarningAction, \
        WarningVariable, OutBuffer, PipelineVariable, and OutVariable. For more information, see \
        about\\_CommonParameters \\([http://go.microsoft.com/fwlink/?LinkID=113216]\
        (http://go.microsoft.com/fwlink/?LinkID=113216)\\)
        """;

    private final CommandHelp help;
    private final StringBuilder page = new StringBuilder();

    private GitBookPage(CommandHelp help) {
        this.help = help;
    }

    /** The text of the page. */
    public static String of(CommandHelp help) {
        return new GitBookPage(help).write();
    }

    private String write() {
        page.append("---\ndescription: ").append(help.synopsis()).append("\n---\n\n");
        page.append("# ").append(help.name()).append("\n");
        for (String module : help.modules()) {
            heading("## HPE OneView " + release(module) + " Library");
            chapter();
        }
        return page.toString();
    }

    /** {@code HPOneView.420} is the library of release 4.20. */
    private static String release(String module) {
        String digits = module.substring(module.lastIndexOf('.') + 1);
        return digits.charAt(0) + "." + digits.substring(1);
    }

    private void chapter() {
        heading("### Syntax");
        page.append("```text\n");
        help.syntax().forEach(syntax -> page.append(syntax.line()).append('\n'));
        page.append("```\n");
        heading("### Description");
        paragraph(help.description());
        heading("### Parameters");
        help.parameters().forEach(this::parameter);
        paragraph(COMMON_PARAMETERS.strip());
        heading("### Input Types");
        paragraph("_**" + (help.inputs().isEmpty() ? "None. You cannot pipe objects to this cmdlet." : help.inputs())
                + "**_");
        heading("### Return Values");
        paragraph("_**" + (help.outputs().isEmpty() ? "None." : help.outputs()) + "**_");
        heading("### Examples");
        for (int i = 0; i < help.examples().size(); i++) {
            example(i + 1, help.examples().get(i));
        }
        heading("### Related Links");
        help.links()
                .forEach(link -> page.append("* [")
                        .append(link.text())
                        .append("](")
                        .append(link.target())
                        .append(")\n"));
    }

    private void parameter(ParameterHelp parameter) {
        heading("#### -" + parameter.name() + " &lt;" + parameter.typeName() + "&gt;");
        paragraph(parameter.description());
        String defaultValue = parameter.defaultValue() == null ? "" : parameter.defaultValue();
        if (!defaultValue.isEmpty()) {
            paragraph("Default Value: " + defaultValue.replace("|", "\\|"));
        }
        List<String> aliases = parameter.aliases();
        row("Aliases", aliases.isEmpty() ? "None" : String.join(", ", aliases));
        page.append("| :--- | :--- |\n");
        row("Required?", capitalized(parameter.required()));
        row("Position?", parameter.isPositional() ? Integer.toString(parameter.position()) : "Named");
        row("Default value", defaultValue.replace("|", "\\|"));
        row("Accept pipeline input?", pipelineInput(parameter));
        row("Accept wildcard characters?", capitalized(parameter.wildcards()));
        page.append('\n');
    }

    private static String pipelineInput(ParameterHelp parameter) {
        List<String> ways = new ArrayList<>();
        if (parameter.byValue()) {
            ways.add("ByValue");
        }
        if (parameter.byPropertyName()) {
            ways.add("ByPropertyName");
        }
        return ways.isEmpty() ? "false" : "true \\(" + String.join(", ", ways) + "\\)";
    }

    private void example(int number, ExampleHelp example) {
        page.append("```powershell\n ")
                .append(RULE)
                .append(" EXAMPLE ")
                .append(number)
                .append(' ')
                .append(RULE)
                .append('\n')
                .append(example.code())
                .append("\n```\n\n");
        paragraph(example.remarks());
    }

    private void row(String label, String value) {
        page.append("| ").append(label).append(" | ").append(value).append(" |\n");
    }

    private void heading(String text) {
        int end = page.length();
        boolean blankLine = page.charAt(end - 1) == '\n' && page.charAt(end - 2) == '\n';
        page.append(blankLine ? "" : "\n").append(text).append("\n\n");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            page.append(text).append("\n\n");
        }
    }

    private static String capitalized(boolean value) {
        return value ? "True" : "False";
    }
}
