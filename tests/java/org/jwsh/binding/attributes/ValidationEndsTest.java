package org.jwsh.binding.attributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.jwsh.values.NetException;

/** The two ends of validations: they have to fit each other before any argument is looked at. */
class ValidationEndsTest {

    @Test
    void endsInTheWrongOrderCannotBeMade() {
        assertThatThrownBy(() -> new ValidateLengthAttribute(3, 2))
                .isInstanceOf(NetException.class)
                .hasMessageContaining("maximum character length")
                .hasMessageEndingWith("Update the ValidateLength attribute for the parameter.");
        assertThatThrownBy(() -> new ValidateCountAttribute(3, 2))
                .hasMessageEndingWith("Update the ValidateCount attribute for the parameter.");
        assertThatThrownBy(() -> new ValidateRangeAttribute(3, 2, null))
                .hasMessageContaining("less than the specified minimum range")
                .hasMessageEndingWith("Update the ValidateRange attribute for the parameter.");
    }

    @Test
    void endsOfARangeAreOfOneType() {
        assertThatThrownBy(() -> new ValidateRangeAttribute(1, "b", null)).hasMessageContaining("(Int32)");
        assertThat(new ValidateRangeAttribute(1, 2L, null).maxRange()).isEqualTo(2L);
    }

    @Test
    void onlyCollectionsAreCounted() {
        ValidateCountAttribute two = new ValidateCountAttribute(1, 2);

        assertThatThrownBy(() -> two.validate(5)).hasMessageContaining("non-array parameter");
        assertThatThrownBy(() -> two.validate("abc")).hasMessageContaining("3 value(s) were provided");
        two.validate(new Object[] {1, 2});
    }
}
