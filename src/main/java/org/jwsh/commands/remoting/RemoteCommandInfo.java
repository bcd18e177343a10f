package org.jwsh.commands.remoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/**
 * A command of another machine as its server describes it.
 *
 * @param resolvedName what an alias stands for, or null
 */
record RemoteCommandInfo(
        String name, boolean isAlias, String helpUri, String resolvedName, List<Parameter> parameters) {
    /** The number that CommandTypes gives to aliases. */
    private static final int ALIAS = 1;

    /** A parameter: what is known of it without its type being here. */
    record Parameter(String name, List<String> aliases, boolean isSwitch) {}

    /** Reads a description. */
    static RemoteCommandInfo of(Object described) {
        PropertyReader reader = new PropertyReader(described);
        List<Parameter> parameters = new ArrayList<>();
        if (PSObject.unwrap(reader.get("Parameters")) instanceof Map<?, ?> byName) {
            byName.values().forEach(each -> parameters.add(parameter(new PropertyReader(each))));
        }
        return new RemoteCommandInfo(
                orEmpty(reader.text("Name")),
                reader.number("CommandType", 0) == ALIAS,
                orEmpty(reader.text("HelpUri")),
                reader.text("ResolvedCommandName"),
                parameters);
    }

    private static Parameter parameter(PropertyReader reader) {
        List<String> aliases = new ArrayList<>();
        reader.list("Aliases").forEach(alias -> aliases.add(LanguagePrimitives.toStringInvariant(alias)));
        boolean isSwitch = reader.flag("SwitchParameter")
                || orEmpty(reader.text("ParameterType")).endsWith("SwitchParameter");
        return new Parameter(orEmpty(reader.text("Name")), aliases, isSwitch);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
