package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.StringJoiner;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.StringForm;

/** The static members and constructors of {@code System.String}. */
final class StringStatics {
    private static final String OPTIONS = "cultureinfo culture, System.Globalization.CompareOptions options)";

    private StringStatics() {}

    static void define(TypeBuilder type) {
        type.staticMethod("static string IsInterned(string str)", a -> Failures.required(a[0], "str"));
        type.staticProperty("string Empty", () -> "")
                .constructor("string new(char[] value)", a -> a[0] == null ? "" : new String((char[]) a[0]))
                .constructor(
                        "string new(char[] value, int startIndex, int length)",
                        a -> new String((char[]) a[0], (int) a[1], (int) a[2]))
                .constructor(
                        "string new(char c, int count)",
                        a -> String.valueOf((char) a[0]).repeat(count(a[1])))
                .staticMethod("static bool IsNullOrEmpty(string value)", a -> a[0] == null || ((String) a[0]).isEmpty())
                .staticMethod(
                        "static bool IsNullOrWhiteSpace(string value)",
                        a -> a[0] == null || ((String) a[0]).chars().allMatch(c -> CharMembers.isWhiteSpace((char) c)))
                .staticMethod("static string Copy(string str)", a -> a[0])
                .staticMethod("static string Intern(string str)", a -> a[0])
                .staticMethod(
                        "static int CompareOrdinal(string strA, string strB)",
                        a -> StringSearch.compare((String) a[0], (String) a[1], StringSearch.ORDINAL))
                .staticMethod(
                        "static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)",
                        a -> StringSearch.compare(part(a, 0), part(a, 2), StringSearch.ORDINAL))
                .staticMethod("static bool Equals(string a, string b)", a -> java.util.Objects.equals(a[0], a[1]))
                .staticMethod(
                        "static bool Equals(string a, string b, System.StringComparison comparisonType)",
                        a -> StringSearch.compare((String) a[0], (String) a[1], Enums.number(a[2])) == 0)
                .staticMethod("static bool op_Equality(string a, string b)", a -> java.util.Objects.equals(a[0], a[1]))
                .staticMethod(
                        "static bool op_Inequality(string a, string b)", a -> !java.util.Objects.equals(a[0], a[1]));
        defineCompare(type);
        defineJoin(type);
        defineFormat(type);
    }

    private static int count(Object count) {
        if ((int) count < 0) {
            throw Failures.notNegative("count", count);
        }
        return (int) count;
    }

    private static void defineCompare(TypeBuilder type) {
        String parts = "static int Compare(string strA, int indexA, string strB, int indexB, int length";
        type.staticMethod(
                        "static int Compare(string strA, string strB)",
                        a -> StringSearch.compare((String) a[0], (String) a[1], StringSearch.CURRENT_CULTURE))
                .staticMethod(
                        "static int Compare(string strA, string strB, bool ignoreCase)",
                        a -> StringSearch.compare((String) a[0], (String) a[1], (Boolean) a[2] ? 1 : 0))
                .staticMethod(
                        "static int Compare(string strA, string strB, System.StringComparison comparisonType)",
                        a -> StringSearch.compare((String) a[0], (String) a[1], Enums.number(a[2])))
                .staticMethod(
                        "static int Compare(string strA, string strB, " + OPTIONS,
                        a -> StringSearch.compare((String) a[0], (String) a[1], comparison(a[3])))
                .staticMethod(
                        "static int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)",
                        a -> StringSearch.compare((String) a[0], (String) a[1], (Boolean) a[2] ? 1 : 0))
                .staticMethod(
                        parts + ")", a -> StringSearch.compare(part(a, 0), part(a, 2), StringSearch.CURRENT_CULTURE))
                .staticMethod(
                        parts + ", bool ignoreCase)",
                        a -> StringSearch.compare(part(a, 0), part(a, 2), (Boolean) a[5] ? 1 : 0))
                .staticMethod(
                        parts + ", bool ignoreCase, cultureinfo culture)",
                        a -> StringSearch.compare(part(a, 0), part(a, 2), (Boolean) a[5] ? 1 : 0))
                .staticMethod(
                        parts + ", " + OPTIONS, a -> StringSearch.compare(part(a, 0), part(a, 2), comparison(a[6])))
                .staticMethod(
                        parts + ", System.StringComparison comparisonType)",
                        a -> StringSearch.compare(part(a, 0), part(a, 2), Enums.number(a[5])));
    }

    /** The number of the comparison that options of a culture's comparison tell. */
    private static int comparison(Object options) {
        String names = options.toString();
        boolean ordinal = names.contains("Ordinal");
        return (ordinal ? StringSearch.ORDINAL : StringSearch.CURRENT_CULTURE) + (names.contains("IgnoreCase") ? 1 : 0);
    }

    private static String part(Object[] a, int first) {
        String text = (String) a[first];
        int start = (int) a[first + 1];
        return text == null ? null : text.substring(start, Math.min(text.length(), start + (int) a[4]));
    }

