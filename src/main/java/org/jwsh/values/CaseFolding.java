package org.jwsh.values;

import java.util.Locale;

/** Names compare without regard to case, by upper-casing each character as .NET's ordinal comparison does. */
public final class CaseFolding {
    private CaseFolding() {}

    /** A name's form for use as a key: equal for names that differ only in case. Gives the same string where it is folded already. */
    public static String fold(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (fold(c) != c) {
                return foldFrom(name, i);
            }
        }
        return name;
    }

    private static String foldFrom(String name, int first) {
        if (isAscii(name, first)) {
            return name.toLowerCase(Locale.ROOT);
        }
        char[] chars = name.toCharArray();
        for (int i = first; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static boolean isAscii(String name, int first) {
        for (int i = first; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
