package org.jwsh.values.text;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

/** Reads cultures and their names from ICU. */
public final class CultureData {
    private CultureData() {}

    /** The culture of a name, or null where it is no well-formed one. */
    static Culture read(String name) {
        if (!name.matches("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,80})*")) {
            return null;
        }
        ULocale locale = locale(name);
        String tag = locale.getVariant().isEmpty()
                ? locale.toLanguageTag()
                : locale.getName().replace("__", "-").replace('_', '-');
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        DecimalFormat number = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        DecimalFormat currency = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        DecimalFormat percent = (DecimalFormat) NumberFormat.getPercentInstance(locale);
        String minus = symbols.getMinusSignString();
        String positive = pattern(currency.toPattern(), '¤').replace('¤', '$');
        String percentPattern = pattern(percent.toPattern(), '%');
        return new Culture(
                tag,
                symbols.getDecimalSeparatorString(),
                apostrophe(symbols.getGroupingSeparatorString()),
                groupSizes(number),
                number.getMaximumFractionDigits(),
                minus,
                symbols.getInfinity(),
                symbols.getNaN(),
                symbols.getCurrencySymbol(),
                symbols.getMonetaryDecimalSeparatorString(),
                apostrophe(symbols.getMonetaryGroupingSeparatorString()),
                currency.getMaximumFractionDigits(),
                positive,
                "-" + positive,
                symbols.getPercentString(),
                percentPattern,
                "-" + percentPattern,
                symbols.getPerMillString());
    }

    /** What a culture is called in a language; the invariant one is called so in all. */
    public static String displayName(Culture culture, Culture language) {
        return culture.name().isEmpty()
                ? "Invariant Language (Invariant Country)"
                : locale(culture.name()).getDisplayName(locale(language.name()));
    }

    /** The locale of a name: parts that are no tags of any kind are taken as a variant, as ICU's own reading does. */
    static ULocale locale(String name) {
        ULocale known = ULocale.forLanguageTag(name.replace('_', '-'));
        boolean whole = known.toLanguageTag().equalsIgnoreCase(name.replace('_', '-'));
        return whole || name.indexOf('-') < 0
                ? known
                : new ULocale(name.replaceFirst("[-_]", "__").replace('-', '_'));
    }

    /** The apostrophe that groups digits is the typographic one in .NET's data. */
    private static String apostrophe(String separator) {
        return separator.replace('\'', '\u2019');
    }

    private static int[] groupSizes(DecimalFormat format) {
        int first = format.getGroupingSize();
        int second = format.getSecondaryGroupingSize();
        return second > 0 && second != first ? new int[] {first, second} : new int[] {first};
    }

    /** A pattern of ICU with its digits as {@code n}, its positive half only. */
    private static String pattern(String icu, char symbol) {
        String positive = icu.contains(";") ? icu.substring(0, icu.indexOf(';')) : icu;
        return positive.replaceAll("[#0][#0.,]*", "n")
                .replaceAll("[^n%" + symbol + "\\s\\u00A0\\u202F]", "")
                .replaceAll("[\\s\\u00A0\\u202F]", " ");
    }
}
