package org.jwsh.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {

    @Test
    void aScriptRunsWithItsFilesInADirectoryThatReadsAsTheRecordedOne() throws Exception {
        ShellUnderTest shell = launch -> {
            String script = Files.readString(launch.directory().resolve("case.ps1"));
            String beside = Files.readString(launch.directory().resolve("lib/m.psm1"));
            launch.out().write((script + beside + launch.directory() + "\n").getBytes(StandardCharsets.UTF_8));
            launch.err().write(String.join(" ", launch.arguments()).getBytes(StandardCharsets.UTF_8));
            return 3;
        };
        var recorded = new ConformanceCase(
                "a/b/c",
                "script ",
                null,
                List.of("-Name", "x y"),
                Map.of("lib/m.psm1", "module "),
                null,
                "script module /tmp/jw/case\n",
                "-NoProfile -NonInteractive -File case.ps1 -Name x y",
                3);

        CaseOutcome outcome = new CaseRunner(shell).run(recorded);

        assertThat(outcome.passed()).as(outcome.describe()).isTrue();
    }

    @Test
    void anExceptionThatLeavesTheShellFailsTheCase() throws Exception {
        var recorded = new ConformanceCase("a/b/c", "1", "command", null, null, null, "", "", -1);

        CaseOutcome outcome = new CaseRunner(launch -> {
                    throw new IllegalStateException("broken");
                })
                .run(recorded);

        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.describe()).contains("IllegalStateException: broken");
    }
}
