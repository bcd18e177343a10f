package org.jwsh.values.types;

import java.util.Locale;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.CultureData;
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
            case "cultureinfo" -> TypeSpec.ofClass(NAMESPACE + "CultureInfo", SELF, () -> GlobalizationTypes::culture);
            case "numberformatinfo" ->
                TypeSpec.ofClass(NAMESPACE + "NumberFormatInfo", NumberView.class, () -> GlobalizationTypes::numbers);
            case "datetimeformatinfo" ->
                TypeSpec.ofClass(NAMESPACE + "DateTimeFormatInfo", DatePatterns.class, () -> GlobalizationTypes::dates);
            case "calendar" ->
                TypeSpec.ofClass(NAMESPACE + "Calendar", CalendarMembers.class, () -> CalendarMembers::define);
            case "gregoriancalendar" ->
                TypeSpec.ofClass(NAMESPACE + "GregorianCalendar", CalendarMembers.class, () -> type -> {})
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

    /** How a culture writes numbers. */
    @org.jwsh.values.TypeName("System.Globalization.NumberFormatInfo")
    private record NumberView(Culture culture) {}

    /** How a culture maps cases. */
    @org.jwsh.values.TypeName("System.Globalization.TextInfo")
    private record TextView(Culture culture) {}

    static Culture named(String name) {
        Culture found = Culture.of(name);
        if (found == null) {
            throw NetException.of(
                    NAMESPACE + "CultureNotFoundException",
                    "Culture is not supported. (Parameter 'name')\n" + name + " is an invalid culture identifier.");
        }
        return found;
    }

    /** The cultures that ICU knows: neutral ones have no region. */
    private static Culture[] cultures(int types) {
        return java.util.Arrays.stream(com.ibm.icu.util.ULocale.getAvailableLocales())
                .map(com.ibm.icu.util.ULocale::toLanguageTag)
                .filter(tag -> (com.ibm.icu.util.ULocale.forLanguageTag(tag)
                                        .getCountry()
                                        .isEmpty()
                                ? types & 1
                                : types & 2)
                        != 0)
                .sorted()
                .map(GlobalizationTypes::named)
                .toArray(Culture[]::new);
    }

    private static Culture predefined(String name, boolean only) {
        Culture found = named(name);
        boolean known = name.isEmpty()
                || java.util.Arrays.stream(com.ibm.icu.util.ULocale.getAvailableLocales())
                        .anyMatch(locale -> locale.toLanguageTag().equalsIgnoreCase(found.name()));
        if (only && !known) {
            throw NetException.of(
                    NAMESPACE + "CultureNotFoundException",
                    "Culture is not supported. (Parameter 'name')\n" + name + " is an invalid culture identifier.");
        }
        return found;
    }

    private static Culture numbered(int number) {
        String name = CultureNumbers.name(number);
        if (name == null) {
            throw NetException.of(
                    NAMESPACE + "CultureNotFoundException",
                    "Culture is not supported. (Parameter 'culture')\n" + number + " (0x"
                            + String.format("%04x", number) + ") is an invalid culture identifier.");
        }
        return named(name);
    }

    private static void culture(TypeBuilder type) {
        type.constructor(
                        "cultureinfo new(string name)",
                        a -> named(Failures.required((String) a[0], "name")).copy())
                .constructor(
                        "cultureinfo new(string name, bool useUserOverride)",
                        a -> named((String) a[0]).copy())
                .constructor("cultureinfo new(int culture)", a -> numbered((int) a[0]))
                .property("int LCID", SELF, c -> CultureNumbers.of(c.name()))
                .property("string Name", SELF, Culture::name)
                .property("string IetfLanguageTag", SELF, Culture::name)
                .property("string DisplayName", SELF, GlobalizationTypes::displayName)
                .property("string EnglishName", SELF, GlobalizationTypes::displayName)
                .property("string NativeName", SELF, c -> CultureData.displayName(c, c))
                .property(
                        "string TwoLetterISOLanguageName",
                        SELF,
                        c -> c.name().isEmpty() ? "iv" : Cultures.locale(c).getLanguage())
                .property(
                        "string ThreeLetterISOLanguageName",
                        SELF,
                        c -> c.name().isEmpty() ? "ivl" : Cultures.locale(c).getISO3Language())
                .property("string ThreeLetterWindowsLanguageName", SELF, GlobalizationTypes::windowsName)
                .property(
                        "bool IsNeutralCulture",
                        SELF,
                        c -> !c.name().isEmpty() && !c.name().contains("-"))
                .property("bool IsReadOnly", SELF, c -> true)
                .property(
                        "cultureinfo Parent",
                        SELF,
                        c -> named(
                                c.name().contains("-")
                                        ? c.name().substring(0, c.name().lastIndexOf('-'))
                                        : ""))
                .property(NAMESPACE + "NumberFormatInfo NumberFormat", SELF, NumberView::new)
                .property(NAMESPACE + "DateTimeFormatInfo DateTimeFormat", SELF, DatePatterns::of)
                .property(NAMESPACE + "TextInfo TextInfo", SELF, TextView::new)
                .property(NAMESPACE + "Calendar Calendar", SELF, c -> CalendarMembers.GREGORIAN)
                .property(NAMESPACE + "CompareInfo CompareInfo", SELF, CompareView::new)
                .property("int KeyboardLayoutId", SELF, c -> CultureNumbers.of(c.name()))
                .property("bool UseUserOverride", SELF, c -> false)
                .property(
                        NAMESPACE + "CultureTypes CultureTypes",
                        SELF,
                        c -> Enums.value(NAMESPACE + "CultureTypes", c.name().contains("-") ? 2 | 8 : 1 | 8))
                .method("void ClearCachedData()", SELF, (c, a) -> null)
                .method("int GetHashCode()", SELF, (c, a) -> c.name().hashCode())
                .method("System.Object GetFormat(type formatType)", SELF, (c, a) -> switch (((org.jwsh.values.NetType)
                                a[0])
                        .name()) {
                    case "NumberFormatInfo" -> new NumberView(c);
                    case "DateTimeFormatInfo" -> DatePatterns.of(c);
                    default -> null;
                })
                .staticMethod(
                        "static cultureinfo[] GetCultures(" + NAMESPACE + "CultureTypes types)",
                        a -> cultures(Enums.number(a[0])))
                .staticMethod(
                        "static cultureinfo GetCultureInfo(string name, bool predefinedOnly)",
                        a -> predefined((String) a[0], (boolean) a[1]))
                .staticMethod("static cultureinfo GetCultureInfo(int culture)", a -> numbered((int) a[0]))
                .staticMethod(
                        "static cultureinfo GetCultureInfoByIetfLanguageTag(string name)", a -> named((String) a[0]))
                .staticMethod("static cultureinfo ReadOnly(cultureinfo ci)", a -> a[0])
                .staticProperty("cultureinfo DefaultThreadCurrentUICulture", () -> null, value -> {})
                .method("string ToString()", SELF, (c, a) -> c.name())
                .method(
                        "bool Equals(System.Object value)",
                        SELF,
                        (c, a) -> a[0] instanceof Culture o && o.name().equals(c.name()))
                .method("System.Object Clone()", SELF, (c, a) -> c.copy())
                .staticProperty("cultureinfo InvariantCulture", () -> Culture.INVARIANT)
                .staticProperty("cultureinfo InstalledUICulture", () -> Culture.EN_US)
                .staticProperty(
                        "cultureinfo CurrentCulture", Culture::current, value -> Culture.setCurrent((Culture) value))
                .staticProperty("cultureinfo CurrentUICulture", Culture::current, value -> {})
                .staticProperty("cultureinfo DefaultThreadCurrentCulture", () -> null, value -> {})
                .staticMethod("static cultureinfo GetCultureInfo(string name)", a -> named((String) a[0]))
                .staticMethod("static cultureinfo CreateSpecificCulture(string name)", a -> named((String) a[0]));
    }

    private static String displayName(Culture culture) {
        return CultureData.displayName(culture, Culture.EN_US);
    }

    private static void numbers(TypeBuilder type) {
        Class<NumberView> self = NumberView.class;
        type.property("int[] CurrencyGroupSizes", self, n -> n.culture.groupSizes())
                .property("int[] PercentGroupSizes", self, n -> n.culture.groupSizes())
                .property("int PercentDecimalDigits", self, n -> n.culture.numberDecimals())
                .property("string PercentDecimalSeparator", self, n -> n.culture.decimalSeparator())
                .property("string PercentGroupSeparator", self, n -> n.culture.groupSeparator())
                .property(
                        "int CurrencyPositivePattern",
                        self,
                        n -> java.util.List.of("$n", "n$", "$ n", "n $").indexOf(n.culture.positiveCurrency()))
                .property("int NumberNegativePattern", self, n -> 1)
                .property(
                        "int PercentPositivePattern",
                        self,
                        n -> java.util.List.of("n %", "n%", "%n", "% n").indexOf(n.culture.positivePercent()))
                .property("string[] NativeDigits", self, n -> "0 1 2 3 4 5 6 7 8 9".split(" "))
                .property("bool IsReadOnly", self, n -> true)
                .method("System.Object Clone()", self, (n, a) -> n)
                .staticProperty(NAMESPACE + "NumberFormatInfo CurrentInfo", () -> new NumberView(Culture.current()))
                .staticProperty(NAMESPACE + "NumberFormatInfo InvariantInfo", () -> new NumberView(Culture.INVARIANT))
                .staticMethod(
                        "static " + NAMESPACE + "NumberFormatInfo GetInstance(System.IFormatProvider formatProvider)",
                        a -> new NumberView(Cultures.of(a[0])));
        type.property("string NumberDecimalSeparator", self, n -> n.culture.decimalSeparator())
                .property("string NumberGroupSeparator", self, n -> n.culture.groupSeparator())
                .property("int NumberDecimalDigits", self, n -> n.culture.numberDecimals())
                .property("int[] NumberGroupSizes", self, n -> n.culture.groupSizes())
                .property("string NegativeSign", self, n -> n.culture.negativeSign())
                .property("string PositiveSign", self, n -> "+")
                .property("string NaNSymbol", self, n -> n.culture.nan())
                .property("string PositiveInfinitySymbol", self, n -> n.culture.positiveInfinity())
                .property("string NegativeInfinitySymbol", self, n -> n.culture.negativeInfinity())
                .property("string CurrencySymbol", self, n -> n.culture.currencySymbol())
                .property("string CurrencyDecimalSeparator", self, n -> n.culture.currencyDecimalSeparator())
                .property("string CurrencyGroupSeparator", self, n -> n.culture.currencyGroupSeparator())
                .property("int CurrencyDecimalDigits", self, n -> n.culture.currencyDecimals())
                .property("string PercentSymbol", self, n -> n.culture.percentSymbol())
                .property("string PerMilleSymbol", self, n -> n.culture.perMilleSymbol());
    }

    private static void dates(TypeBuilder type) {
        Class<DatePatterns> self = DatePatterns.class;
        type.property("string RFC1123Pattern", self, p -> "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'")
                .property("string[] ShortestDayNames", self, DatePatterns::shortDayNames)
                .property("string[] MonthGenitiveNames", self, DatePatterns::monthNames)
                .property("string[] AbbreviatedMonthGenitiveNames", self, DatePatterns::shortMonthNames)
                .property(NAMESPACE + "Calendar Calendar", self, p -> CalendarMembers.GREGORIAN)
                .property(
                        NAMESPACE + "CalendarWeekRule CalendarWeekRule",
                        self,
                        p -> Enums.value(NAMESPACE + "CalendarWeekRule", 0))
                .property("string NativeCalendarName", self, p -> "Gregorian Calendar")
                .property("bool IsReadOnly", self, p -> true)
                .method("System.Object Clone()", self, (p, a) -> p)
                .method(
                        "string GetShortestDayName(System.DayOfWeek dayOfWeek)",
                        self,
                        (p, a) -> p.shortDayNames()[Enums.number(a[0])])
                .method("int GetEra(string eraName)", self, (p, a) -> "A.D.".equals(a[0]) || "AD".equals(a[0]) ? 1 : -1)
                .method("string GetEraName(int era)", self, (p, a) -> "A.D.")
                .method("string GetAbbreviatedEraName(int era)", self, (p, a) -> "AD")
                .staticProperty(NAMESPACE + "DateTimeFormatInfo CurrentInfo", () -> DatePatterns.of(Culture.current()))
                .staticProperty(
                        NAMESPACE + "DateTimeFormatInfo InvariantInfo", () -> DatePatterns.of(Culture.INVARIANT))
                .staticMethod(
                        "static " + NAMESPACE + "DateTimeFormatInfo GetInstance(System.IFormatProvider provider)",
                        a -> DatePatterns.of(Cultures.of(a[0])));
        type.property("string ShortDatePattern", self, DatePatterns::shortDate)
                .property("string LongDatePattern", self, DatePatterns::longDate)
                .property("string ShortTimePattern", self, DatePatterns::shortTime)
                .property("string LongTimePattern", self, DatePatterns::longTime)
                .property("string FullDateTimePattern", self, p -> p.longDate() + " " + p.longTime())
                .property("string MonthDayPattern", self, DatePatterns::monthDay)
                .property("string YearMonthPattern", self, DatePatterns::yearMonth)
                .property("string SortableDateTimePattern", self, p -> "yyyy'-'MM'-'dd'T'HH':'mm':'ss")
                .property("string UniversalSortableDateTimePattern", self, p -> "yyyy'-'MM'-'dd HH':'mm':'ss'Z'")
                .property("string DateSeparator", self, DatePatterns::dateSeparator)
                .property("string TimeSeparator", self, p -> ":")
                .property("string AMDesignator", self, DatePatterns::am)
                .property("string PMDesignator", self, DatePatterns::pm)
                .property("string[] DayNames", self, DatePatterns::dayNames)
                .property("string[] AbbreviatedDayNames", self, DatePatterns::shortDayNames)
                .property("string[] MonthNames", self, DatePatterns::monthNames)
                .property("string[] AbbreviatedMonthNames", self, DatePatterns::shortMonthNames)
                .property(
                        "System.DayOfWeek FirstDayOfWeek",
                        self,
                        p -> Enums.value("System.DayOfWeek", p.firstDayOfWeek()))
                .method("string GetMonthName(int month)", self, (p, a) -> p.monthNames()[(int) a[0] - 1])
                .method(
                        "string GetAbbreviatedMonthName(int month)",
                        self,
                        (p, a) -> p.shortMonthNames()[(int) a[0] - 1])
                .method(
                        "string GetDayName(System.DayOfWeek dayofweek)",
                        self,
                        (p, a) -> p.dayNames()[Enums.number(a[0])])
                .method(
                        "string GetAbbreviatedDayName(System.DayOfWeek dayofweek)",
                        self,
                        (p, a) -> p.shortDayNames()[Enums.number(a[0])]);
    }

    private static void texts(TypeBuilder type) {
        Class<TextView> self = TextView.class;
        type.property("int LCID", self, t -> CultureNumbers.of(t.culture.name()))
                .property("int ANSICodePage", self, t -> 1252)
                .property("int OEMCodePage", self, t -> 437)
                .property("int MacCodePage", self, t -> 10000)
                .property("int EBCDICCodePage", self, t -> 37)
                .property("bool IsReadOnly", self, t -> true)
                .property(
                        "bool IsRightToLeft",
                        self,
                        t -> com.ibm.icu.util.ULocale.forLanguageTag(t.culture.name())
                                .isRightToLeft())
                .method("char ToLower(char c)", self, (t, a) -> Character.toLowerCase((char) a[0]))
                .method("char ToUpper(char c)", self, (t, a) -> Character.toUpperCase((char) a[0]))
                .method("string ToString()", self, (t, a) -> "TextInfo - " + t.culture.name());
        type.property("string CultureName", self, t -> t.culture.name())
                .property(
                        "string ListSeparator",
                        self,
                        t -> ListSeparators.of(t.culture),
                        (t, value) -> ListSeparators.set(t.culture, (String) value))
                .method(
                        "string ToLower(string str)",
                        self,
                        (t, a) -> ((String) a[0]).toLowerCase(Cultures.locale(t.culture)))
                .method(
                        "string ToUpper(string str)",
                        self,
                        (t, a) -> ((String) a[0]).toUpperCase(Cultures.locale(t.culture)))
                .method("string ToTitleCase(string str)", self, (t, a) -> titleCase((String) a[0]));
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

    /** Windows' name for a language with its region, where it has one of its own: the ISO name in capitals else. */
    private static String windowsName(Culture culture) {
        return switch (culture.name()) {
            case "" -> "IVL";
            case "en", "en-US" -> "ENU";
            case "en-GB" -> "ENG";
            case "de", "de-DE" -> "DEU";
            case "fr", "fr-FR" -> "FRA";
            case "es", "es-ES" -> "ESN";
            default -> Cultures.locale(culture).getISO3Language().toUpperCase(java.util.Locale.ROOT);
        };
    }
}
