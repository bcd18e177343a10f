package org.jwsh.remoting.clixml;

/** Text in CLIXML: characters that XML cannot hold are written as {@code _xHHHH_}, as is an underscore that could be taken for one. */
final class EncodedText {
    private static final int LENGTH = 7;

    private EncodedText() {}

    /** The text with markup characters as entities. */
    static String encode(String text, boolean attribute) {
        StringBuilder encoded = null;
        for (int i = 0; i < text.length(); i++) {
            String replacement = replacement(text, i, attribute);
            if (replacement != null && encoded == null) {
                encoded = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (replacement != null) {
                encoded.append(replacement);
            } else if (encoded != null) {
                encoded.append(text.charAt(i));
            }
        }
        return encoded == null ? text : encoded.toString();
    }

    private static String replacement(String text, int at, boolean attribute) {
        char c = text.charAt(at);
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> attribute ? "&quot;" : null;
            case '_' -> at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'x' ? "_x005F_" : null;
            default -> isEncoded(c) ? String.format("_x%04X_", (int) c) : null;
        };
    }

    private static boolean isEncoded(char c) {
        return c < ' ' || c >= 0x7F && c <= 0x9F || Character.isSurrogate(c) || c >= 0xFFFE;
    }

    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                decoded.append(text, from, at).append((char) code);
                from = at + LENGTH;
            }
            at = text.indexOf("_x", Math.max(from, at + 1));
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
