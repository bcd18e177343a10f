package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayName("Switch-Process")
@EnabledOnOs({OS.LINUX, OS.MAC})
class SwitchProcessTest {
    @Test
    void goesOnAsAnotherProgramInTheSameProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.jwsh.host.Main",
                        "-NoProfile",
                        "-Command",
                        "$env:WORD = 'kept'; Set-Location /; exec sh -c 'echo $$ $WORD $PWD; exit 7'; 'never'")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(7);
        assertThat(said).isEqualTo(process.pid() + " kept /\n");
    }
}
