package org.jwsh.values.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;

/** How numbers are written. That of a culture which all share cannot be changed, a copy can. */
@TypeName("System.Globalization.NumberFormatInfo")
final class NumberFormatInfo {
    private static final String TYPE = "System.Globalization.NumberFormatInfo";
    private static final Class<NumberFormatInfo> SELF = NumberFormatInfo.class;
    private static final List<String> POSITIVE_CURRENCY = List.of("$n", "n$", "$ n", "n $");
    private static final List<String> NEGATIVE_CURRENCY =
            List.of(("($n),-$n,$-n,$n-,(n$),-n$,n-$,n$-,-n $,-$ n,n $-,$ n-,$ -n,n- $,($ n),(n $),$- n").split(","));
    private static final List<String> POSITIVE_PERCENT = List.of("n %", "n%", "%n", "% n");
    private static final List<String> NEGATIVE_PERCENT =
            List.of("-n %,-n%,-%n,%-n,%n-,n-%,n%-,-% n,n %-,% n-,% -n,n- %".split(","));

    /** The formats that belong to cultures which scripts made, each by itself: equal ones are not meant. */
    private static final Map<Culture, NumberFormatInfo> OF_CULTURES =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private Culture culture;
    private final boolean readOnly;

    private NumberFormatInfo(Culture culture, boolean readOnly) {
        this.culture = culture;
        this.readOnly = readOnly;
    }

    /** The format of a culture. */
    static NumberFormatInfo of(Culture culture) {
        return CultureMembers.isReadOnly(culture)
                ? new NumberFormatInfo(culture, true)
                : OF_CULTURES.computeIfAbsent(culture, own -> new NumberFormatInfo(own, false));
    }

    /** Gives a culture another format. */
    static void set(Culture culture, NumberFormatInfo format) {
        Failures.required(format, "value");
        checkWritable(CultureMembers.isReadOnly(culture));
        OF_CULTURES.put(culture, format);
    }

    /** A culture that a script may change, with a format of its own. */
    static Culture copy(Culture culture) {
        return written(culture).copy();
    }

    /** The culture as its numbers are to be written. */
    static Culture written(Culture culture) {
        NumberFormatInfo own = OF_CULTURES.isEmpty() ? null : OF_CULTURES.get(culture);
        return own == null ? culture : own.culture;
    }

    /** The culture that writes numbers in this way. */
    Culture culture() {
        return culture;
    }

    private static void checkWritable(boolean readOnly) {
        if (readOnly) {
            throw Failures.invalidOperation("Instance is read-only.");
        }
    }

    private <V> void change(BiFunction<CultureParts, V, CultureParts> part, V value) {
        checkWritable(readOnly);
        culture = part.apply(CultureParts.of(culture), value).culture();
    }

    static void define(TypeBuilder type) {
        type.constructor(TYPE + " new()", a -> new NumberFormatInfo(Culture.INVARIANT.copy(), false));
        currency(type);
        signs(type);
        percents(type);
        methods(type);
    }

    private static void text(
            TypeBuilder type,
            String name,
            Function<Culture, String> read,
            BiFunction<CultureParts, String, CultureParts> write) {
        type.property("string " + name, SELF, n -> read.apply(n.culture), (n, value) -> {
            n.change(write, Failures.required((String) value, name));
        });
    }

    private static void number(
            TypeBuilder type,
            String name,
            int most,
            Function<Culture, Integer> read,
            BiFunction<CultureParts, Integer, CultureParts> write) {
        type.property("int " + name, SELF, n -> read.apply(n.culture), (n, value) -> {
            if ((int) value < 0 || (int) value > most) {
                throw Failures.outOfRange("Valid values are between 0 and " + most + ", inclusive.", name, value);
            }
            n.change(write, (Integer) value);
        });
    }

    private static void sizes(TypeBuilder type, String name) {
        type.property(
                "int[] " + name,
                SELF,
                n -> n.culture.groupSizes().clone(),
                (n, value) -> n.change(
                        CultureParts::groupSizes,
                        Failures.required((int[]) value, name).clone()));
    }

