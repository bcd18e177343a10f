package org.jwsh.values.types;

import org.jwsh.values.text.Culture;

/** What a culture consists of, to make another one that differs in a part. */
final class CultureParts {
    private final Object[] values;

    private CultureParts(Object[] values) {
        this.values = values;
    }

    static CultureParts of(Culture culture) {
        return new CultureParts(new Object[] {
            culture.name(),
            culture.decimalSeparator(),
            culture.groupSeparator(),
            culture.groupSizes(),
            culture.numberDecimals(),
            culture.negativeSign(),
            culture.positiveInfinity(),
            culture.nan(),
            culture.currencySymbol(),
            culture.currencyDecimalSeparator(),
            culture.currencyGroupSeparator(),
            culture.currencyDecimals(),
            culture.positiveCurrency(),
            culture.negativeCurrency(),
            culture.percentSymbol(),
            culture.positivePercent(),
            culture.negativePercent(),
            culture.perMilleSymbol()
        });
    }

    Culture culture() {
        return new Culture(
                (String) values[0],
                (String) values[1],
                (String) values[2],
                (int[]) values[3],
                (Integer) values[4],
                (String) values[5],
                (String) values[6],
                (String) values[7],
                (String) values[8],
                (String) values[9],
                (String) values[10],
                (Integer) values[11],
                (String) values[12],
                (String) values[13],
                (String) values[14],
                (String) values[15],
                (String) values[16],
                (String) values[17]);
    }

    private CultureParts with(int place, Object value) {
        Object[] changed = values.clone();
        changed[place] = value;
        return new CultureParts(changed);
    }

    CultureParts decimalSeparator(String value) {
        return with(1, value);
    }

    CultureParts groupSeparator(String value) {
        return with(2, value);
    }

    CultureParts groupSizes(int[] value) {
        return with(3, value);
    }

    CultureParts numberDecimals(Integer value) {
        return with(4, value);
    }

    CultureParts negativeSign(String value) {
        return with(5, value);
    }

    CultureParts positiveInfinity(String value) {
        return with(6, value);
    }

    CultureParts nan(String value) {
        return with(7, value);
    }

    CultureParts currencySymbol(String value) {
        return with(8, value);
    }

    CultureParts currencyDecimalSeparator(String value) {
        return with(9, value);
    }

    CultureParts currencyGroupSeparator(String value) {
        return with(10, value);
    }

    CultureParts currencyDecimals(Integer value) {
        return with(11, value);
    }

    CultureParts positiveCurrency(String value) {
        return with(12, value);
    }

    CultureParts negativeCurrency(String value) {
        return with(13, value);
    }

    CultureParts percentSymbol(String value) {
        return with(14, value);
    }

    CultureParts positivePercent(String value) {
        return with(15, value);
    }

    CultureParts negativePercent(String value) {
        return with(16, value);
    }

    CultureParts perMilleSymbol(String value) {
        return with(17, value);
    }
}
