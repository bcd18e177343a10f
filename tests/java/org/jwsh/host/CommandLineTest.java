package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void aDataFolderMeansASimulation() throws Exception {
        var line = parse("--simulate-data", "lab", "a.ps1");

        assertThat(line.simulate()).isTrue();
        assertThat(line.simulationData()).isEqualTo("lab");
        assertThat(line.text()).isEqualTo("a.ps1");
    }

    @Test
    void everythingAfterAScriptBelongsToIt() throws Exception {
        var line = parse("-NoProfile", "-File", "a.ps1", "-NoExit", "x y", "");

        assertThat(line.task()).isEqualTo(CommandLine.Task.FILE);
        assertThat(line.text()).isEqualTo("a.ps1");
        assertThat(line.arguments()).containsExactly("-NoExit", "x y", "");
        assertThat(line.noProfile()).isTrue();
        assertThat(line.noExit()).isFalse();
    }

    @Test
    void aWordThatIsNoOptionIsTheScript() throws Exception {
        var line = parse("--simulate", "a.ps1", "-f");

        assertThat(line.task()).isEqualTo(CommandLine.Task.FILE);
        assertThat(line.text()).isEqualTo("a.ps1");
        assertThat(line.arguments()).containsExactly("-f");
        assertThat(line.simulate()).isTrue();
    }

    @Test
    void theWordsOfACommandAreJoinedBySpaces() throws Exception {
        assertThat(parse("-c", "1", "+", "1").text()).isEqualTo("1 + 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-NoProfile", "-noprof", "-NOP", "--nop"})
    void namesIgnoreCaseAndMayBeCutShort(String word) throws Exception {
        assertThat(parse(word).noProfile()).isTrue();
    }

    @Test
    void aDashAfterCommandReadsStandardInput() throws Exception {
        assertThat(parse("-Command", "-").task()).isEqualTo(CommandLine.Task.INPUT);
    }

    @Test
    void aDashAfterCommandStandsAlone() {
        assertThatExceptionOfType(CommandLine.UsageException.class)
                .isThrownBy(() -> parse("-Command", "-", "x"))
                .withMessage(
                        "'-' was specified with the -Command parameter; no other arguments to -Command are permitted.");
    }

    @Test
    void aCommandMustFollow() {
        assertThatExceptionOfType(CommandLine.UsageException.class)
                .isThrownBy(() -> parse("-Command"))
                .withMessageContaining("A command must follow -Command.");
    }

    @Test
    void anEncodedCommandIsTextInUtf16() throws Exception {
        String encoded = Base64.getEncoder().encodeToString("'ä'".getBytes(StandardCharsets.UTF_16LE));

        assertThat(parse("-ec", encoded).text()).isEqualTo("'ä'");
    }

    @Test
    void withoutArgumentsTheShellIsInteractive() throws Exception {
        assertThat(parse().task()).isEqualTo(CommandLine.Task.INTERACTIVE);
    }

    @Test
    void theVersionGoesBeforeEverythingElse() throws Exception {
        assertThat(parse("-v", "-File", "a.ps1").task()).isEqualTo(CommandLine.Task.VERSION);
    }

    private static CommandLine parse(String... arguments) throws CommandLine.UsageException {
        return CommandLine.parse(List.of(arguments));
    }
}
