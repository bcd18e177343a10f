package org.jwsh.commands.utility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.host.ConsoleHost;
import org.jwsh.host.Launch;

@DisplayName("Trace sources")
class TraceSourceTest {
    @TempDir
    Path folder;

    private String run(String script) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", script),
                Map.of("TERM", "dumb"),
                folder,
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                false,
                200));
        return output.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellUntilTheyAreToldToStop() {
        String told = run("Set-TraceSource ParameterBinding -Option All -PSHost; Get-Date -Year 2020 | Out-Null;"
                + "Set-TraceSource ParameterBinding -Option None; Get-Random -Maximum 1 | Out-Null");

        assertThat(told).contains("BIND arg [2020] to param [Year] SUCCESSFUL").doesNotContain("Get-Random");
    }

    @Test
    void writeToAFile() {
        String told =
                run("Set-TraceSource ParameterBinding -Option All -FilePath t.log; Get-Date -Year 2020 | Out-Null;"
                        + "Set-TraceSource ParameterBinding -RemoveFileListener *; Get-Random -Maximum 1 | Out-Null;"
                        + "Get-Content t.log");

        assertThat(told)
                .startsWith("ParameterBinding Information: 0 : ")
                .contains("[Get-Date]")
                .doesNotContain("Get-Random");
    }

    @Test
    void loseTheirListenersByName() {
        assertThat(run("Set-TraceSource ParameterBinding -PSHost; (Get-TraceSource).Listeners.Name -join ',';"
                        + "Set-TraceSource ParameterBinding -RemoveListener H*; (Get-TraceSource).Listeners.Name"))
                .isEqualTo("Default,Host\nDefault\n");
    }

    @Test
    void thatDoNotExistAreReported() {
        assertThat(run("Get-TraceSource nope")).contains("Cannot find a trace source with the name 'nope'.");
        assertThat(run("Get-TraceSource nope*")).isEmpty();
    }
}
