package org.jwsh.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
    private static final int SHOWN = 20;

    private List<ConformanceCase> cases;
    private KnownGaps gaps;
    private ConformanceReport report;

    @BeforeAll
    void runEveryCase() throws InterruptedException {
        cases = ConformanceCase.readAll(Conformance.FOLDER);
        gaps = KnownGaps.read(Conformance.GAPS);
        report = new ConformanceReport(new CaseRunner(new JwshShell()).runAll(cases, Conformance.AT_A_TIME), gaps);
        System.out.print(report.table());
    }

    @Test
    void everyCaseOutsideTheKnownGapsPasses() {
        var lost = report.lost();
        String story = lost.stream().limit(SHOWN).map(CaseOutcome::describe).collect(Collectors.joining("\n"));
        assertThat(lost.stream().map(outcome -> outcome.recorded().id()))
                .as("cases that fail and are no known gap; the first of them:%n%s", story)
                .isEmpty();
    }

    @Test
    void noKnownGapPasses() {
        assertThat(report.won().stream().map(outcome -> outcome.recorded().id()))
                .as("cases that pass but are listed in %s: take them off the list", Conformance.GAPS)
                .isEmpty();
    }

    @Test
    void everyKnownGapIsACase() {
        assertThat(gaps.without(cases.stream().map(ConformanceCase::id).collect(Collectors.toSet())))
                .isEmpty();
    }
}
