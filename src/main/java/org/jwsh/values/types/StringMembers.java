package org.jwsh.values.types;

import java.util.Locale;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Culture;

/** The instance members of {@code System.String}; {@link StringStatics} has the others. */
final class StringMembers {
    private static final String COMPARISON = "System.StringComparison comparisonType";

    private StringMembers() {}

    static void define(TypeBuilder type) {
        type.method("System.Text.StringRuneEnumerator EnumerateRunes()", String.class, (s, a) -> Rune.of(s));
        type.property("int Length", String.class, String::length);
        defineCases(type);
        defineSearch(type);
        defineParts(type);
        definePadding(type);
        defineSplit(type);
        defineComparison(type);
        StringStatics.define(type);
    }

    private static void defineCases(TypeBuilder type) {
        type.method("string ToUpper()", String.class, (s, a) -> upper(s, Culture.current()))
                .method("string ToUpper(cultureinfo culture)", String.class, (s, a) -> upper(s, Cultures.of(a[0])))
                .method("string ToUpperInvariant()", String.class, (s, a) -> upper(s, Culture.INVARIANT))
                .method("string ToLower()", String.class, (s, a) -> lower(s, Culture.current()))
                .method("string ToLower(cultureinfo culture)", String.class, (s, a) -> lower(s, Cultures.of(a[0])))
                .method("string ToLowerInvariant()", String.class, (s, a) -> lower(s, Culture.INVARIANT))
                .method("string ToString()", String.class, (s, a) -> s)
                .method("string ToString(System.IFormatProvider provider)", String.class, (s, a) -> s)
                .method("System.Object Clone()", String.class, (s, a) -> s)
                .method("string Normalize()", String.class, (s, a) -> normalize(s, 1))
                .method(
                        "string Normalize(System.Text.NormalizationForm normalizationForm)",
                        String.class,
                        (s, a) -> normalize(s, Enums.number(a[0])))
                .method(
                        "bool IsNormalized()",
                        String.class,
                        (s, a) -> normalize(s, 1).equals(s))
                .method(
                        "bool IsNormalized(System.Text.NormalizationForm normalizationForm)",
                        String.class,
                        (s, a) -> normalize(s, Enums.number(a[0])).equals(s));
    }

    /** Each character by itself, as .NET maps cases: nothing becomes longer. */
    private static String upper(String text, Culture culture) {
        String mapped = text.toUpperCase(turkic(culture));
        if (mapped.length() == text.length()) {
            return mapped;
        }
        StringBuilder each = new StringBuilder(text.length());
        text.chars().forEach(c -> each.append(Character.toUpperCase((char) c)));
        return each.toString();
    }

    private static String lower(String text, Culture culture) {
        String mapped = text.toLowerCase(turkic(culture));
        if (mapped.length() == text.length()) {
            return mapped;
        }
        StringBuilder each = new StringBuilder(text.length());
        text.chars().forEach(c -> each.append(Character.toLowerCase((char) c)));
        return each.toString();
    }

    private static Locale turkic(Culture culture) {
        return culture.name().startsWith("tr") || culture.name().startsWith("az")
                ? Cultures.locale(culture)
                : Locale.ROOT;
    }

    private static String normalize(String text, int form) {
        return java.text.Normalizer.normalize(
                text,
                switch (form) {
                    case 2 -> java.text.Normalizer.Form.NFD;
                    case 5 -> java.text.Normalizer.Form.NFKC;
                    case 6 -> java.text.Normalizer.Form.NFKD;
                    default -> java.text.Normalizer.Form.NFC;
                });
    }

