package org.jwsh.values.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalTest {

    private static Decimal decimal(String text) {
        return Decimal.of(new BigDecimal(text));
    }

    @Test
    void trailingZerosAreKept() {
        assertThat(decimal("1.50").add(decimal("1"))).hasToString("2.50");
        assertThat(decimal("1.5").multiply(decimal("2.0"))).hasToString("3.00");
        assertThat(decimal("1.50")).isEqualTo(decimal("1.5")).hasSameHashCodeAs(decimal("1.5"));
    }

    @Test
    void quotientsHaveTwentyEightDigits() {
        assertThat(Decimal.ONE.divide(decimal("3"))).hasToString("0.3333333333333333333333333333");
        assertThat(decimal("10").divide(decimal("4"))).hasToString("2.5");
    }

    @Test
    void beyondTheRangeIsAnError() {
        assertThatThrownBy(() -> Decimal.MAX_VALUE.add(Decimal.ONE))
                .hasMessage("Value was either too large or too small for a Decimal.");
        assertThatThrownBy(() -> Decimal.of(1e30)).hasMessage("Value was either too large or too small for a Decimal.");
    }

    @Test
    void doublesGiveTheirFifteenDigits() {
        assertThat(Decimal.of(0.1)).hasToString("0.1");
        assertThat(Decimal.of(1.1f)).hasToString("1.1");
        assertThat(Decimal.of(1.0)).hasToString("1");
    }
}
