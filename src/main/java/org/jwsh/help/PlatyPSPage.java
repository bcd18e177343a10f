package org.jwsh.help;

import java.util.Comparator;
import java.util.List;

/**
 * Writes the page of a command in the form of platyPS, schema 2.0.0: names of parameters sorted, facts in YAML blocks,
 * positions counted from 1 as these pages have it.
 */
public final class PlatyPSPage {
    private static final List<String> LAST = List.of("Confirm", "WhatIf");
    private static final String COMMON_PARAMETERS = """
        ### CommonParameters
        This cmdlet supports the common parameters: -Debug, -ErrorAction, -ErrorVariable, -InformationAction, \
        -InformationVariable, -OutVariable, -OutBuffer, -PipelineVariable, -Verbose, -WarningAction, and \
        -WarningVariable. For more information, see about_CommonParameters \
        (http://go.microsoft.com/fwlink/?LinkID=113216).
        """;

    private PlatyPSPage() {}

    /**
     * The text of the page.
     *
     * @param helpFile name of the help file that a module of this command ships
     */
    public static String of(CommandHelp help, String helpFile) {
        StringBuilder page = new StringBuilder();
        page.append("---\nexternal help file: ").append(helpFile);
        page.append("\nModule Name: ").append(String.join(", ", help.modules()));
        page.append("\nonline version:\nschema: 2.0.0\n---\n\n# ").append(help.name());
        section(page, "SYNOPSIS", help.synopsis());
        page.append("\n\n## SYNTAX\n");
        help.syntax().forEach(syntax -> syntax(page, syntax));
        section(page, "DESCRIPTION", help.description());
        page.append("\n\n## EXAMPLES");
        for (int i = 0; i < help.examples().size(); i++) {
            example(page, i + 1, help.examples().get(i));
        }
        page.append("\n\n## PARAMETERS");
        help.parameters().stream()
                .sorted(Comparator.comparing((ParameterHelp p) -> LAST.contains(p.name()))
                        .thenComparing(ParameterHelp::name))
                .forEach(parameter -> parameter(page, parameter));
        page.append("\n\n").append(COMMON_PARAMETERS.strip());
        section(page, "INPUTS", help.inputs());
        section(page, "OUTPUTS", help.outputs());
        section(page, "NOTES", help.notes());
        page.append("\n\n## RELATED LINKS\n");
        help.links()
                .forEach(link -> page.append("\n[")
                        .append(link.text())
                        .append("](")
                        .append(link.target())
                        .append(")\n"));
        return page.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder page, String title, String text) {
        page.append("\n\n## ").append(title);
        if (!text.isEmpty()) {
            page.append('\n').append(text);
        }
    }

    private static void syntax(StringBuilder page, CommandHelp.Syntax syntax) {
        if (!syntax.setName().equals("(All)")) {
            page.append("\n### ").append(syntax.setName());
        }
        page.append("\n```\n").append(syntax.line()).append("\n```");
    }

    private static void example(StringBuilder page, int number, ExampleHelp example) {
        page.append("\n\n### Example ").append(number).append(": ").append(example.title());
        page.append("\n```powershell\n");
        example.code()
                .lines()
                .forEach(line -> page.append("PS C:\\>").append(line).append('\n'));
        page.append("```\n\n").append(example.remarks());
    }

    private static void parameter(StringBuilder page, ParameterHelp parameter) {
        page.append("\n\n### -").append(parameter.name()).append('\n').append(parameter.description());
        page.append("\n\n```yaml");
        fact(page, "Type", parameter.typeName());
        fact(page, "Parameter Sets", parameter.sets().isEmpty() ? "(All)" : String.join(", ", parameter.sets()));
        fact(page, "Aliases", String.join(", ", parameter.aliases()));
        page.append('\n');
        fact(page, "Required", capitalized(parameter.required()));
        fact(page, "Position", parameter.isPositional() ? Integer.toString(parameter.position() + 1) : "Named");
        fact(page, "Default value", parameter.defaultValue() == null ? "None" : parameter.defaultValue());
        fact(page, "Accept pipeline input", pipelineInput(parameter));
        fact(page, "Accept wildcard characters", capitalized(parameter.wildcards()));
        page.append("\n```");
    }

    private static String pipelineInput(ParameterHelp parameter) {
        if (!parameter.byValue() && !parameter.byPropertyName()) {
            return "False";
        }
        String both = parameter.byValue() && parameter.byPropertyName() ? "ByValue, ByPropertyName" : "";
        String one = parameter.byValue() ? "ByValue" : "ByPropertyName";
        return "True (" + (both.isEmpty() ? one : both) + ")";
    }

    private static void fact(StringBuilder page, String label, String value) {
        page.append('\n').append(label).append(':').append(value.isEmpty() ? "" : " " + value);
    }

    private static String capitalized(boolean value) {
        return value ? "True" : "False";
    }
}
