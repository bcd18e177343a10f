package org.jwsh.values.types;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.HtmlText;

/** Texts as addresses and pages of the web write them: {@code WebUtility} and {@code HttpUtility}. */
final class WebTexts {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("copy", "\u00a9"),
            Map.entry("reg", "\u00ae"),
            Map.entry("euro", "\u20ac"),
            Map.entry("pound", "\u00a3"),
            Map.entry("cent", "\u00a2"),
            Map.entry("yen", "\u00a5"),
            Map.entry("sect", "\u00a7"),
            Map.entry("deg", "\u00b0"),
            Map.entry("plusmn", "\u00b1"),
            Map.entry("middot", "\u00b7"),
            Map.entry("laquo", "\u00ab"),
            Map.entry("raquo", "\u00bb"),
            Map.entry("hellip", "\u2026"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("bull", "\u2022"),
            Map.entry("trade", "\u2122"),
            Map.entry("times", "\u00d7"),
            Map.entry("divide", "\u00f7"),
            Map.entry("auml", "\u00e4"),
            Map.entry("ouml", "\u00f6"),
            Map.entry("uuml", "\u00fc"),
            Map.entry("Auml", "\u00c4"),
            Map.entry("Ouml", "\u00d6"),
            Map.entry("Uuml", "\u00dc"),
            Map.entry("szlig", "\u00df"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("egrave", "\u00e8"),
            Map.entry("agrave", "\u00e0"),
            Map.entry("ccedil", "\u00e7"));

    private WebTexts() {}

    static void utility(TypeBuilder type) {
        type.staticMethod("static string HtmlEncode(string value)", a -> encodeHtml((String) a[0]))
                .staticMethod("static string HtmlDecode(string value)", a -> decodeHtml((String) a[0]))
                .staticMethod("static string UrlEncode(string value)", a -> encodeUrl((String) a[0], true))
                .staticMethod("static string UrlDecode(string encodedValue)", a -> decodeUrl((String) a[0]))
                .staticMethod(
                        "static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)",
                        a -> encodeUrl(new String((byte[]) a[0], (int) a[1], (int) a[2], StandardCharsets.UTF_8), true)
                                .getBytes(StandardCharsets.US_ASCII));
    }

    static void http(TypeBuilder type) {
        type.staticMethod("static string HtmlEncode(string s)", a -> encodeHtml((String) a[0]))
                .staticMethod("static string HtmlDecode(string s)", a -> decodeHtml((String) a[0]))
                .staticMethod("static string HtmlAttributeEncode(string s)", a -> encodeAttribute((String) a[0]))
                .staticMethod("static string UrlEncode(string str)", a -> encodeUrl((String) a[0], false))
                .staticMethod("static string UrlDecode(string str)", a -> decodeUrl((String) a[0]))
                .staticMethod("static string UrlPathEncode(string str)", a -> encodePath((String) a[0]))
                .staticMethod("static string JavaScriptStringEncode(string value)", a -> encodeScript((String) a[0]))
                .staticMethod(
                        "static string JavaScriptStringEncode(string value, bool addDoubleQuotes)",
                        a -> (boolean) a[1] ? '"' + encodeScript((String) a[0]) + '"' : encodeScript((String) a[0]))
                .staticMethod(
                        "static System.Collections.Specialized.NameValueCollection ParseQueryString(string query)",
                        a -> NameValues.ofQuery((String) Failures.required(a[0], "query")));
    }

    private static String encodeHtml(String text) {
        return text == null ? null : HtmlText.encode(text);
    }

    private static String encodeAttribute(String text) {
        return text == null
                ? null
                : text.replace("&", "&amp;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;")
                        .replace("<", "&lt;");
    }

    private static String decodeHtml(String text) {
        return text == null
                ? null
                : ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
    }

    private static String entity(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMES.getOrDefault(name, whole);
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : whole;
    }

    /** @param upper whether the digits of escapes are capitals, as WebUtility writes them */
    static String encodeUrl(String text, boolean upper) {
        if (text == null) {
            return null;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-_.!*()".indexOf(c) >= 0)) {
                encoded.append(c);
            } else if (c == ' ') {
                encoded.append('+');
            } else {
                encoded.append(upper ? "%%%02X".formatted((int) c) : "%%%02x".formatted((int) c));
            }
        }
        return encoded.toString();
    }

    private static String encodePath(String text) {
        if (text == null) {
            return null;
        }
        int query = text.indexOf('?');
        StringBuilder encoded = new StringBuilder();
        for (byte b : (query < 0 ? text : text.substring(0, query)).getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            encoded.append(c > 32 && c < 127 ? Character.toString(c) : "%%%02x".formatted(c));
        }
        return query < 0 ? encoded.toString() : encoded + text.substring(query);
    }

    static String decodeUrl(String text) {
        if (text == null) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%'
                    && i + 2 < text.length()
                    && text.substring(i + 1, i + 3).matches("[0-9a-fA-F]{2}")) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                String plain = c == '+' ? " " : text.substring(i, i + (Character.isHighSurrogate(c) ? 2 : 1));
                bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
                i += plain.length() - 1;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String encodeScript(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char c : text == null ? new char[0] : text.toCharArray()) {
            switch (c) {
                case '\r' -> encoded.append("\\r");
                case '\n' -> encoded.append("\\n");
                case '\t' -> encoded.append("\\t");
                case '\b' -> encoded.append("\\b");
                case '\f' -> encoded.append("\\f");
                case '"' -> encoded.append("\\\"");
                case '\\' -> encoded.append("\\\\");
                default -> {
                    if (c < 32
                            || c == '\''
                            || c == '<'
                            || c == '>'
                            || c == '&'
                            || c == '\u0085'
                            || c == '\u2028'
                            || c == '\u2029') {
                        encoded.append("\\u%04x".formatted((int) c));
                    } else {
                        encoded.append(c);
                    }
                }
            }
        }
        return encoded.toString();
    }
}
