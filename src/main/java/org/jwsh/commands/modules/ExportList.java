package org.jwsh.commands.modules;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.text.WildcardPattern;

/**
 * What a module's code said it exports.
 *
 * @param functions patterns, and so for the others
 */
public record ExportList(List<String> functions, List<String> cmdlets, List<String> aliases, List<String> variables) {
    /** Nothing so far. */
    public ExportList() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Whether a name matches one of the patterns. */
    public static boolean matches(List<String> patterns, String name) {
        for (String pattern : patterns) {
            if (WildcardPattern.of(pattern, true).isMatch(name)) {
                return true;
            }
        }
        return false;
    }
}
