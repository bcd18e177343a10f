package org.jwsh.values.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

class ConversionTest {

    private static Object convert(Object value, String type) {
        return LanguagePrimitives.convertTo(value, NetTypes.named(type));
    }

    private static NetException failure(Object value, String type) {
        return catchThrowableOfType(NetException.class, () -> convert(value, type));
    }

    @ParameterizedTest
    @CsvSource({
        "12, int, 12",
        "1.5, int, 2",
        "2.5, int, 2",
        "0x1F, int, 31",
        "1kb, int, 1024",
        "5d, int, 5",
        "-1, sbyte, -1",
        "' 1.5 ', double, 1.5",
        "'1,234.5', double, 1234.5",
        "-0, double, 0",
        "12.340, decimal, 12.34",
        "'1,000', decimal, 1000",
        "1.9, bigint, 1",
        "'', int, 0"
    })
    void stringsAreReadAsNumbers(String text, String type, String expected) {
        assertThat(LanguagePrimitives.toStringInvariant(convert(text, type))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        abc         | int    | InvalidCastFromStringToInteger        | The input string 'abc' was not in a correct format.
        12345678901 | int    | InvalidCastFromStringToInteger        | Value was either too large or too small for an Int32.
        0xZZ        | int    | InvalidCastFromStringToInteger        | Could not find any recognizable digits.
        0xFFFFFFFFF | int    | InvalidCastFromStringToInteger        | Value was either too large or too small for a UInt32.
        1.2.3       | double | InvalidCastFromStringToDoubleOrSingle | The input string '1.2.3' was not in a correct format.
        1e40        | decimal| InvalidCastFromStringToDecimal        | The input string '1e40' was not in a correct format.
        ab          | char   | InvalidCastParseTargetInvocation      | String must be exactly one character long.
        """)
    void stringsThatAreNoNumbersSayWhy(String text, String type, String errorId, String reason) {
        NetException failure = failure(text, type);

        assertThat(failure.errorRecord().errorId()).isEqualTo(errorId);
        assertThat(failure)
                .hasMessage(
                        "Cannot convert value \"%s\" to type \"%s\". Error: \"%s\"",
                        text, NetTypes.named(type), reason);
    }

    @Test
    void numbersOutOfRangeSayWhy() {
        assertThat(failure(300, "byte")).hasMessageContaining("too large or too small for an unsigned byte.");
        assertThat(failure(1e10, "int")).hasMessageContaining("for an Int32.");
        assertThat(failure(1e19, "long")).hasMessageContaining("Arithmetic operation resulted in an overflow.");
        assertThat(failure(1.5, "char")).hasMessageContaining("Invalid cast from 'Double' to 'Char'.");
    }

    @Test
    void fractionsRoundHalfToEven() {
        assertThat(convert(0.5, "int")).isEqualTo(0);
        assertThat(convert(1.5, "int")).isEqualTo(2);
        assertThat(convert(-2.5, "int")).isEqualTo(-2);
        assertThat(convert(254.5, "byte")).isEqualTo((byte) 254);
    }

    @Test
    void listsConvertElementByElementAndScalarsBecomeListsOfOne() {
        assertThat((int[]) convert(new Object[] {"1", 2.7, true}, "int[]")).containsExactly(1, 3, 1);
        assertThat((String[]) convert(5, "string[]")).containsExactly("5");
        assertThat((char[]) convert("abc", "char[]")).containsExactly('a', 'b', 'c');
        assertThat(failure(new Object[] {5}, "int"))
                .hasMessage("Cannot convert the \"System.Object[]\" value of type \"System.Object[]\" to type"
                        + " \"System.Int32\".");
        assertThat(failure("AB", "byte[]").errorRecord().errorId()).isEqualTo("InvalidCastExceptionScalarToArray");
    }

    @Test
    void nullIsZeroOrNothing() {
        assertThat(convert(null, "int")).isEqualTo(0);
        assertThat(convert(null, "string")).isEqualTo("");
        assertThat(convert(null, "object[]")).isNull();
    }

    @Test
    void wrappersAreTakenOff() {
        assertThat(convert(new PSObject("7"), "int")).isEqualTo(7);
        assertThat(convert(new PSObject(7), "int")).isEqualTo(7);
    }
}
