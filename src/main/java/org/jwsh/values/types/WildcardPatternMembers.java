package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.WildcardPattern;

/** {@code System.Management.Automation.WildcardPattern}. */
final class WildcardPatternMembers {
    private static final String OPTIONS = "System.Management.Automation.WildcardOptions options";
    private static final int IGNORE_CASE = 2;

    private WildcardPatternMembers() {}

    static void define(TypeBuilder type) {
        type.constructor("wildcardpattern new(string pattern)", a -> WildcardPattern.unchecked((String) a[0], false))
                .constructor(
                        "wildcardpattern new(string pattern, " + OPTIONS + ")", WildcardPatternMembers::withOptions)
                .method(
                        "bool IsMatch(string input)",
                        WildcardPattern.class,
                        (pattern, a) -> pattern.isMatch((String) a[0]))
                .method("string ToWql()", WildcardPattern.class, (pattern, a) -> pattern.toWql())
                .staticMethod(
                        "static wildcardpattern Get(string pattern, " + OPTIONS + ")",
                        WildcardPatternMembers::withOptions)
                .staticMethod("static string Escape(string pattern)", a -> WildcardPattern.escape((String) a[0]))
                .staticMethod("static string Unescape(string pattern)", a -> WildcardPattern.unescape((String) a[0]))
                .staticMethod(
                        "static bool ContainsWildcardCharacters(string pattern)",
                        a -> WildcardPattern.hasWildcards((String) a[0]));
    }

    private static WildcardPattern withOptions(Object[] arguments) {
        return WildcardPattern.unchecked((String) arguments[0], (Enums.number(arguments[1]) & IGNORE_CASE) != 0);
    }
}
