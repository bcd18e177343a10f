package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What subscribed to the end of the session runs then, however the script ends. */
class ExitingEventTest {
    private static final String SUBSCRIPTION =
            "$null = Register-EngineEvent PowerShell.Exiting -Action { Write-Host 'bye' }\n";

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    private int run(String script) {
        return ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", SUBSCRIPTION + script),
                Map.of("TERM", "dumb"),
                Path.of("").toAbsolutePath(),
                InputStream.nullInputStream(),
                output,
                OutputStream.nullOutputStream(),
                false,
                80));
    }

    @Test
    void theActionRunsWhenTheScriptIsThrough() {
        assertThat(run("'last'")).isZero();
        assertThat(output.toString().lines()).containsExactly("last", "bye");
    }

    @Test
    void theActionRunsAfterExitAndTheCodeStays() {
        assertThat(run("exit 3")).isEqualTo(3);
        assertThat(output.toString().lines()).containsExactly("bye");
    }

    @Test
    void theActionRunsAfterAnErrorThatNobodyCaught() {
        assertThat(run("throw 'lost'")).isEqualTo(1);
        assertThat(output.toString().lines()).containsExactly("bye");
    }
}
