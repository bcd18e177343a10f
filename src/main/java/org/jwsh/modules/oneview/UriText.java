package org.jwsh.modules.oneview;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Makes the address of a request of what users write: quotation marks, blanks and the like may stand in a query as they are. */
final class UriText {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private UriText() {}

    static URI of(String host, String pathAndQuery) {
        int query = pathAndQuery.indexOf('?');
        StringBuilder text = new StringBuilder("https://").append(host);
        for (int i = 0; i < pathAndQuery.length(); i++) {
            char c = pathAndQuery.charAt(i);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0;
            if (plain && !(c == '?' && i > query)) {
                text.append(c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < pathAndQuery.length() ? i + 2 : i + 1;
                escape(text, pathAndQuery.substring(i, end));
                i = end - 1;
            }
        }
        return URI.create(text.toString());
    }

    /** A text as the value of a query parameter. */
    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void escape(StringBuilder target, String character) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            target.append('%').append(String.format("%02X", octet & 0xff));
        }
    }
}
