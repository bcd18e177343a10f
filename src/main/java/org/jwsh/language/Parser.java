package org.jwsh.language;

/** Turns text into a syntax tree. Never fails: what is wrong with the text stands in the result's errors. */
public final class Parser {
    private Parser() {}

    /**
     * Parses a whole script.
     *
     * @param source the text and the file name that positions will show
     * @return the tree, all tokens and all errors, in source order
     */
    public static ParseResult parse(ScriptSource source) {
        throw new UnsupportedOperationException("grammar");
    }
}
