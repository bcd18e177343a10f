package org.jwsh.values.types;

import org.jwsh.values.EnumValue;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;

/** {@code System.Char}. */
final class CharMembers {
    private static final String[] CATEGORIES = {
        "OtherNotAssigned",
        "UppercaseLetter",
        "LowercaseLetter",
        "TitlecaseLetter",
        "ModifierLetter",
        "OtherLetter",
        "NonSpacingMark",
        "EnclosingMark",
        "SpacingCombiningMark",
        "DecimalDigitNumber",
        "LetterNumber",
        "OtherNumber",
        "SpaceSeparator",
        "LineSeparator",
        "ParagraphSeparator",
        "Control",
        "Format",
        "OtherNotAssigned",
        "PrivateUse",
        "Surrogate",
        "DashPunctuation",
        "OpenPunctuation",
        "ClosePunctuation",
        "ConnectorPunctuation",
        "OtherPunctuation",
        "MathSymbol",
        "CurrencySymbol",
        "ModifierSymbol",
        "OtherSymbol",
        "InitialQuotePunctuation",
        "FinalQuotePunctuation"
    };

    /** Tells whether a character is of a kind. */
    private interface Test {
        boolean of(char c);
    }

    private CharMembers() {}

    static void define(TypeBuilder type) {
        defineMore(type);
        ComparableMembers.define(type, Character.class, "char", "Char", "value");
        type.method("bool Equals(System.Object obj)", Character.class, (c, a) -> c.equals(a[0]))
                .method("bool Equals(char obj)", Character.class, (c, a) -> c.equals(a[0]))
                .method("int GetHashCode()", Character.class, (c, a) -> c | c << 16)
                .method(
                        "System.TypeCode GetTypeCode()",
                        Character.class,
                        (c, a) -> Enums.value("System.TypeCode", "Char"))
                .method("string ToString()", Character.class, (c, a) -> c.toString())
                .method("string ToString(System.IFormatProvider provider)", Character.class, (c, a) -> c.toString())
                .staticProperty("char MaxValue", () -> Character.MAX_VALUE)
                .staticProperty("char MinValue", () -> Character.MIN_VALUE)
                .staticMethod("static string ToString(char c)", a -> a[0].toString())
                .staticMethod("static char ToUpper(char c)", a -> Character.toUpperCase((char) a[0]))
                .staticMethod(
                        "static char ToUpper(char c, cultureinfo culture)", a -> Character.toUpperCase((char) a[0]))
                .staticMethod("static char ToUpperInvariant(char c)", a -> Character.toUpperCase((char) a[0]))
                .staticMethod("static char ToLower(char c)", a -> Character.toLowerCase((char) a[0]))
                .staticMethod(
                        "static char ToLower(char c, cultureinfo culture)", a -> Character.toLowerCase((char) a[0]))
                .staticMethod("static char ToLowerInvariant(char c)", a -> Character.toLowerCase((char) a[0]))
                .staticMethod("static char Parse(string s)", a -> parse((String) a[0]))
                .staticMethod("static bool TryParse(string s, [ref] char result)", a -> {
                    String text = (String) a[0];
                    boolean one = text != null && text.length() == 1;
                    ((Reference) a[1]).set(one ? text.charAt(0) : '\0');
                    return one;
                });
        defineKinds(type);
        defineUnicode(type);
    }

    static char parse(String text) {
        if (Failures.required(text, "s").length() != 1) {
            throw Failures.format("String must be exactly one character long.");
        }
        return text.charAt(0);
    }

