package org.jwsh.values.types;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/**
 * A character encoding and whether files written in it begin with its mark.
 *
 * @param shared whether it is the one that all who ask for the encoding get, not one that a script made
 */
public record TextEncoding(Charset charset, boolean mark, boolean shared) implements NetTyped {
    static final TextEncoding UTF8 = new TextEncoding(StandardCharsets.UTF_8, true, true);
    /** What text for programs is written in unless a script says otherwise. */
    public static final TextEncoding UTF8_PLAIN = new TextEncoding(StandardCharsets.UTF_8, false, true);

    private static final Map<String, List<Object>> NAMES = Map.of(
            "UTF-8", List.of("utf-8", 65001, "Unicode (UTF-8)", "System.Text.UTF8Encoding"),
            "UTF-16LE", List.of("utf-16", 1200, "Unicode", "System.Text.UnicodeEncoding"),
            "UTF-16BE", List.of("utf-16BE", 1201, "Unicode (Big-Endian)", "System.Text.UnicodeEncoding"),
            "UTF-32LE", List.of("utf-32", 12000, "Unicode (UTF-32)", "System.Text.UTF32Encoding"),
            "US-ASCII", List.of("us-ascii", 20127, "US-ASCII", "System.Text.ASCIIEncoding"),
            "ISO-8859-1", List.of("iso-8859-1", 28591, "Western European (ISO)", "System.Text.Encoding"),
            "windows-1252", List.of("windows-1252", 1252, "Western European (Windows)", "System.Text.Encoding"),
            "IBM437", List.of("ibm437", 437, "OEM United States", "System.Text.Encoding"));

    /** The types of those that are shared, where they differ. */
    private static final Map<String, String> SHARED_TYPES = Map.of(
            "UTF-8", "System.Text.UTF8Encoding+UTF8EncodingSealed",
            "US-ASCII", "System.Text.ASCIIEncoding+ASCIIEncodingSealed",
            "ISO-8859-1", "System.Text.Latin1Encoding+Latin1EncodingSealed");

    public TextEncoding(Charset charset, boolean mark) {
        this(charset, mark, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextEncoding encoding && charset.equals(encoding.charset) && mark == encoding.mark;
    }

    @Override
    public int hashCode() {
        return charset.hashCode();
    }

    private Object fact(int index, Object otherwise) {
        List<Object> facts = NAMES.get(charset.name());
        return facts == null ? otherwise : facts.get(index);
    }

    String webName() {
        return (String) fact(0, charset.name().toLowerCase(java.util.Locale.ROOT));
    }

    int codePage() {
        return (int) fact(1, 0);
    }

    String displayName() {
        return (String) fact(2, charset.displayName());
    }

    @Override
    public NetType netType() {
        String special = shared ? SHARED_TYPES.get(charset.name()) : null;
        return NetTypes.named(special == null ? (String) fact(3, "System.Text.Encoding") : special);
    }

    byte[] preamble() {
        if (!mark) {
            return new byte[0];
        }
        return switch (charset.name()) {
            case "UTF-8" -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
            case "UTF-16LE" -> new byte[] {(byte) 0xFF, (byte) 0xFE};
            case "UTF-16BE" -> new byte[] {(byte) 0xFE, (byte) 0xFF};
            case "UTF-32LE" -> new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0};
            default -> new byte[0];
        };
    }

    byte[] encode(String text) {
        ByteBuffer bytes = charset.encode(CharBuffer.wrap(text));
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        return all;
    }

    String decode(byte[] bytes, int start, int count) {
        return new String(bytes, start, count, charset);
    }

    /** The text of a file's bytes: a mark at their beginning tells the encoding, else it is this one. */
    String decodeFile(byte[] bytes) {
        for (TextEncoding known : List.of(
                UTF8,
                new TextEncoding(Charset.forName("UTF-32LE"), true),
                new TextEncoding(StandardCharsets.UTF_16LE, true),
                new TextEncoding(StandardCharsets.UTF_16BE, true))) {
            byte[] preamble = known.preamble();
            if (bytes.length >= preamble.length
                    && java.util.Arrays.equals(bytes, 0, preamble.length, preamble, 0, preamble.length)) {
                return known.decode(bytes, preamble.length, bytes.length - preamble.length);
            }
        }
        return decode(bytes, 0, bytes.length);
    }

    @Override
    public String toString() {
        return netType().toString();
    }
}
