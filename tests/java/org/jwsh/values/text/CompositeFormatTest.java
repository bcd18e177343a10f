package org.jwsh.values.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CompositeFormatTest {

    private static String format(String format, Object... arguments) {
        return CompositeFormat.format(Culture.EN_US, format, arguments);
    }

    @Test
    void placesAreFilledByNumber() {
        assertThat(format("{1}-{0} {{x}}", "a", "b")).isEqualTo("b-a {x}");
        assertThat(format("[{0}] [{1}]", null, true)).isEqualTo("[] [True]");
    }

    @Test
    void placesHaveAWidthAndAFormat() {
        assertThat(format("[{0,8:N2}] [{1,-8:X2}] [{2,2}]", 3.14159, 10, "long"))
                .isEqualTo("[    3.14] [0A      ] [long]");
    }

    @Test
    void malformedFormatsSayWhere() {
        assertThatThrownBy(() -> format("{0", 1))
                .hasMessage("Input string was not in a correct format. Failure to parse near offset 2."
                        + " Format item ends prematurely.");
        assertThatThrownBy(() -> format("{a}", 1)).hasMessageEndingWith("near offset 1. Expected an ASCII digit.");
        assertThatThrownBy(() -> format("x}", 1)).hasMessageEndingWith("near offset 2. Format item ends prematurely.");
        assertThatThrownBy(() -> format("{1}", 1)).hasMessageStartingWith("Index (zero based)");
    }
}
