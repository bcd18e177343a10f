package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XmlOutputTest {
    private static final String START =
            "#< CLIXML\n<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">";

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    private int run(String input, String... arguments) {
        return ConsoleHost.run(new Launch(
                List.of(arguments),
                Map.of("PATH", ""),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                error,
                false,
                120));
    }

    @Test
    void objectsAreWrittenWithTheirStream() {
        assertThat(run("", "-NoProfile", "-OutputFormat", "XML", "-Command", "1; 'a'"))
                .isZero();

        assertThat(output).hasToString(START + "<I32 S=\"Output\">1</I32><S S=\"Output\">a</S></Objs>");
        assertThat(error.size()).isZero();
    }

    @Test
    void messagesGoToStandardErrorUnderTheNameOfTheirStream() {
        run("", "-NoProfile", "-o", "xml", "-Command", "Write-Warning w; Write-Verbose v -Verbose");

        assertThat(error).hasToString(START + "<S S=\"warning\">w</S><S S=\"verbose\">v</S></Objs>");
        assertThat(output.size()).isZero();
    }

    @Test
    void anErrorIsAnObject() {
        assertThat(run("", "-NoProfile", "-o", "xml", "-Command", "Get-Item nope"))
                .isOne();

        assertThat(error.toString()).startsWith(START + "<Obj S=\"Error\"").endsWith("</Objs>");
    }

    @Test
    void whatWasWrittenIsReadAsObjects() {
        run("", "-NoProfile", "-o", "XML", "-Command", "[version]'1.2'; 5");
        String written = output.toString();
        output.reset();

        run(written, "-NoProfile", "-InputFormat", "XML", "-Command", "$input | ForEach-Object { $_.GetType().Name }");

        assertThat(output).hasToString("Version\nInt32\n");
    }
}
