package org.jwsh.host.editing;

/** Brackets that belong together, those in strings and comments like any others. */
final class Brackets {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private Brackets() {}

    /** Where the bracket is that belongs to the one at an offset; -1 where there is none. */
    static int other(String text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return -1;
        }
        char here = text.charAt(offset);
        int kind = OPEN.indexOf(here);
        boolean forward = kind >= 0;
        kind = forward ? kind : CLOSE.indexOf(here);
        if (kind < 0) {
            return -1;
        }
        int depth = 0;
        for (int at = offset; at >= 0 && at < text.length(); at += forward ? 1 : -1) {
            char c = text.charAt(at);
            if (c == OPEN.charAt(kind)) {
                depth++;
            } else if (c == CLOSE.charAt(kind)) {
                depth--;
            }
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
