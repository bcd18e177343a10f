package org.jwsh.values.text;

/** Text in HTML: markup characters, quotes, the upper half of Latin-1 and characters beyond the basic plane as entities. */
public final class HtmlText {
    private HtmlText() {}

    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> encoded.append("&lt;");
                case '>' -> encoded.append("&gt;");
                case '&' -> encoded.append("&amp;");
                case '"' -> encoded.append("&quot;");
                case '\'' -> encoded.append("&#39;");
                default -> {
                    if (c >= 160 && c < 256 || c > 0xFFFF) {
                        encoded.append("&#").append(c).append(';');
                    } else {
                        encoded.appendCodePoint(c);
                    }
                }
            }
        });
        return encoded.toString();
    }
}
