package org.jwsh.values.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.values.NetException;
import org.jwsh.values.text.Culture;

@DisplayName("The text of a Guid")
class GuidTextTest {
    private static final Guid VALUE = Guid.parse("01234567-89ab-cdef-0123-456789abcdef");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"D", "N", "B", "P", "X"})
    void isReadAgainAsItWasWritten(String form) {
        String text = VALUE.format(form, Culture.INVARIANT);
        assertThat(Guid.parse(text)).isEqualTo(VALUE);
        assertThat(GuidText.parse(text, form)).isEqualTo(VALUE);
    }

    @Test
    void inPartsMayHaveBlanksAndShortNumbers() {
        assertThat(Guid.parse("{0x1, 0x2, 0x3, {0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}}"))
                .hasToString("00000001-0002-0003-0405-060708090a0b");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            value = {
                "x ==> Unrecognized Guid format.",
                "zzzzzzzz-89ab-cdef-0123-456789abcdef ==> Guid string should only contain hexadecimal characters.",
                "01234567-89ab-cdef-0123456789abcdef ==> Dashes are in the wrong position for GUID parsing.",
                "{0x01234567,0x89ab,0xcdef,{01,0x23,0x45,0x67,0x89,0xab,0xcd,0xef}} ==> Expected 0x prefix.",
            })
    void ofAnotherShapeIsRefused(String text, String message) {
        assertThatThrownBy(() -> Guid.parse(text))
                .isInstanceOf(NetException.class)
                .hasMessageContaining(message);
    }
}