    private static void defineJoin(TypeBuilder type) {
        type.staticMethod("static string Join(char separator, Params string[] value)", a -> join(a[0], a[1], "value"))
                .staticMethod(
                        "static string Join(char separator, Params System.Object[] values)",
                        a -> join(a[0], a[1], "values"))
                .staticMethod(
                        "static string Join(char separator, string[] value, int startIndex, int count)",
                        a -> join(a[0], (String[]) a[1], (int) a[2], (int) a[3]))
                .staticMethod(
                        "static string Join(string separator, Params string[] value)", a -> join(a[0], a[1], "value"))
                .staticMethod(
                        "static string Join(string separator, string[] value, int startIndex, int count)",
                        a -> join(a[0], (String[]) a[1], (int) a[2], (int) a[3]))
                .staticMethod(
                        "static string Join(string separator, System.Collections.Generic.IEnumerable[string] values)",
                        a -> join(a[0], a[1], "values"))
                .staticMethod(
                        "static string Join(string separator, Params System.Object[] values)",
                        a -> join(a[0], a[1], "values"))
                .genericStatic(
                        "static string Join[T](string separator, System.Collections.Generic.IEnumerable[T] values)",
                        (types, a) -> join(a[0], a[1], "values"))
                .genericStatic(
                        "static string Join[T](char separator, System.Collections.Generic.IEnumerable[T] values)",
                        (types, a) -> join(a[0], a[1], "values"))
                .staticMethod("static string Concat(System.Object arg0)", a -> text(a[0]))
                .staticMethod(
                        "static string Concat(System.Object arg0, System.Object arg1)", a -> text(a[0]) + text(a[1]))
                .staticMethod(
                        "static string Concat(System.Object arg0, System.Object arg1, System.Object arg2)",
                        a -> text(a[0]) + text(a[1]) + text(a[2]))
                .staticMethod("static string Concat(Params System.Object[] args)", a -> join("", a[0], "args"))
                .genericStatic(
                        "static string Concat[T](System.Collections.Generic.IEnumerable[T] values)",
                        (types, a) -> join("", a[0], "values"))
                .staticMethod(
                        "static string Concat(System.Collections.Generic.IEnumerable[string] values)",
                        a -> join("", a[0], "values"))
                .staticMethod("static string Concat(string str0, string str1)", a -> text(a[0]) + text(a[1]))
                .staticMethod(
                        "static string Concat(string str0, string str1, string str2)",
                        a -> text(a[0]) + text(a[1]) + text(a[2]))
                .staticMethod(
                        "static string Concat(string str0, string str1, string str2, string str3)",
                        a -> text(a[0]) + text(a[1]) + text(a[2]) + text(a[3]))
                .staticMethod("static string Concat(Params string[] values)", a -> join("", a[0], "values"));
    }

    private static String text(Object value) {
        return value == null ? "" : StringForm.plain(value);
    }

    private static String join(Object separator, Object values, String parameter) {
        StringJoiner joined = new StringJoiner(separator == null ? "" : separator.toString());
        Iterator<?> each = LanguagePrimitives.enumerator(Failures.required(values, parameter));
        while (each.hasNext()) {
            joined.add(text(each.next()));
        }
        return joined.toString();
    }

    private static String join(Object separator, String[] values, int start, int count) {
        Failures.required(values, "value");
        if (start < 0) {
            throw Failures.notNegative("startIndex", start);
        }
        if (count < 0) {
            throw Failures.notNegative("count", count);
        }
        int most = Array.getLength(values) - count;
        if (start > most) {
            throw Failures.outOfRange(
                    "startIndex ('" + start + "') must be less than or equal to '" + most + "'.", "startIndex", start);
        }
        return join(separator, java.util.Arrays.copyOfRange(values, start, start + count), "value");
    }

    private static void defineFormat(TypeBuilder type) {
        type.staticMethod("static string Format(string format, System.Object arg0)", a -> format(null, a[0], a[1]))
                .staticMethod(
                        "static string Format(string format, System.Object arg0, System.Object arg1)",
                        a -> format(null, a[0], a[1], a[2]))
                .staticMethod(
                        "static string Format(string format, System.Object arg0, System.Object arg1, System.Object"
                                + " arg2)",
                        a -> format(null, a[0], a[1], a[2], a[3]))
                .staticMethod(
                        "static string Format(string format, Params System.Object[] args)",
                        a -> format(null, a[0], Failures.required((Object[]) a[1], "args")))
                .staticMethod(
                        "static string Format(System.IFormatProvider provider, string format, System.Object arg0)",
                        a -> format(a[0], a[1], a[2]))
                .staticMethod(
                        "static string Format(System.IFormatProvider provider, string format, System.Object arg0,"
                                + " System.Object arg1)",
                        a -> format(a[0], a[1], a[2], a[3]))
                .staticMethod(
                        "static string Format(System.IFormatProvider provider, string format, System.Object arg0,"
                                + " System.Object arg1, System.Object arg2)",
                        a -> format(a[0], a[1], a[2], a[3], a[4]))
                .staticMethod(
                        "static string Format(System.IFormatProvider provider, string format, Params System.Object[]"
                                + " args)",
                        a -> format(a[0], a[1], Failures.required((Object[]) a[2], "args")));
    }

    private static String format(Object provider, Object format, Object... arguments) {
        Culture culture = Cultures.of(provider);
        return CompositeFormat.format(culture, Failures.required((String) format, "format"), arguments);
    }
}
