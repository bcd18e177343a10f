package org.jwsh.commands.modules;

import java.util.List;

/**
 * What of a module's exports an import takes.
 *
 * @param prefix what is put before the nouns, or null
 * @param functions patterns, null for all where no other list is given; and so for the others
 * @param intoGlobal whether names go to the global scope rather than to the importing module's
 */
public record ImportChoice(
        String prefix,
        List<String> functions,
        List<String> aliases,
        List<String> variables,
        boolean intoGlobal,
        List<Object> arguments) {
    /** Everything, as it is called. */
    public static final ImportChoice ALL = new ImportChoice(null, null, null, null, false, List.of());

    boolean isSelective() {
        return functions != null || aliases != null || variables != null;
    }

    boolean takes(List<String> patterns, String name) {
        return patterns == null ? !isSelective() : ExportList.matches(patterns, name);
    }

    /** The name under which a command is imported: the prefix stands before the noun, or before a name without verb. */
    String named(String name) {
        if (prefix == null || prefix.isEmpty()) {
            return name;
        }
        int dash = name.indexOf('-');
        return dash < 0 ? prefix + name : name.substring(0, dash + 1) + prefix + name.substring(dash + 1);
    }

    ImportChoice withPrefix(String other) {
        return new ImportChoice(other, functions, aliases, variables, intoGlobal, arguments);
    }
}
