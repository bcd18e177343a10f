package org.jwsh.values.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a culture writes numbers. Patterns hold {@code n} for the number, {@code $} for the currency symbol, {@code -} for the
 * negative sign and {@code %} for the percent sign.
 *
 * @param name such as {@code en-US}; empty for the invariant culture
 * @param groupSizes the sizes of digit groups from the right, the last one repeating
 * @param numberDecimals the decimals of {@code N}, {@code F} and {@code P} without a precision
 */
public record Culture(
        String name,
        String decimalSeparator,
        String groupSeparator,
        int[] groupSizes,
        int numberDecimals,
        String negativeSign,
        String positiveInfinity,
        String nan,
        String currencySymbol,
        String currencyDecimalSeparator,
        String currencyGroupSeparator,
        int currencyDecimals,
        String positiveCurrency,
        String negativeCurrency,
        String percentSymbol,
        String positivePercent,
        String negativePercent,
        String perMilleSymbol) {

    private static final int[] THREES = {3};

    /** The culture that texts for programs are written in. */
    public static final Culture INVARIANT = new Culture(
            "", ".", ",", THREES, 2, "-", "Infinity", "NaN", "¤", ".", ",", 2, "$n", "($n)", "%", "n %", "-n %", "‰");

    /** English as used in the United States: what a session starts with. */
    public static final Culture EN_US = new Culture(
            "en-US", ".", ",", THREES, 3, "-", "∞", "NaN", "$", ".", ",", 2, "$n", "-$n", "%", "n%", "-n%", "‰");

    private static final Map<String, Culture> KNOWN = new ConcurrentHashMap<>(Map.of("", INVARIANT, "en-US", EN_US));
    private static final ThreadLocal<Culture> CURRENT = ThreadLocal.withInitial(() -> EN_US);

    @Override
    public String toString() {
        return name;
    }

    /** The culture of the current thread. */
    public static Culture current() {
        return CURRENT.get();
    }

    /** Makes a culture that of the current thread. */
    public static void setCurrent(Culture culture) {
        CURRENT.set(culture);
    }

    /** The culture of a name such as {@code de-DE}; null where there is none. */
    public static Culture of(String name) {
        Culture known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        Culture read = CultureData.read(name);
        if (read != null) {
            KNOWN.put(name, read);
        }
        return read;
    }

    /** The same culture as a value of its own, which a script may change. */
    public Culture copy() {
        return new Culture(
                name,
                decimalSeparator,
                groupSeparator,
                groupSizes,
                numberDecimals,
                negativeSign,
                positiveInfinity,
                nan,
                currencySymbol,
                currencyDecimalSeparator,
                currencyGroupSeparator,
                currencyDecimals,
                positiveCurrency,
                negativeCurrency,
                percentSymbol,
                positivePercent,
                negativePercent,
                perMilleSymbol);
    }

    public String negativeInfinity() {
        return negativeSign + positiveInfinity;
    }
}
