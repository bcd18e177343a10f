package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the page on writing cmdlets shows")
class WritingCmdletsTest {
    private static final Path PAGE = Path.of("help", "about", "writing-cmdlets.md");

    private static final String SEPARATOR = System.getProperty("path.separator");

    private static final String SAYS = """
            r1
            r2
            What if: Performing the operation "Disconnect" on target "r3".
            rack-7
            ParameterArgumentValidationError,example.rack.DisconnectRack

            Disconnect-Rack [-Name] <string[]> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

            Disconnect-Rack -Id <int> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeJars() throws IOException {
        productJar();
        rackJar(compile());
        Files.writeString(folder.resolve("racks.ps1"), block("powershell").getFirst());
    }

    @Test
    @DisplayName("runs from a jar of its own on the module path")
    void runsFromTheModulePath() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(run(
                        "sh",
                        "-c",
                        block("sh")
                                .getFirst()
                                .replaceFirst("^java ", java + " ")
                                .replace("lib/*", libraries())))
                .isEqualTo(SAYS);
    }

    @Test
    @DisplayName("runs from a jar of its own on the class path")
    void runsFromTheClassPath() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = String.join(SEPARATOR, "rack.jar", "jwsh.jar", libraries());

        assertThat(run(java, "-cp", classPath, "org.jwsh.host.Main", "-NoProfile", "-File", "racks.ps1"))
                .isEqualTo(SAYS);
    }

    /** The product as the build packs it: the classes with the module's name in the manifest. */
    private static void productJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", moduleNameOfTheBuild());
        Path classes = Path.of("target", "classes");
        try (OutputStream file = Files.newOutputStream(folder.resolve("jwsh.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            addAll(jar, classes);
        }
    }

    private static String moduleNameOfTheBuild() throws IOException {
        Matcher name = Pattern.compile("<Automatic-Module-Name>(.*?)</").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    /** The jars that the page calls {@code lib/*}. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(SEPARATOR))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(SEPARATOR));
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

    private static Path compile() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("example/rack"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "--module-path",
                folder.resolve("jwsh.jar").toString()));
        for (String code : block("java")) {
            Matcher name = Pattern.compile("class (\\w+)").matcher(code);
            Path source = name.find() ? sources.resolve(name.group(1) + ".java") : folder.resolve("module-info.java");
            arguments.add(Files.writeString(source, code).toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
        return classes;
    }

    private static void rackJar(Path classes) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("rack.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            addAll(jar, classes);
            byte[] service = block("text").getFirst().getBytes(StandardCharsets.UTF_8);
            add(jar, "META-INF/services/org.jwsh.cmdlet.CmdletModule", service);
        }
    }

    private static void addAll(JarOutputStream jar, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                add(jar, classes.relativize(each).toString(), Files.readAllBytes(each));
            }
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
