package org.jwsh.commands.utility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.host.ConsoleRun;

@DisplayName("Trace sources")
class TraceSourceTest {
    @TempDir
    Path folder;

    private String run(String script) {
        return ConsoleRun.of(script, folder, 200);
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