    private static void defineSearch(TypeBuilder type) {
        type.method("bool Contains(string value)", String.class, (s, a) -> s.contains((String) a[0]))
                .method(
                        "bool Contains(string value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> StringSearch.indexOf(s, (String) a[0], 0, s.length(), Enums.number(a[1])) >= 0)
                .method("bool Contains(char value)", String.class, (s, a) -> s.indexOf((char) a[0]) >= 0)
                .method(
                        "bool Contains(char value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> StringSearch.indexOf(s, a[0].toString(), 0, s.length(), Enums.number(a[1])) >= 0)
                .method(
                        "bool StartsWith(string value)",
                        String.class,
                        (s, a) -> StringSearch.startsWith(s, (String) a[0], StringSearch.CURRENT_CULTURE))
                .method(
                        "bool StartsWith(string value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> StringSearch.startsWith(s, (String) a[0], Enums.number(a[1])))
                .method(
                        "bool StartsWith(string value, bool ignoreCase, cultureinfo culture)",
                        String.class,
                        (s, a) -> StringSearch.startsWith(s, (String) a[0], (Boolean) a[1] ? 1 : 0))
                .method(
                        "bool StartsWith(char value)",
                        String.class,
                        (s, a) -> !s.isEmpty() && s.charAt(0) == (char) a[0])
                .method(
                        "bool EndsWith(string value)",
                        String.class,
                        (s, a) -> StringSearch.endsWith(s, (String) a[0], StringSearch.CURRENT_CULTURE))
                .method(
                        "bool EndsWith(string value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> StringSearch.endsWith(s, (String) a[0], Enums.number(a[1])))
                .method(
                        "bool EndsWith(string value, bool ignoreCase, cultureinfo culture)",
                        String.class,
                        (s, a) -> StringSearch.endsWith(s, (String) a[0], (Boolean) a[1] ? 1 : 0))
                .method(
                        "bool EndsWith(char value)",
                        String.class,
                        (s, a) -> !s.isEmpty() && s.charAt(s.length() - 1) == (char) a[0]);
        StringSearch.define(type);
    }

    private static void defineParts(TypeBuilder type) {
        type.method("string Substring(int startIndex)", String.class, (s, a) -> substring(s, (int) a[0]))
                .method(
                        "string Substring(int startIndex, int length)",
                        String.class,
                        (s, a) -> substring(s, (int) a[0], (int) a[1]))
                .method(
                        "string Remove(int startIndex, int count)",
                        String.class,
                        (s, a) -> remove(s, (int) a[0], (int) a[1]))
                .method("string Remove(int startIndex)", String.class, (s, a) -> {
                    checkStart(s, (int) a[0]);
                    return s.substring(0, (int) a[0]);
                })
                .method("string Insert(int startIndex, string value)", String.class, (s, a) -> {
                    int at = (int) a[0];
                    if (at < 0) {
                        throw Failures.notNegative("startIndex", at);
                    }
                    if (at > s.length()) {
                        throw Failures.outOfRange(
                                "startIndex ('" + at + "') must be less than or equal to '" + s.length() + "'.",
                                "startIndex",
                                at);
                    }
                    return s.substring(0, at) + Failures.required((String) a[1], "value") + s.substring(at);
                })
                .method(
                        "string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)",
                        String.class,
                        (s, a) -> StringSearch.replace(s, oldValue(a[0]), orEmpty(a[1]), (Boolean) a[2] ? 1 : 0))
                .method(
                        "string Replace(string oldValue, string newValue, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> StringSearch.replace(s, oldValue(a[0]), orEmpty(a[1]), Enums.number(a[2])))
                .method(
                        "string Replace(char oldChar, char newChar)",
                        String.class,
                        (s, a) -> s.replace((char) a[0], (char) a[1]))
                .method(
                        "string Replace(string oldValue, string newValue)",
                        String.class,
                        (s, a) -> s.replace(oldValue(a[0]), orEmpty(a[1])))
                .method("string ReplaceLineEndings()", String.class, (s, a) -> s.replaceAll("\\R", "\n"))
                .method(
                        "string ReplaceLineEndings(string replacementText)",
                        String.class,
                        (s, a) -> s.replaceAll("\\R", java.util.regex.Matcher.quoteReplacement((String) a[0])))
                .method("char[] ToCharArray()", String.class, (s, a) -> s.toCharArray())
                .method(
                        "char[] ToCharArray(int startIndex, int length)",
                        String.class,
                        (s, a) -> substring(s, (int) a[0], (int) a[1]).toCharArray())
                .method(
                        "void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)",
                        String.class,
                        (s, a) -> copy(s, (int) a[0], (char[]) a[1], (int) a[2], (int) a[3]))
                .method("bool TryCopyTo(char[] destination)", String.class, (s, a) -> {
                    char[] destination = (char[]) a[0];
                    boolean fits = destination.length >= s.length();
                    if (fits) {
                        s.getChars(0, s.length(), destination, 0);
                    }
                    return fits;
                })
                .method("char get_Chars(int index)", String.class, (s, a) -> charAt(s, (int) a[0]))
                .method("char Chars(int index) {get;}", String.class, (s, a) -> charAt(s, (int) a[0]))
                .method(
                        "System.CharEnumerator GetEnumerator()",
                        String.class,
                        (s, a) -> ValueEnumerator.over(
                                "System.CharEnumerator",
                                () -> s.chars().mapToObj(c -> (char) c).iterator()));
    }

    private static char charAt(String text, int index) {
        if (index < 0 || index >= text.length()) {
            throw org.jwsh.values.NetException.of(
                    "System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
        }
        return text.charAt(index);
    }

    private static String oldValue(Object value) {
        if (((String) Failures.required(value, "oldValue")).isEmpty()) {
            throw Failures.argument("The value cannot be an empty string.", "oldValue");
        }
        return (String) value;
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : (String) value;
    }

    private static void checkStart(String text, int start) {
        if (start < 0) {
            throw Failures.notNegative("startIndex", start);
        }
        if (start > text.length()) {
            throw Failures.outOfRange("startIndex cannot be larger than length of string.", "startIndex");
        }
    }

    private static String substring(String text, int start) {
        checkStart(text, start);
        return text.substring(start);
    }

    static String substring(String text, int start, int length) {
        checkStart(text, start);
        if (length < 0) {
            throw Failures.notNegative("length", length);
        }
        if (start > text.length() - length) {
            throw Failures.outOfRange("Index and length must refer to a location within the string.", "length");
        }
        return text.substring(start, start + length);
    }

    private static String remove(String text, int start, int count) {
        if (start < 0) {
            throw Failures.notNegative("startIndex", start);
        }
        if (count < 0) {
            throw Failures.notNegative("count", count);
        }
        int most = text.length() - start;
        if (count > most) {
            throw Failures.outOfRange(
                    "count ('" + count + "') must be less than or equal to '" + most + "'.", "count", count);
        }
        return text.substring(0, start) + text.substring(start + count);
    }

    private static void definePadding(TypeBuilder type) {
        type.method("string PadLeft(int totalWidth)", String.class, (s, a) -> pad(s, (int) a[0], ' ', true))
                .method(
                        "string PadLeft(int totalWidth, char paddingChar)",
                        String.class,
                        (s, a) -> pad(s, (int) a[0], (char) a[1], true))
                .method("string PadRight(int totalWidth)", String.class, (s, a) -> pad(s, (int) a[0], ' ', false))
                .method(
                        "string PadRight(int totalWidth, char paddingChar)",
                        String.class,
                        (s, a) -> pad(s, (int) a[0], (char) a[1], false))
                .method("string Trim()", String.class, (s, a) -> trim(s, null, true, true))
                .method("string Trim(char trimChar)", String.class, (s, a) -> trim(s, one(a[0]), true, true))
                .method(
                        "string Trim(Params char[] trimChars)",
                        String.class,
                        (s, a) -> trim(s, (char[]) a[0], true, true))
                .method("string TrimStart()", String.class, (s, a) -> trim(s, null, true, false))
                .method("string TrimStart(char trimChar)", String.class, (s, a) -> trim(s, one(a[0]), true, false))
                .method(
                        "string TrimStart(Params char[] trimChars)",
                        String.class,
                        (s, a) -> trim(s, (char[]) a[0], true, false))
                .method("string TrimEnd()", String.class, (s, a) -> trim(s, null, false, true))
                .method("string TrimEnd(char trimChar)", String.class, (s, a) -> trim(s, one(a[0]), false, true))
                .method(
                        "string TrimEnd(Params char[] trimChars)",
                        String.class,
                        (s, a) -> trim(s, (char[]) a[0], false, true));
    }

    private static String pad(String text, int width, char padding, boolean left) {
        if (width < 0) {
            throw Failures.notNegative("totalWidth", width);
        }
        String blanks = String.valueOf(padding).repeat(Math.max(0, width - text.length()));
        return left ? blanks + text : text + blanks;
    }

    private static char[] one(Object c) {
        return new char[] {(char) c};
    }

    static String trim(String text, char[] chars, boolean start, boolean end) {
        int from = 0;
        int to = text.length();
        while (start && from < to && trimmed(text.charAt(from), chars)) {
            from++;
        }
        while (end && to > from && trimmed(text.charAt(to - 1), chars)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean trimmed(char c, char[] chars) {
        if (chars == null || chars.length == 0) {
            return CharMembers.isWhiteSpace(c);
        }
        for (char each : chars) {
            if (each == c) {
                return true;
            }
        }
        return false;
    }

    private static void defineSplit(TypeBuilder type) {
        String options = "System.StringSplitOptions options";
        type.method(
                        "string[] Split(Params char[] separator)",
                        String.class,
                        (s, a) -> StringSplit.byChars(s, (char[]) a[0], Integer.MAX_VALUE, 0))
                .method(
                        "string[] Split(char separator, " + options + " = System.StringSplitOptions.None)",
                        String.class,
                        (s, a) -> StringSplit.byChars(s, one(a[0]), Integer.MAX_VALUE, Enums.number(a[1])))
                .method(
                        "string[] Split(char separator, int count, " + options + " = System.StringSplitOptions.None)",
                        String.class,
                        (s, a) -> StringSplit.byChars(s, one(a[0]), (int) a[1], Enums.number(a[2])))
                .method(
                        "string[] Split(char[] separator, int count)",
                        String.class,
                        (s, a) -> StringSplit.byChars(s, (char[]) a[0], (int) a[1], 0))
                .method(
                        "string[] Split(char[] separator, " + options + ")",
                        String.class,
                        (s, a) -> StringSplit.byChars(s, (char[]) a[0], Integer.MAX_VALUE, Enums.number(a[1])))
                .method(
                        "string[] Split(char[] separator, int count, " + options + ")",
                        String.class,
                        (s, a) -> StringSplit.byChars(s, (char[]) a[0], (int) a[1], Enums.number(a[2])))
                .method(
                        "string[] Split(string separator, " + options + " = System.StringSplitOptions.None)",
                        String.class,
                        (s, a) -> StringSplit.byStrings(s, only(a[0]), Integer.MAX_VALUE, Enums.number(a[1])))
                .method(
                        "string[] Split(string separator, int count, " + options + " = System.StringSplitOptions.None)",
                        String.class,
                        (s, a) -> StringSplit.byStrings(s, only(a[0]), (int) a[1], Enums.number(a[2])))
                .method(
                        "string[] Split(string[] separator, " + options + ")",
                        String.class,
                        (s, a) -> StringSplit.byStrings(s, (String[]) a[0], Integer.MAX_VALUE, Enums.number(a[1])))
                .method(
                        "string[] Split(string[] separator, int count, " + options + ")",
                        String.class,
                        (s, a) -> StringSplit.byStrings(s, (String[]) a[0], (int) a[1], Enums.number(a[2])));
    }

    /** A single separator; an empty one separates at blanks only where it was null. */
    private static String[] only(Object separator) {
        return new String[] {separator == MethodOverload.MISSING ? null : (String) separator};
    }

    private static void defineComparison(TypeBuilder type) {
        type.method("int CompareTo(System.Object value)", String.class, (s, a) -> compareTo(s, a[0]))
                .method("int CompareTo(string strB)", String.class, (s, a) -> compareTo(s, a[0]))
                .method("bool Equals(System.Object obj)", String.class, (s, a) -> s.equals(a[0]))
                .method("bool Equals(string value)", String.class, (s, a) -> s.equals(a[0]))
                .method(
                        "bool Equals(string value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> a[0] != null && StringSearch.compare(s, (String) a[0], Enums.number(a[1])) == 0)
                .method("int GetHashCode()", String.class, (s, a) -> s.hashCode())
                .method(
                        "int GetHashCode(" + COMPARISON + ")",
                        String.class,
                        (s, a) -> StringSearch.ignoresCase(Enums.number(a[0]))
                                ? StringSearch.upper(s).hashCode()
                                : s.hashCode())
                .method(
                        "System.TypeCode GetTypeCode()",
                        String.class,
                        (s, a) -> Enums.value("System.TypeCode", "String"));
    }

    private static int compareTo(String text, Object other) {
        if (other == null) {
            return 1;
        }
        if (!(other instanceof String string)) {
            throw Failures.argument("Object must be of type String.", null);
        }
        return StringSearch.compare(text, string, StringSearch.CURRENT_CULTURE);
    }

    private static Object copy(String text, int from, char[] destination, int to, int count) {
        String[] names = {"count", "sourceIndex", "destinationIndex"};
        int[] values = {count, from, to};
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw Failures.notNegative(names[i], values[i]);
            }
        }
        if (count > text.length() - from) {
            throw Failures.outOfRange("Index and count must refer to a location within the string.", "sourceIndex");
        }
        if (to > destination.length - count) {
            throw Failures.outOfRange(
                    "Index and count must refer to a location within the string.", "destinationIndex");
        }
        text.getChars(from, from + count, destination, to);
        return null;
    }
}
