package org.jwsh.values.types;

import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.CultureData;
import org.jwsh.values.text.CultureNumbers;
import org.jwsh.values.time.DatePatterns;

/** {@code System.Globalization.CultureInfo}. */
final class CultureMembers {
    private static final String NAMESPACE = "System.Globalization.";
    private static final Class<Culture> SELF = Culture.class;

    /** Those of the numbers of {@code CultureTypes} that every culture of the system has. */
    private static final int INSTALLED = 4;

    private CultureMembers() {}

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
                .map(CultureMembers::named)
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

    /** Whether it is one that all share; those that scripts make may be changed. */
    static boolean isReadOnly(Culture culture) {
        return Culture.of(culture.name()) == culture;
    }

    static void define(TypeBuilder type) {
        type.constructor(
                        "cultureinfo new(string name)",
                        a -> named(Failures.required((String) a[0], "name")).copy())
                .constructor(
                        "cultureinfo new(string name, bool useUserOverride)",
                        a -> named(Failures.required((String) a[0], "name")).copy())
                .constructor(
                        "cultureinfo new(int culture)",
                        a -> numbered((int) a[0]).copy())
                .constructor(
                        "cultureinfo new(int culture, bool useUserOverride)",
                        a -> numbered((int) a[0]).copy());
        names(type);
        formats(type);
        statics(type);
    }

    private static void names(TypeBuilder type) {
        type.property(
                        "cultureinfo Parent",
                        SELF,
                        c -> named(
                                c.name().contains("-")
                                        ? c.name().substring(0, c.name().lastIndexOf('-'))
                                        : ""))
                .property("int LCID", SELF, c -> CultureNumbers.of(c.name()))
                .property("int KeyboardLayoutId", SELF, c -> CultureNumbers.of(c.name()))
                .property("string Name", SELF, Culture::name)
                .property("string IetfLanguageTag", SELF, Culture::name)
                .property("string DisplayName", SELF, CultureMembers::displayName)
                .property("string NativeName", SELF, c -> CultureData.displayName(c, c))
                .property("string EnglishName", SELF, CultureMembers::displayName)
                .property(
                        "string TwoLetterISOLanguageName",
                        SELF,
                        c -> c.name().isEmpty() ? "iv" : Cultures.locale(c).getLanguage())
                .property(
                        "string ThreeLetterISOLanguageName",
                        SELF,
                        c -> c.name().isEmpty() ? "ivl" : Cultures.locale(c).getISO3Language())
                .property("string ThreeLetterWindowsLanguageName", SELF, CultureMembers::windowsName);
    }

    private static void formats(TypeBuilder type) {
        type.property(NAMESPACE + "CompareInfo CompareInfo", SELF, CompareView::new)
                .property(NAMESPACE + "TextInfo TextInfo", SELF, GlobalizationTypes.TextView::new)
                .property(
                        "bool IsNeutralCulture",
                        SELF,
                        c -> !c.name().isEmpty() && !c.name().contains("-"))
                .property(
                        NAMESPACE + "CultureTypes CultureTypes",
                        SELF,
                        c -> Enums.value(
                                NAMESPACE + "CultureTypes",
                                (c.name().isEmpty() || c.name().contains("-") ? 2 : 1) | INSTALLED))
                .property(
                        NAMESPACE + "NumberFormatInfo NumberFormat",
                        SELF,
                        NumberFormatInfo::of,
                        (c, value) -> NumberFormatInfo.set(c, (NumberFormatInfo) value))
                .property(NAMESPACE + "DateTimeFormatInfo DateTimeFormat", SELF, DatePatterns::of)
                .property(NAMESPACE + "Calendar Calendar", SELF, c -> CalendarMembers.GREGORIAN)
                .property(
                        NAMESPACE + "Calendar[] OptionalCalendars", SELF, c -> new Object[] {CalendarMembers.GREGORIAN})
                .property("bool UseUserOverride", SELF, c -> c == Culture.current() || !isReadOnly(c))
                .property("bool IsReadOnly", SELF, CultureMembers::isReadOnly)
                .method("void ClearCachedData()", SELF, (c, a) -> null)
                .method("System.Object Clone()", SELF, (c, a) -> NumberFormatInfo.copy(c))
                .method(
                        "bool Equals(System.Object value)",
                        SELF,
                        (c, a) -> a[0] instanceof Culture o && o.name().equals(c.name()))
                .method("cultureinfo GetConsoleFallbackUICulture()", SELF, (c, a) -> c)
                .method("System.Object GetFormat(type formatType)", SELF, (c, a) -> format(c, (NetType) a[0]))
                .method("int GetHashCode()", SELF, (c, a) -> c.name().hashCode())
                .method("string ToString()", SELF, (c, a) -> c.name());
    }

    private static Object format(Culture culture, NetType type) {
        return switch (type == null ? "" : type.name()) {
            case "NumberFormatInfo" -> NumberFormatInfo.of(culture);
            case "DateTimeFormatInfo" -> DatePatterns.of(culture);
            default -> null;
        };
    }

    private static void statics(TypeBuilder type) {
        type.staticProperty(
                        "cultureinfo CurrentCulture", Culture::current, value -> Culture.setCurrent((Culture) value))
                .staticProperty("cultureinfo CurrentUICulture", Culture::current, value -> {})
                .staticProperty("cultureinfo InstalledUICulture", () -> Culture.EN_US)
                .staticProperty("cultureinfo DefaultThreadCurrentCulture", () -> null, value -> {})
                .staticProperty("cultureinfo DefaultThreadCurrentUICulture", () -> null, value -> {})
                .staticProperty("cultureinfo InvariantCulture", () -> Culture.INVARIANT)
                .staticMethod("static cultureinfo CreateSpecificCulture(string name)", a -> specific((String) a[0]))
                .staticMethod("static cultureinfo GetCultureInfo(int culture)", a -> numbered((int) a[0]))
                .staticMethod(
                        "static cultureinfo GetCultureInfo(string name)",
                        a -> named(Failures.required((String) a[0], "name")))
                .staticMethod(
                        "static cultureinfo GetCultureInfo(string name, string altName)",
                        a -> named(Failures.required((String) a[0], "name")))
                .staticMethod(
                        "static cultureinfo GetCultureInfo(string name, bool predefinedOnly)",
                        a -> predefined(Failures.required((String) a[0], "name"), (boolean) a[1]))
                .staticMethod(
                        "static cultureinfo GetCultureInfoByIetfLanguageTag(string name)", a -> named((String) a[0]))
                .staticMethod(
                        "static cultureinfo[] GetCultures(" + NAMESPACE + "CultureTypes types)",
                        a -> cultures(Enums.number(a[0])))
                .staticMethod("static cultureinfo ReadOnly(cultureinfo ci)", a -> Failures.required(a[0], "ci"));
    }

    /** Of a neutral culture the one of the region that speaks it most. */
    private static Culture specific(String name) {
        String given = Failures.required(name, "name");
        if (given.isEmpty() || given.contains("-")) {
            return named(given);
        }
        com.ibm.icu.util.ULocale likely =
                com.ibm.icu.util.ULocale.addLikelySubtags(com.ibm.icu.util.ULocale.forLanguageTag(given));
        return likely.getCountry().isEmpty() ? named(given) : named(likely.getLanguage() + "-" + likely.getCountry());
    }

    private static String displayName(Culture culture) {
        return CultureData.displayName(culture, Culture.EN_US);
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
