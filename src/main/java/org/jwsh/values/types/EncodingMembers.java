package org.jwsh.values.types;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jwsh.values.TypeBuilder;

/** {@code System.Text.Encoding}. */
final class EncodingMembers {
    private static final String OWN = "System.Text.Encoding";
    private static final Class<TextEncoding> SELF = TextEncoding.class;

    private EncodingMembers() {}

    static void define(TypeBuilder type) {
        type.property("string BodyName", SELF, TextEncoding::webName)
                .property("string EncodingName", SELF, TextEncoding::displayName)
                .property("string HeaderName", SELF, TextEncoding::webName)
                .property("string WebName", SELF, TextEncoding::webName)
                .property("int WindowsCodePage", SELF, e -> e.codePage() == 28591 ? 1252 : 1200)
                .property("bool IsBrowserDisplay", SELF, EncodingMembers::isKnownToBrowsers)
                .property("bool IsBrowserSave", SELF, EncodingMembers::isKnownToBrowsers)
                .property("bool IsMailNewsDisplay", SELF, EncodingMembers::isKnownToBrowsers)
                .property("bool IsMailNewsSave", SELF, EncodingMembers::isKnownToBrowsers)
                .property(
                        "bool IsSingleByte", SELF, e -> e.charset().newEncoder().maxBytesPerChar() == 1)
                .property("bool IsReadOnly", SELF, TextEncoding::shared)
                .property("int CodePage", SELF, TextEncoding::codePage)
                .method("byte[] GetBytes(string s)", SELF, (e, a) -> e.encode(Failures.required((String) a[0], "s")))
                .method("byte[] GetBytes(char[] chars)", SELF, (e, a) -> e.encode(new String((char[]) a[0])))
                .method("int GetByteCount(string s)", SELF, (e, a) -> e.encode((String) a[0]).length)
                .method("int GetByteCount(char[] chars)", SELF, (e, a) -> e.encode(new String((char[]) a[0])).length)
                .method(
                        "string GetString(byte[] bytes)",
                        SELF,
                        (e, a) -> e.decode(Failures.required((byte[]) a[0], "bytes"), 0, ((byte[]) a[0]).length))
                .method("string GetString(byte[] bytes, int index, int count)", SELF, (e, a) -> {
                    if ((int) a[1] + (int) a[2] > ((byte[]) a[0]).length) {
                        throw Failures.outOfRange(
                                "Index and count must refer to a location within the buffer.", "bytes");
                    }
                    return e.decode((byte[]) a[0], (int) a[1], (int) a[2]);
                })
                .method(
                        "char[] GetChars(byte[] bytes)",
                        SELF,
                        (e, a) -> e.decode((byte[]) a[0], 0, ((byte[]) a[0]).length)
                                .toCharArray())
                .method(
                        "int GetCharCount(byte[] bytes)",
                        SELF,
                        (e, a) -> e.decode((byte[]) a[0], 0, ((byte[]) a[0]).length)
                                .length())
                .method("byte[] GetPreamble()", SELF, (e, a) -> e.preamble());
        defineMore(type);
        named(type, "UTF8", StandardCharsets.UTF_8);
        named(type, "Unicode", StandardCharsets.UTF_16LE);
        named(type, "BigEndianUnicode", StandardCharsets.UTF_16BE);
        named(type, "ASCII", StandardCharsets.US_ASCII);
        named(type, "Latin1", StandardCharsets.ISO_8859_1);
        named(type, "UTF32", Charset.forName("UTF-32LE"));
        type.staticProperty(OWN + " Default", () -> TextEncoding.UTF8_PLAIN)
                .staticMethod("static " + OWN + " GetEncoding(string name)", a -> byName((String) a[0]))
                .staticMethod("static " + OWN + " GetEncoding(int codepage)", a -> byPage((int) a[0]))
                .staticMethod(
                        "static byte[] Convert(" + OWN + " srcEncoding, " + OWN + " dstEncoding, byte[] bytes)",
                        a -> ((TextEncoding) a[1])
                                .encode(((TextEncoding) a[0]).decode((byte[]) a[2], 0, ((byte[]) a[2]).length)));
    }

