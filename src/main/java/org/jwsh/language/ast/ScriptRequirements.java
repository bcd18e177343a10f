package org.jwsh.language.ast;

import java.util.List;

/**
 * What the {@code #requires} lines ask for.
 *
 * @param version the version of the language, or null
 * @param editions {@code Core}, {@code Desktop}
 * @param modules each a string or a hashtable, as written
 * @param elevation whether administrator rights are asked for
 */
public record ScriptRequirements(
        String version, List<String> editions, List<ExpressionAst> modules, boolean elevation) {
    public ScriptRequirements {
        editions = List.copyOf(editions);
        modules = List.copyOf(modules);
    }
}
