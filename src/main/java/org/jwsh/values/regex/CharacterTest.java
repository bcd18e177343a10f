package org.jwsh.values.regex;

import java.util.regex.Pattern;

/** A set of characters, written as {@link Pattern} writes it; what was asked once is remembered. */
final class CharacterTest {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Pattern set;
    private final byte[] known = new byte[Character.MAX_VALUE + 1];

    CharacterTest(String set, boolean ignoreCase) {
        int flags = Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;
        this.set = Pattern.compile(set, ignoreCase ? flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : flags);
    }

    boolean contains(char c) {
        if (known[c] == 0) {
            known[c] = set.matcher(String.valueOf(c)).matches() ? YES : NO;
        }
        return known[c] == YES;
    }
}