    private static void currency(TypeBuilder type) {
        number(type, "CurrencyDecimalDigits", 99, Culture::currencyDecimals, CultureParts::currencyDecimals);
        text(
                type,
                "CurrencyDecimalSeparator",
                Culture::currencyDecimalSeparator,
                CultureParts::currencyDecimalSeparator);
        type.property("bool IsReadOnly", SELF, n -> n.readOnly);
        sizes(type, "CurrencyGroupSizes");
        sizes(type, "NumberGroupSizes");
        sizes(type, "PercentGroupSizes");
        text(type, "CurrencyGroupSeparator", Culture::currencyGroupSeparator, CultureParts::currencyGroupSeparator);
        text(type, "CurrencySymbol", Culture::currencySymbol, CultureParts::currencySymbol);
        text(type, "NaNSymbol", Culture::nan, CultureParts::nan);
        number(
                type,
                "CurrencyNegativePattern",
                NEGATIVE_CURRENCY.size() - 1,
                c -> NEGATIVE_CURRENCY.indexOf(c.negativeCurrency()),
                (parts, value) -> parts.negativeCurrency(NEGATIVE_CURRENCY.get(value)));
        type.property("int NumberNegativePattern", SELF, n -> 1, (n, value) -> checkWritable(n.readOnly));
        number(
                type,
                "PercentPositivePattern",
                POSITIVE_PERCENT.size() - 1,
                c -> POSITIVE_PERCENT.indexOf(c.positivePercent()),
                (parts, value) -> parts.positivePercent(POSITIVE_PERCENT.get(value)));
        number(
                type,
                "PercentNegativePattern",
                NEGATIVE_PERCENT.size() - 1,
                c -> NEGATIVE_PERCENT.indexOf(c.negativePercent()),
                (parts, value) -> parts.negativePercent(NEGATIVE_PERCENT.get(value)));
    }

    private static void signs(TypeBuilder type) {
        type.property(
                "string NegativeInfinitySymbol",
                SELF,
                n -> n.culture.negativeInfinity(),
                (n, value) -> checkWritable(n.readOnly));
        text(type, "NegativeSign", Culture::negativeSign, CultureParts::negativeSign);
        number(type, "NumberDecimalDigits", 99, Culture::numberDecimals, CultureParts::numberDecimals);
        text(type, "NumberDecimalSeparator", Culture::decimalSeparator, CultureParts::decimalSeparator);
        text(type, "NumberGroupSeparator", Culture::groupSeparator, CultureParts::groupSeparator);
        number(
                type,
                "CurrencyPositivePattern",
                POSITIVE_CURRENCY.size() - 1,
                c -> POSITIVE_CURRENCY.indexOf(c.positiveCurrency()),
                (parts, value) -> parts.positiveCurrency(POSITIVE_CURRENCY.get(value)));
        text(type, "PositiveInfinitySymbol", Culture::positiveInfinity, CultureParts::positiveInfinity);
        type.property("string PositiveSign", SELF, n -> "+", (n, value) -> checkWritable(n.readOnly));
    }

    private static void percents(TypeBuilder type) {
        number(type, "PercentDecimalDigits", 99, Culture::numberDecimals, CultureParts::numberDecimals);
        text(type, "PercentDecimalSeparator", Culture::decimalSeparator, CultureParts::decimalSeparator);
        text(type, "PercentGroupSeparator", Culture::groupSeparator, CultureParts::groupSeparator);
        text(type, "PercentSymbol", Culture::percentSymbol, CultureParts::percentSymbol);
        text(type, "PerMilleSymbol", Culture::perMilleSymbol, CultureParts::perMilleSymbol);
        type.property("string[] NativeDigits", SELF, n -> "0 1 2 3 4 5 6 7 8 9".split(" "))
                .property(
                        "System.Globalization.DigitShapes DigitSubstitution",
                        SELF,
                        n -> Enums.value("System.Globalization.DigitShapes", "None"));
    }

    private static void methods(TypeBuilder type) {
        type.method("System.Object Clone()", SELF, (n, a) -> new NumberFormatInfo(n.culture.copy(), false))
                .method(
                        "System.Object GetFormat(type formatType)",
                        SELF,
                        (n, a) -> a[0] != null && ((NetType) a[0]).fullName().equals(TYPE) ? n : null)
                .staticProperty(TYPE + " CurrentInfo", () -> of(Culture.current()))
                .staticProperty(TYPE + " InvariantInfo", () -> of(Culture.INVARIANT))
                .staticMethod(
                        "static " + TYPE + " GetInstance(System.IFormatProvider formatProvider)",
                        a -> a[0] instanceof NumberFormatInfo own ? own : of(Cultures.of(a[0])))
                .staticMethod(
                        "static " + TYPE + " ReadOnly(" + TYPE + " nfi)",
                        a -> new NumberFormatInfo(Failures.required((NumberFormatInfo) a[0], "nfi").culture, true));
    }
}
