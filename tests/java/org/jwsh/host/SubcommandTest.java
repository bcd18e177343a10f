package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code jwsh} does besides running scripts. */
class SubcommandTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void helpBuildWritesThePagesOfTheProseThatIsThere() throws Exception {
        Files.createDirectories(folder.resolve("help/cmdlets"));
        Files.copy(Path.of("help/cmdlets/Connect-DPMServer.md"), folder.resolve("help/cmdlets/Connect-DPMServer.md"));

        assertThat(run("", "help", "build")).isZero();

        assertThat(output).hasToString("Pages written to help/pages: 1\n");
        assertThat(folder.resolve("help/pages/Connect-DPMServer.md"))
                .hasSameTextualContentAs(Path.of("help/pages/Connect-DPMServer.md"));
    }

    @Test
    void helpBuildWritesASiteIntoTheFolderThatIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("help/cmdlets"));
        Files.copy(Path.of("help/cmdlets/Connect-DPMServer.md"), folder.resolve("help/cmdlets/Connect-DPMServer.md"));

        assertThat(run("", "help", "build", "--html", "site")).isZero();

        assertThat(output).hasToString("Pages written to site: 2\n");
        assertThat(folder.resolve("site")).isDirectoryContaining("glob:**/Connect-DPMServer.html");
        assertThat(folder.resolve("site/index.html")).content().contains("href=\"Connect-DPMServer.html\"");
        assertThat(folder.resolve("help/pages")).doesNotExist();
    }

    @Test
    void helpBuildElsewhereSaysWhereItBelongs() {
        assertThat(run("", "help", "build")).isEqualTo(1);
        assertThat(error)
                .hasToString("There is no folder help/cmdlets here; run this command where the project lies.\n");
    }

    @Test
    void aSimulatorServesUntilItsInputEnds() {
        assertThat(run("\n", "simulate", "oneview")).isZero();
        assertThat(output.toString(StandardCharsets.UTF_8))
                .matches("OneView appliances answer at https://localhost:\\d+\\.\n"
                        + "SHA-256 fingerprint of the certificate: [0-9A-F:]{95}\n0 sessions are open\\.\n");
    }

    @Test
    void aSimulatorWithANonsensePortShowsTheUsage() {
        assertThat(run("", "simulate", "oneview", "x")).isEqualTo(64);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("jwsh simulate oneview [<port> [<folder>]]");
    }

    private int run(String input, String... arguments) {
        return ConsoleHost.run(new Launch(
                List.of(arguments),
                Map.of(),
                folder,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                error,
                false,
                80));
    }
}