    private static void named(TypeBuilder type, String name, Charset charset) {
        TextEncoding encoding = new TextEncoding(charset, true, true);
        type.staticProperty(OWN + " " + name, () -> encoding);
    }

    static void constructors(TypeBuilder type, String name) {
        Charset charset = switch (name) {
            case "System.Text.UnicodeEncoding" -> StandardCharsets.UTF_16LE;
            case "System.Text.ASCIIEncoding" -> StandardCharsets.US_ASCII;
            case "System.Text.UTF32Encoding" -> Charset.forName("UTF-32LE");
            default -> StandardCharsets.UTF_8;
        };
        boolean utf8 = charset == StandardCharsets.UTF_8;
        type.constructor(name + " new()", a -> new TextEncoding(charset, !utf8));
        if (utf8) {
            type.constructor(
                            name + " new(bool encoderShouldEmitUTF8Identifier)",
                            a -> new TextEncoding(charset, (boolean) a[0]))
                    .constructor(
                            name + " new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)",
                            a -> new TextEncoding(charset, (boolean) a[0]));
        } else if (charset == StandardCharsets.UTF_16LE) {
            type.constructor(
                    name + " new(bool bigEndian, bool byteOrderMark)",
                    a -> new TextEncoding((boolean) a[0] ? StandardCharsets.UTF_16BE : charset, (boolean) a[1]));
        }
    }

    private static TextEncoding byName(String name) {
        String known = name.equalsIgnoreCase("utf-16") || name.equalsIgnoreCase("unicode") ? "UTF-16LE" : name;
        try {
            return new TextEncoding(Charset.forName(known), true, true);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
            throw Failures.argument(
                    "'" + name
                            + "' is not a supported encoding name. For information on defining a custom encoding, see"
                            + " the documentation for the Encoding.RegisterProvider method.",
                    "name");
        }
    }

    private static TextEncoding byPage(int page) {
        return switch (page) {
            case 0, 65001 -> TextEncoding.UTF8;
            case 1200 -> new TextEncoding(StandardCharsets.UTF_16LE, true);
            case 1201 -> new TextEncoding(StandardCharsets.UTF_16BE, true);
            case 12000 -> new TextEncoding(Charset.forName("UTF-32LE"), true);
            case 20127 -> new TextEncoding(StandardCharsets.US_ASCII, true, true);
            case 28591 -> new TextEncoding(StandardCharsets.ISO_8859_1, true, true);
            default -> {
                for (String prefix : new String[] {"windows-", "IBM", "x-IBM"}) {
                    if (Charset.isSupported(prefix + page)) {
                        yield new TextEncoding(Charset.forName(prefix + page), true);
                    }
                }
                throw Failures.notSupported("No data is available for encoding " + page
                        + ". For information on defining a custom encoding, see the documentation for the"
                        + " Encoding.RegisterProvider method.");
            }
        };
    }

