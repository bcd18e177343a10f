package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "-File => The command cannot be run because the File parameter requires a file path. Supply a path for the File parameter and then try the command again.",
                "-Command => Cannot process the command because of a missing parameter. A command must follow -Command.",
                "-Command - x => '-' was specified with the -Command parameter; no other arguments to -Command are permitted.",
                "-EncodedCommand !! => Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.",
                "-WorkingDirectory => Cannot process the command because -WorkingDirectory requires an argument that is a directory path.",
                "-CustomPipeName => Cannot process the command because -CustomPipeName requires an argument that is a name of the pipe you want to use. Specify this argument and try again.",
                "-ConfigurationName => Cannot process the command because -ConfigurationName requires an argument that is a remote endpoint configuration name. Specify this argument and try again.",
                "-SettingsFile => Cannot process the command because -SettingsFile requires an argument that is a file path.",
                "-ExecutionPolicy Odd => Invalid ExecutionPolicy value 'Odd'.",
                "-STA => Parameter -STA is not supported on this platform.",
                "-MTA => Parameter -MTA is not supported on this platform.",
                "-WindowStyle Hidden => Parameter -WindowStyle is not implemented on this platform.",
            })
    void whatIsWrongIsToldAsPowerShellDoes(String words, String message) {
        assertThatExceptionOfType(CommandLine.UsageException.class)
                .isThrownBy(() -> parse(words.replace("''", "").strip().split(" ")))
                .withMessage(message);
    }

    @Test
    void aCommandWithArgumentsLeavesThemToTheScript() throws Exception {
        var line = parse("-cwa", "$args[0]", "a b", "-x");

        assertThat(line.text()).isEqualTo("$args[0]");
        assertThat(line.arguments()).containsExactly("a b", "-x");
    }

    @Test
    void aWordThatNamesNothingIsComparedWithTheOptions() {
        assertThat(CommandLine.similar("-profile")).containsExactly("noprofile", "noprofileloadtime");
        assertThat(CommandLine.similar("file.ps1")).isEmpty();
    }
}
