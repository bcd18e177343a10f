package org.jwsh.runtime;

/** Names of variables in classes that were translated from another language: none of them is an automatic variable. */
public final class TranslatedName {
    /** A letter that no source begins a name with. */
    private static final String MARK = "\u02cd";

    private TranslatedName() {}

    /** The variable that stands for a variable of the source. */
    public static String variable(String name) {
        return "$" + MARK + name;
    }

    /** The name as the source has it, which signatures show. */
    public static String shown(String name) {
        return name.startsWith(MARK) ? name.substring(MARK.length()) : name;
    }
}
