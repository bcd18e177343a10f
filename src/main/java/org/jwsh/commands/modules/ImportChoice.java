package org.jwsh.commands.modules;

import java.util.List;

/**
 * What of a module's exports an import takes, and how.
 *
 * @param prefix what is put before the nouns, or null
 * @param functions patterns, null for all where no other list is given; and so for the others
 * @param intoGlobal whether names go to the global scope rather than to the importing module's
 * @param arguments what the module's code is called with
 * @param noClobber whether commands that are there already stay
 * @param checksNames whether unusual names are warned of
 * @param messages who is told what is done
 */
public record ImportChoice(
        String prefix,
        List<String> functions,
        List<String> cmdlets,
        List<String> aliases,
        List<String> variables,
        boolean intoGlobal,
        List<Object> arguments,
        boolean noClobber,
        boolean checksNames,
        ModuleMessages messages) {
    /** Everything, as it is called. */
    public static final ImportChoice ALL =
            new ImportChoice(null, null, null, null, null, false, List.of(), false, false, ModuleMessages.SILENT);

    /** Everything into the global scope: how modules load by themselves. */
    public static final ImportChoice GLOBAL =
            new ImportChoice(null, null, null, null, null, true, List.of(), false, false, ModuleMessages.SILENT);

    /** Everything, with nobody but the same listener told. */
    ImportChoice all() {
        return new ImportChoice(null, null, null, null, null, false, List.of(), false, false, messages);
    }

    boolean isSelective() {
        return functions != null || cmdlets != null || aliases != null || variables != null;
    }

    boolean takes(List<String> patterns, String name) {
        return patterns == null ? !isSelective() : ExportList.matches(patterns, name);
    }

    /** The name under which a command is imported: the prefix stands before the noun, or before a name without verb. */
    public String named(String name) {
        if (prefix == null || prefix.isEmpty()) {
            return name;
        }
        int dash = name.indexOf('-');
        return dash < 0 ? prefix + name : name.substring(0, dash + 1) + prefix + name.substring(dash + 1);
    }

    ImportChoice withPrefix(String other) {
        return new ImportChoice(
                other, functions, cmdlets, aliases, variables, intoGlobal, arguments, noClobber, checksNames, messages);
    }

    /** The same for the functions that match a pattern only. */
    public ImportChoice onlyFunctions(List<String> patterns) {
        return new ImportChoice(
                prefix, patterns, cmdlets, aliases, variables, intoGlobal, arguments, noClobber, checksNames, messages);
    }
}
