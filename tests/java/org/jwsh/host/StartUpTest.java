package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards start-up by counts, since times are noisy: nothing is loaded that a script does not use. */
class StartUpTest {
    private static final int MOST_CLASSES = 1500;
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: (file|jrt):\\S*");

    @TempDir
    Path folder;

    @Test
    void theSmallestCommandLoadsFewClassesOfOursAndTheLibraries() throws Exception {
        assertThat(classesLoadedBy("-NoProfile", "-Command", "1")).hasSizeLessThan(MOST_CLASSES);
    }

    @Test
    void noLibraryIsLoadedThatTheSmallestCommandDoesNotUse() throws Exception {
        assertThat(classesLoadedBy("-NoProfile", "-Command", "1"))
                .noneMatch(name -> name.startsWith("com.fasterxml.")
                        || name.startsWith("org.apache.hc.")
                        || name.startsWith("org.jline.")
                        || name.startsWith("com.ibm.icu.")
                        || name.startsWith("org.commonmark.")
                        || name.startsWith("org.jwsh.modules.")
                        || name.startsWith("org.jwsh.simulators."));
    }

    @Test
    void metadataIsReadOfNoCmdletThatAScriptDoesNotUse() throws Exception {
        assertThat(cmdletsLoadedBy("1")).isEmpty();
        assertThat(cmdletsLoadedBy("1..3 | Where-Object { $_ -gt 1 } | ForEach-Object { $_ }"))
                .containsExactlyInAnyOrder("WhereObjectCommand", "ForEachObjectCommand");
    }

    private List<String> cmdletsLoadedBy(String script) throws IOException, InterruptedException {
        return classesLoadedBy("-NoProfile", "-Command", script).stream()
                .filter(name -> name.matches("org\\.jwsh\\.commands\\.\\w+\\.\\w+Command"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private List<String> classesLoadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.jwsh.host.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        try (var lines = Files.lines(log)) {
            return lines.map(LOADED::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> found.group(1))
                    .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun."))
                    .toList();
        }
    }
}
