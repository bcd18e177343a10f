package org.jwsh.values.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hello  | h*o      | true
        hello  | h?llo    | true
        hello  | ell      | false
        Hello  | hELLO    | true
        cat    | [bc]at   | true
        rat    | [b-d]at  | false
        a]     | a]       | true
        5      | [!0-4]   | false
        a*b    | a`*b     | true
        axb    | a`*b     | false
        -      | [a-]     | true
        aXbXc  | *x*x*    | true
        aaab   | a*ab     | true
        """)
    void matchesWholeTexts(String text, String pattern, boolean expected) {
        assertThat(WildcardPattern.of(pattern, true).isMatch(text)).isEqualTo(expected);
    }

    @Test
    void caseCountsWhereAskedFor() {
        assertThat(WildcardPattern.of("hello", false).isMatch("Hello")).isFalse();
    }

    @Test
    void escapingTakesWildcardsTheirMeaning() {
        assertThat(WildcardPattern.escape("a[1]*?")).isEqualTo("a`[1`]`*`?");
        assertThat(WildcardPattern.unescape("a`[1`]")).isEqualTo("a[1]");
        assertThat(WildcardPattern.hasWildcards("a`*")).isFalse();
        assertThat(WildcardPattern.hasWildcards("a*")).isTrue();
    }
}
