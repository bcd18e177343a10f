package org.jwsh.help;

import java.util.List;

/**
 * The help of one command.
 *
 * @param name the command's name
 * @param aliases other names that call it
 * @param synopsis what it does, in one sentence
 * @param description paragraphs of Markdown
 * @param syntax one entry for each parameter set, the default one first
 * @param parameters the parameters of all sets, in the order in which they are declared
 * @param inputs what can be piped in, in Markdown; empty for nothing
 * @param outputs what comes out, in Markdown; empty for nothing
 * @param notes further remarks, in Markdown; often empty
 * @param modules the names of the modules that have the command, the newest first
 */
public record CommandHelp(
        String name,
        List<String> aliases,
        String synopsis,
        String description,
        List<Syntax> syntax,
        List<ParameterHelp> parameters,
        String inputs,
        String outputs,
        String notes,
        List<ExampleHelp> examples,
        List<LinkHelp> links,
        List<String> modules) {

    /**
     * A parameter set.
     *
     * @param setName {@code (All)} for the only set
     * @param line the whole line, such as {@code Get-Rack [[-Name] <String>] [<CommonParameters>]}
     * @param parameters its parameters in the order of the line, as they are in this set
     */
    public record Syntax(String setName, String line, List<ParameterHelp> parameters) {}

    /** A pointer to something else to read; the target is a URL or a page beside this one. */
    public record LinkHelp(String text, String target) {}
}
