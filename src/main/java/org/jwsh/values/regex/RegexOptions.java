package org.jwsh.values.regex;

/** The numbers of the options of a regular expression, as {@code System.Text.RegularExpressions.RegexOptions} has them. */
public final class RegexOptions {
    public static final int NONE = 0;
    public static final int IGNORE_CASE = 1;
    public static final int MULTILINE = 2;
    public static final int EXPLICIT_CAPTURE = 4;
    public static final int COMPILED = 8;
    public static final int SINGLELINE = 16;
    public static final int IGNORE_PATTERN_WHITESPACE = 32;
    public static final int RIGHT_TO_LEFT = 64;
    public static final int ECMA_SCRIPT = 256;
    public static final int CULTURE_INVARIANT = 512;
    public static final int NON_BACKTRACKING = 1024;

    private RegexOptions() {}
}
