package org.jwsh.commands;

import org.jwsh.values.text.WildcardPattern;

/**
 * Names that pass -Include and -Exclude.
 *
 * @param include patterns of which one must match; null or empty for all names
 * @param exclude patterns of which none may match, or null
 */
public record NameFilter(String[] include, String[] exclude) {
    public boolean passes(String name) {
        return (include == null || include.length == 0 || any(include, name))
                && (exclude == null || !any(exclude, name));
    }

    private static boolean any(String[] patterns, String name) {
        for (String pattern : patterns) {
            if (WildcardPattern.of(pattern, true).isMatch(name)) {
                return true;
            }
        }
        return false;
    }
}
