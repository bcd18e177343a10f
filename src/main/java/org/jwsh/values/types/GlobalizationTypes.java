package org.jwsh.values.types;

import java.util.Locale;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.CultureNumbers;
import org.jwsh.values.text.ListSeparators;
import org.jwsh.values.time.DatePatterns;
import org.jwsh.values.time.DateTime;

/** The namespace {@code System.Globalization}. */
final class GlobalizationTypes {
    private static final String NAMESPACE = "System.Globalization.";
    private static final Class<Culture> SELF = Culture.class;

    private GlobalizationTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "cultureinfo" -> TypeSpec.ofClass(NAMESPACE + "CultureInfo", SELF, () -> CultureMembers::define);
            case "numberformatinfo" ->
                TypeSpec.ofClass(
                        NAMESPACE + "NumberFormatInfo", NumberFormatInfo.class, () -> NumberFormatInfo::define);
            case "datetimeformatinfo" ->
                TypeSpec.ofClass(NAMESPACE + "DateTimeFormatInfo", DatePatterns.class, () -> DateFormatMembers::define);
            case "calendar" ->
                TypeSpec.ofAbstract(NAMESPACE + "Calendar", CalendarMembers.class, () -> CalendarMembers::calendar);
            case "gregoriancalendar" ->
                TypeSpec.ofClass(NAMESPACE + "GregorianCalendar", CalendarMembers.class, () -> CalendarMembers::define)
                        .extending(NAMESPACE + "Calendar");
            case "textinfo" ->
                TypeSpec.ofClass(NAMESPACE + "TextInfo", TextView.class, () -> GlobalizationTypes::texts);
            case "compareinfo" ->
                TypeSpec.ofClass(NAMESPACE + "CompareInfo", CompareView.class, () -> CompareView::define);
            case "stringinfo" ->
                TypeSpec.ofClass(NAMESPACE + "StringInfo", TextElements.class, () -> TextElements::define);
            case "regioninfo" ->
                TypeSpec.ofClass(NAMESPACE + "RegionInfo", RegionValue.class, () -> RegionValue::define);
            case "charunicodeinfo" ->
                TypeSpec.ofClass(NAMESPACE + "CharUnicodeInfo", Void.class, () -> GlobalizationTypes::characters);
            case "isoweek" -> TypeSpec.ofClass(NAMESPACE + "ISOWeek", Void.class, () -> GlobalizationTypes::weeks);
            default -> null;
        };
    }

    /** How a culture maps cases. */
    @org.jwsh.values.TypeName("System.Globalization.TextInfo")
    record TextView(Culture culture) {
        @Override
        public String toString() {
            return "TextInfo - " + culture.name();
        }
    }

    private static void texts(TypeBuilder type) {
        Class<TextView> self = TextView.class;
        type.property("int ANSICodePage", self, t -> 1252)
                .property("int OEMCodePage", self, t -> 437)
                .property("int MacCodePage", self, t -> 10000)
                .property("int EBCDICCodePage", self, t -> 37)
                .property("int LCID", self, t -> CultureNumbers.of(t.culture.name()))
                .property("string CultureName", self, t -> t.culture.name())
                .property("bool IsReadOnly", self, t -> CultureMembers.isReadOnly(t.culture))
                .property(
                        "string ListSeparator",
                        self,
                        t -> ListSeparators.of(t.culture),
                        (t, value) -> ListSeparators.set(t.culture, (String) value))
                .property(
                        "bool IsRightToLeft",
                        self,
                        t -> com.ibm.icu.util.ULocale.forLanguageTag(t.culture.name())
                                .isRightToLeft())
                .method("System.Object Clone()", self, (t, a) -> new TextView(t.culture.copy()))
                .method("char ToLower(char c)", self, (t, a) -> Character.toLowerCase((char) a[0]))
                .method(
                        "string ToLower(string str)",
                        self,
                        (t, a) -> Failures.required((String) a[0], "str").toLowerCase(Cultures.locale(t.culture)))
                .method("char ToUpper(char c)", self, (t, a) -> Character.toUpperCase((char) a[0]))
                .method(
                        "string ToUpper(string str)",
                        self,
                        (t, a) -> Failures.required((String) a[0], "str").toUpperCase(Cultures.locale(t.culture)))
                .method(
                        "bool Equals(System.Object obj)",
                        self,
                        (t, a) -> a[0] instanceof TextView other
                                && other.culture.name().equals(t.culture.name()))
                .method("int GetHashCode()", self, (t, a) -> t.culture.name().hashCode())
                .method("string ToString()", self, (t, a) -> t.toString())
                .method(
                        "string ToTitleCase(string str)",
                        self,
                        (t, a) -> titleCase(Failures.required((String) a[0], "str")))
                .staticMethod(
                        "static System.Globalization.TextInfo ReadOnly(System.Globalization.TextInfo textInfo)",
                        a -> Failures.required(a[0], "textInfo"));
    }

    /** Words all in capitals stay as they are. */
    private static String titleCase(String text) {
        return java.util.regex.Pattern.compile("[\\p{L}\\p{N}']+").matcher(text).replaceAll(match -> {
            String word = match.group();
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            return acronym
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT)
                            + word.substring(1).toLowerCase(Locale.ROOT);
        });
    }

    private static void characters(TypeBuilder type) {
        type.staticMethod(
                        "static System.Globalization.UnicodeCategory GetUnicodeCategory(char ch)",
                        a -> CharMembers.category((char) a[0]))
                .staticMethod("static double GetNumericValue(char ch)", a ->
                        (double) Math.max(-1, Character.getNumericValue((char) a[0])))
                .staticMethod("static int GetDecimalDigitValue(char ch)", a -> Character.digit((char) a[0], 10))
                .staticMethod("static int GetDigitValue(char ch)", a -> Character.digit((char) a[0], 10));
    }

    private static void weeks(TypeBuilder type) {
        type.staticMethod("static int GetWeeksInYear(int year)", a -> (int) java.time.LocalDate.of((int) a[0], 6, 1)
                        .range(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                        .getMaximum())
                .staticMethod("static datetime GetYearStart(int year)", a -> weekDay((int) a[0], 1, 1))
                .staticMethod("static datetime GetYearEnd(int year)", a -> weekDay((int) a[0] + 1, 1, 0))
                .staticMethod(
                        "static datetime ToDateTime(int year, int week, System.DayOfWeek dayOfWeek)",
                        a -> weekDay((int) a[0], (int) a[1], Enums.number(a[2]) == 0 ? 7 : Enums.number(a[2])));
        type.staticMethod(
                        "static int GetWeekOfYear(datetime date)",
                        a -> ((DateTime) a[0])
                                .toLocalDateTime()
                                .get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .staticMethod(
                        "static int GetYear(datetime date)",
                        a -> ((DateTime) a[0]).toLocalDateTime().get(java.time.temporal.IsoFields.WEEK_BASED_YEAR));
    }

    /** A day of a week of a year that begins with the week of its first Thursday; the day before a Monday is 0. */
    private static DateTime weekDay(int year, int week, int day) {
        java.time.LocalDate first = java.time.LocalDate.of(year, 1, 4);
        java.time.LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        return DateTime.of(monday.plusDays((week - 1) * 7L + day - 1).atStartOfDay(), DateTime.Kind.Unspecified);
    }
}
