package org.jwsh.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseOutcomeTest {

    @Test
    void theFirstDifferenceIsGivenWithLineAndColumn() {
        assertThat(CaseOutcome.firstDifference("one\ntwo\n", "one\ntwx\n"))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("line 2, column 3")
                        .contains("expected |two\\n|")
                        .contains("actual   |twx\\n|"));
    }

    @Test
    void outputThatStopsEarlyEndsWithAMark() {
        assertThat(CaseOutcome.firstDifference("one\ntwo\n", "one\n"))
                .hasValueSatisfying(text -> assertThat(text).contains("actual   |<end>|"));
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(CaseOutcome.firstDifference("same\n", "same\n")).isEmpty();
    }
}
