package org.jwsh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownGapsTest {
    @TempDir
    Path folder;

    @Test
    void rewritingDropsWhatPassesAndGoneCasesAndKeepsTheRestSorted() throws IOException {
        Path file = write("z/not/run", "b/now/passes", "a/gone/case", "c/slow/one unstable: races a timer");

        KnownGaps.read(file)
                .rewrite(
                        List.of(outcome("b/now/passes", true), outcome("d/now/fails", false)),
                        Set.of("z/not/run", "b/now/passes", "c/slow/one", "d/now/fails"));

        assertThat(file).hasContent("c/slow/one unstable: races a timer\nd/now/fails\nz/not/run\n");
    }

    @Test
    void anUnstableCaseNeedsAReason() throws IOException {
        Path file = write("a/b/c unstable:");

        assertThatIllegalStateException().isThrownBy(() -> KnownGaps.read(file)).withMessageContaining("a/b/c");
    }

    @Test
    void atMostTwentyCasesMayBeUnstable() throws IOException {
        var lines = new String[21];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "a/b/" + i + " unstable: depends on the clock";
        }
        Path file = write(lines);

        assertThatIllegalStateException().isThrownBy(() -> KnownGaps.read(file)).withMessageContaining("20");
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("known-gaps.txt"), List.of(lines));
    }

    private static CaseOutcome outcome(String id, boolean passed) {
        var recorded = new ConformanceCase(id, "1", null, List.of(), Map.of(), null, "1\n", "", 0);
        return new CaseOutcome(recorded, passed ? "1\n" : "2\n", "", 0, null);
    }
}
