package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the page on writing cmdlets shows")
class WritingCmdletsTest {
    private static final Path PAGE = Path.of("help", "about", "writing-cmdlets.md");

    @TempDir
    Path folder;

    @Test
    @DisplayName("compiles, makes a jar of its own, and runs from there")
    void runsFromAJar() throws Exception {
        Path jar = jar(compile());
        Path script = Files.writeString(
                folder.resolve("racks.ps1"), block("powershell").getFirst());

        assertThat(run(jar, script)).isEqualTo("""
            r1
            r2
            What if: Performing the operation "Disconnect" on target "r3".
            rack-7
            ParameterArgumentValidationError,example.rack.DisconnectRack

            Disconnect-Rack [-Name] <string[]> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

            Disconnect-Rack -Id <int> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

            """);
    }

    private static List<String> block(String language) throws IOException {
        Matcher fence =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (fence.find()) {
            blocks.add(fence.group(1));
        }
        return blocks;
    }

    private Path compile() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("example/rack"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (String code : block("java")) {
            Matcher name = Pattern.compile("class (\\w+)").matcher(code);
            assertThat(name.find()).isTrue();
            arguments.add(Files.writeString(sources.resolve(name.group(1) + ".java"), code)
                    .toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
        return classes;
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("rack.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                add(entries, classes.relativize(each).toString(), Files.readAllBytes(each));
            }
            byte[] service = block("text").getFirst().getBytes(StandardCharsets.UTF_8);
            add(entries, "META-INF/services/org.jwsh.cmdlet.CmdletModule", service);
        }
        return jar;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static String run(Path jar, Path script) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        jar + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "org.jwsh.host.Main",
                        "-NoProfile",
                        "-File",
                        script.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