    private static void defineKinds(TypeBuilder type) {
        kind(type, "IsLetter", Character::isLetter);
        kind(type, "IsDigit", Character::isDigit);
        kind(type, "IsLetterOrDigit", Character::isLetterOrDigit);
        kind(type, "IsNumber", c -> in(c, "Number"));
        kind(type, "IsUpper", c -> Character.getType(c) == Character.UPPERCASE_LETTER);
        kind(type, "IsLower", c -> Character.getType(c) == Character.LOWERCASE_LETTER);
        kind(type, "IsWhiteSpace", CharMembers::isWhiteSpace);
        kind(type, "IsPunctuation", c -> in(c, "Punctuation"));
        kind(type, "IsSymbol", c -> in(c, "Symbol"));
        kind(type, "IsSeparator", c -> in(c, "Separator"));
        kind(type, "IsControl", Character::isISOControl);
        kind(type, "IsSurrogate", Character::isSurrogate);
        kind(type, "IsHighSurrogate", Character::isHighSurrogate);
        kind(type, "IsLowSurrogate", Character::isLowSurrogate);
        single(type, "IsAscii", c -> c < 128);
        single(type, "IsAsciiDigit", c -> c >= '0' && c <= '9');
        single(type, "IsAsciiLetter", c -> c < 128 && Character.isLetter(c));
        single(type, "IsAsciiLetterLower", c -> c >= 'a' && c <= 'z');
        single(type, "IsAsciiLetterUpper", c -> c >= 'A' && c <= 'Z');
        single(type, "IsAsciiLetterOrDigit", c -> c < 128 && Character.isLetterOrDigit(c));
        single(type, "IsAsciiHexDigit", c -> c < 128 && Character.digit(c, 16) >= 0);
    }

    private static void single(TypeBuilder type, String name, Test test) {
        type.staticMethod("static bool " + name + "(char c)", a -> test.of((char) a[0]));
    }

    private static void kind(TypeBuilder type, String name, Test test) {
        single(type, name, test);
        type.staticMethod("static bool " + name + "(string s, int index)", a -> test.of(at(a)));
    }

    private static char at(Object[] a) {
        String text = Failures.required((String) a[0], "s");
        int index = (int) a[1];
        if (index < 0 || index >= text.length()) {
            throw Failures.outOfRange(
                    "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
        }
        return text.charAt(index);
    }

    private static boolean in(char c, String family) {
        return CATEGORIES[Character.getType(c)].endsWith(family);
    }

    static boolean isWhiteSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u00a0' || c > 127 && in(c, "Separator");
    }

    private static void defineUnicode(TypeBuilder type) {
        type.staticMethod("static double GetNumericValue(char c)", a -> numericValue((char) a[0]))
                .staticMethod("static double GetNumericValue(string s, int index)", a -> numericValue(at(a)))
                .staticMethod(
                        "static System.Globalization.UnicodeCategory GetUnicodeCategory(char c)",
                        a -> category((char) a[0]))
                .staticMethod(
                        "static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)",
                        a -> category(at(a)))
                .staticMethod("static string ConvertFromUtf32(int utf32)", a -> Character.toString((int) a[0]))
                .staticMethod(
                        "static int ConvertToUtf32(string s, int index)", a -> ((String) a[0]).codePointAt((int) a[1]))
                .staticMethod(
                        "static int ConvertToUtf32(char highSurrogate, char lowSurrogate)",
                        a -> Character.toCodePoint((char) a[0], (char) a[1]));
    }

    private static double numericValue(char c) {
        int digit = Character.digit(c, 10);
        return digit >= 0 ? digit : in(c, "Number") ? Character.getNumericValue(c) : -1;
    }

    static EnumValue category(char c) {
        return Enums.value("System.Globalization.UnicodeCategory", CATEGORIES[Character.getType(c)]);
    }

    private static void defineMore(TypeBuilder type) {
        type.staticMethod(
                        "static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)",
                        a -> Character.isSurrogatePair((char) a[0], (char) a[1]))
                .staticMethod("static bool IsSurrogatePair(string s, int index)", a -> {
                    String text = (String) a[0];
                    int at = (int) a[1];
                    return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
                })
                .staticMethod(
                        "static bool IsBetween(char c, char minInclusive, char maxInclusive)",
                        a -> (char) a[0] >= (char) a[1] && (char) a[0] <= (char) a[2])
                .staticMethod(
                        "static bool IsAsciiHexDigitLower(char c)", a -> "0123456789abcdef".indexOf((char) a[0]) >= 0)
                .staticMethod(
                        "static bool IsAsciiHexDigitUpper(char c)", a -> "0123456789ABCDEF".indexOf((char) a[0]) >= 0);
    }
}
