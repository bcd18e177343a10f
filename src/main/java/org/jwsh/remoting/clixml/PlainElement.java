package org.jwsh.remoting.clixml;

/** A primitive value alone, such as {@code <I32>5</I32>}: most of what is streamed, read without a parser. */
final class PlainElement {
    private static final int LONGEST_TAG = 16;

    private PlainElement() {}

    /** The value, or null where the text is anything else, be it malformed. */
    static Object read(String text) {
        int open = text.indexOf('>');
        if (open < 2 || open > LONGEST_TAG || text.charAt(0) != '<') {
            return null;
        }
        String tag = text.substring(1, open);
        int end = text.length() - tag.length() - 3;
        if (end < open + 1
                || !text.startsWith("</", end)
                || !text.startsWith(tag, end + 2)
                || text.charAt(text.length() - 1) != '>'
                || !isPlain(text, open + 1, end)
                || PrimitiveForm.typeOf(tag) == null) {
            return null;
        }
        try {
            return new PrimitiveForm(tag, text.substring(open + 1, end)).value();
        } catch (RuntimeException malformed) {
            return null;
        }
    }

    /** Whether a parser would leave the characters as they are. */
    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '&' || c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
