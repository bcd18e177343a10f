package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on embedding shows. */
class EmbeddingPageTest {
    private static final Path PAGE = Path.of("help", "about", "embedding.md");

    @TempDir
    Path folder;

    @Test
    void theProgramPrintsWhatThePageSays() throws Exception {
        Path source = Files.writeString(folder.resolve("Report.java"), block("java"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath(), "-d", folder.toString(), source.toString());
        assertThat(status).isZero();

        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath(),
                        "Report")
                .redirectErrorStream(true)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isZero();
        assertThat(printed).isEqualTo(block("text"));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String block(String language) throws Exception {
        Matcher fence =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(fence.find()).isTrue();
        return fence.group(1);
    }
}
