package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher in a folder like that of a distribution, whose {@code java} tells how it was started. */
@DisplayName("The launcher")
class LauncherTest {
    @TempDir
    Path folder;

    @BeforeEach
    void distribution() throws IOException {
        Files.copy(Path.of("jwsh"), folder.resolve("jwsh"));
        Files.createDirectories(folder.resolve("app"));
        Files.writeString(folder.resolve("app/jvm.options"), "");
        Path java = Files.createDirectories(folder.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"mark $MARK, left $JWSH_LOGIN, last ${*##*Main }\"\n");
        java.toFile().setExecutable(true);
        folder.resolve("jwsh").toFile().setExecutable(true);
        Files.writeString(folder.resolve(".profile"), "export MARK=profile\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-Login, profile", "-l, profile", "-LOG, profile", "--login, profile", "-NoProfile, none"})
    @DisplayName("begins with the environment of a login shell where -Login comes first")
    void login(String first, String mark) throws IOException, InterruptedException {
        assertThat(run(first, "-Command", "a b"))
                .isEqualTo("mark " + mark + ", left , last " + first + " -Command a b");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("env", "-i", "HOME=" + folder, "PATH=/usr/bin:/bin", "MARK=none", folder + "/jwsh"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
