package org.jwsh.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A condition on flags")
class FlagsExpressionTest {
    private static final EnumType ATTRIBUTES = (EnumType) NetTypes.named("System.IO.FileAttributes");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Directory | Directory | true",
                "d | Directory | true",
                "!d | Directory | false",
                "h+!d | Hidden | true",
                "h+!d | Hidden, Directory | false",
                "ReadOnly,Hidden | Hidden | true",
                "ReadOnly,Hidden | Archive | false",
            })
    void holds(String text, String flags, boolean holds) {
        long number = ((EnumValue) LanguagePrimitives.convertTo(flags, ATTRIBUTES)).number();

        assertThat(FlagsExpression.of(text, ATTRIBUTES).evaluate(number)).isEqualTo(holds);
    }

    @Test
    void aListHoldsAlternatives() {
        assertThat(FlagsExpression.of(new Object[] {"Hidden", "System"}, ATTRIBUTES)
                        .toString())
                .isEqualTo("Hidden,System");
    }

    @Test
    void aNameThatIsNoneOfTheEnumsIsAnError() {
        assertThatThrownBy(() -> FlagsExpression.of("Foo", ATTRIBUTES))
                .hasMessageContaining("Unable to match the identifier name Foo to a valid enumerator name");
    }
}
