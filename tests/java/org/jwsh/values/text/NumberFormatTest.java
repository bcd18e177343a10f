package org.jwsh.values.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.values.numbers.Decimal;

class NumberFormatTest {

    private static String format(Object number, String format) {
        return NumberFormat.format(number, format, Culture.EN_US);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        N0      | 1234567.891 | 1,234,568
        N       | 1234.5      | 1,234.500
        F0      | 2.5         | 2
        F2      | 1.005       | 1.00
        F1      | 0.25        | 0.2
        E2      | 12345.6789  | 1.23E+004
        e       | 0           | 0.000000e+000
        G4      | 12345.6789  | 1.235E+04
        P1      | 0.256       | 25.6%
        C2      | -19.5       | -$19.50
        0.00    | 2.345       | 2.35
        #,0     | 1234567     | 1,234,567
        #,##0.0 | 1234.56     | 1,234.6
        000     | 5           | 005
        0.##    | 1.5         | 1.5
        0%      | 0.125       | 13%
        0.0e+00 | 12345       | 1.2e+04
        0,      | 12345       | 12
        'n='0   | 7           | n=7
        0;(0)   | -7          | (7)
        0;-0;-- | 0           | --
        """)
    void formatsOfFractions(String format, double number, String expected) {
        assertThat(format(number, format)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"D5, 42, 00042", "D3, -7, -007", "X, 255, FF", "x8, 255, 000000ff", "X, -1, FFFFFFFF", "B8, 5, 00000101"
    })
    void formatsOfWholeNumbers(String format, int number, String expected) {
        assertThat(format(number, format)).isEqualTo(expected);
    }

    @Test
    void bigIntegersShowTheirSignInHexadecimal() {
        assertThat(format(BigInteger.valueOf(255), "X")).isEqualTo("0FF");
        assertThat(format(BigInteger.valueOf(-1), "X")).isEqualTo("F");
    }

    @Test
    void decimalsRoundTiesAwayFromZero() {
        assertThat(format(Decimal.of(new java.math.BigDecimal("10.125")), "F2")).isEqualTo("10.13");
        assertThat(format(Decimal.of(new java.math.BigDecimal("1.10")), null)).isEqualTo("1.10");
    }

    @Test
    void fractionsHaveNoDigitsFormat() {
        assertThatThrownBy(() -> format(1.5, "D")).hasMessage("Format specifier was invalid.");
        assertThatThrownBy(() -> format(5, "Q")).hasMessage("Format specifier was invalid.");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1e15, 1E+15",
        "123456789012345678, 1.2345678901234568E+17",
        "0.0001, 0.0001",
        "0.00001, 1E-05",
        "9007199254740992, 9007199254740992",
        "-0.0, -0",
        "NaN, NaN",
        "Infinity, ∞"
    })
    void theShortestTextReadsBackAsTheSameNumber(double number, String expected) {
        assertThat(DoubleText.shortest(number, Culture.EN_US)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "1.4142135623730951, 1.4142135623731",
        "1e14, 100000000000000",
        "1e15, 1E+15",
        "5e-324, 4.94065645841247E-324",
        "-Infinity, -Infinity"
    })
    void stringsOfScriptsShowFifteenDigits(double number, String expected) {
        assertThat(DoubleText.rounded(number, Culture.INVARIANT)).isEqualTo(expected);
    }

    @Test
    void otherCulturesWriteNumbersTheirWay() {
        assertThat(NumberFormat.format(1234567.891, "N2", Culture.of("de-DE"))).isEqualTo("1.234.567,89");
        assertThat(NumberFormat.format(1234.5, "C", Culture.of("de-DE"))).isEqualTo("1.234,50 €");
        assertThat(NumberFormat.format(1234567.891, "N2", Culture.of("en-IN"))).isEqualTo("12,34,567.89");
        assertThat(NumberFormat.format(0.256, "P1", Culture.of("fr-FR"))).isEqualTo("25,6 %");
    }
}