    private static void defineMore(TypeBuilder type) {
        type.method("System.Object Clone()", SELF, (e, a) -> e)
                .method("bool IsAlwaysNormalized()", SELF, (e, a) -> false)
                .method("bool Equals(System.Object value)", SELF, (e, a) -> e.equals(a[0]))
                .method("int GetHashCode()", SELF, (e, a) -> e.codePage())
                .method("int GetMaxByteCount(int charCount)", SELF, (e, a) -> maxBytes(e, (int) a[0]))
                .method("int GetMaxCharCount(int byteCount)", SELF, (e, a) -> maxCharacters(e, (int) a[0]))
                .method(
                        "byte[] GetBytes(char[] chars, int index, int count)",
                        SELF,
                        (e, a) -> e.encode(new String((char[]) a[0], (int) a[1], (int) a[2])))
                .method(
                        "byte[] GetBytes(string s, int index, int count)",
                        SELF,
                        (e, a) -> e.encode(StringMembers.substring((String) a[0], (int) a[1], (int) a[2])))
                .method(
                        "char[] GetChars(byte[] bytes, int index, int count)",
                        SELF,
                        (e, a) ->
                                e.decode((byte[]) a[0], (int) a[1], (int) a[2]).toCharArray())
                .method(
                        "int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)",
                        SELF,
                        (e, a) -> {
                            byte[] encoded = e.encode(StringMembers.substring((String) a[0], (int) a[1], (int) a[2]));
                            return place(encoded, (byte[]) a[3], (int) a[4]);
                        })
                .method(
                        "int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)",
                        SELF,
                        (e, a) -> place(
                                e.encode(new String((char[]) a[0], (int) a[1], (int) a[2])), (byte[]) a[3], (int) a[4]))
                .method(
                        "int GetByteCount(char[] chars, int index, int count)",
                        SELF,
                        (e, a) -> e.encode(new String((char[]) a[0], (int) a[1], (int) a[2])).length)
                .method(
                        "int GetByteCount(string s, int index, int count)",
                        SELF,
                        (e, a) -> e.encode(StringMembers.substring((String) a[0], (int) a[1], (int) a[2])).length)
                .method(
                        "int GetCharCount(byte[] bytes, int index, int count)",
                        SELF,
                        (e, a) ->
                                e.decode((byte[]) a[0], (int) a[1], (int) a[2]).length())
                .method(
                        "int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)",
                        SELF,
                        (e, a) -> {
                            String decoded = e.decode((byte[]) a[0], (int) a[1], (int) a[2]);
                            checkRoom(((char[]) a[3]).length - (int) a[4], decoded.length(), "chars");
                            decoded.getChars(0, decoded.length(), (char[]) a[3], (int) a[4]);
                            return decoded.length();
                        })
                .method("bool IsAlwaysNormalized(System.Text.NormalizationForm form)", SELF, (e, a) -> false)
                .staticMethod(
                        "static byte[] Convert(" + OWN + " srcEncoding, " + OWN
                                + " dstEncoding, byte[] bytes, int index, int count)",
                        a -> ((TextEncoding) a[1])
                                .encode(((TextEncoding) a[0]).decode((byte[]) a[2], (int) a[3], (int) a[4])))
                .staticMethod("static void RegisterProvider(System.Object provider)", a -> null)
                .staticMethod("static System.Text.EncodingInfo[] GetEncodings()", a -> known());
    }

    private static int place(byte[] encoded, byte[] bytes, int at) {
        checkRoom(bytes.length - at, encoded.length, "bytes");
        System.arraycopy(encoded, 0, bytes, at, encoded.length);
        return encoded.length;
    }

    private static void checkRoom(int room, int needed, String parameter) {
        if (room < needed) {
            throw Failures.argument(
                    "The output " + (parameter.equals("bytes") ? "byte" : "char")
                            + " buffer is too small to contain the encoded data.",
                    parameter);
        }
    }

    private static boolean isKnownToBrowsers(TextEncoding encoding) {
        return encoding.codePage() == 65001 || encoding.codePage() == 28591;
    }

    private static int maxBytes(TextEncoding encoding, int characters) {
        return switch (encoding.codePage()) {
            case 65001 -> 3 * (characters + 1);
            case 1200, 1201 -> 2 * (characters + 1);
            case 12000 -> 4 * (characters + 1);
            default -> characters + 1;
        };
    }

    private static int maxCharacters(TextEncoding encoding, int bytes) {
        return switch (encoding.codePage()) {
            case 65001 -> bytes + 1;
            case 1200, 1201 -> (bytes >> 1) + (bytes & 1) + 1;
            case 12000 -> bytes / 2 + 2;
            default -> bytes;
        };
    }

    private static Object[] known() {
        return java.util.stream.IntStream.of(1200, 1201, 12000, 20127, 28591, 65001)
                .mapToObj(EncodingMembers::byPage)
                .toArray();
    }
}
