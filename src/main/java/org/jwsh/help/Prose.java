package org.jwsh.help;

import java.util.List;
import java.util.Map;

/**
 * What people have written about a command: explanations and examples, no names, types or positions.
 *
 * @param attributes the lines between the two rules at the top, such as {@code page: gitbook}
 * @param parameters descriptions by parameter name
 */
public record Prose(
        Map<String, String> attributes,
        String synopsis,
        String description,
        Map<String, String> parameters,
        String inputs,
        String outputs,
        String notes,
        List<ExampleHelp> examples,
        List<CommandHelp.LinkHelp> links) {
    /** No prose at all. */
    public static final Prose NONE = new Prose(Map.of(), "", "", Map.of(), "", "", "", List.of(), List.of());

    /** The description of a parameter, empty where there is none. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
