package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A jar that answers for a .NET assembly")
class AssemblyProviderTest {
    private static final String PROVIDER = """
            package example.assembly;

            import java.util.List;
            import org.jwsh.cmdlet.AssemblyProvider;
            import org.jwsh.values.TypeSpec;

            public final class RackAssembly implements AssemblyProvider {
                public static final class Rack {
                    private final String name;
                    private int units = 42;

                    Rack(String name) {
                        this.name = name;
                    }
                }

                @Override
                public List<String> assemblies() {
                    return List.of("Example.Racks");
                }

                @Override
                public List<TypeSpec> types(String assembly) {
                    return List.of(TypeSpec.ofClass("Example.Racks.Rack", Rack.class, () -> type -> type
                            .constructor("Example.Racks.Rack new(string name)", a -> new Rack((String) a[0]))
                            .property("string Name", Rack.class, r -> r.name)
                            .property("int Units", Rack.class, r -> r.units, (r, v) -> r.units = (int) v)
                            .method("string Describe(string prefix)", Rack.class,
                                    (r, a) -> a[0] + r.name + " with " + r.units)));
                }
            }
            """;

    private static final String USE = """
            $rack = [Example.Racks.Rack]::new('r1')
            $rack.Units = '20'
            $rack.Describe('rack ')
            $rack.GetType().FullName
            ([Example.Racks.Rack]'r2').Name
            """;

    private static final String SAYS = "rack r1 with 20\nExample.Racks.Rack\nr2\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeJar() throws IOException {
        Path source =
                Files.createDirectories(folder.resolve("example/assembly")).resolve("RackAssembly.java");
        Files.writeString(source, PROVIDER);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        try (OutputStream file = Files.newOutputStream(folder.resolve("racks.jar"));
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path each : compiled.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
            }
            jar.putNextEntry(new JarEntry("META-INF/services/org.jwsh.cmdlet.AssemblyProvider"));
            jar.write("example.assembly.RackAssembly\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("has its types known once Add-Type names the assembly")
    void addType() throws Exception {
        assertThat(run("Add-Type -AssemblyName Example.Racks\n" + USE)).isEqualTo(SAYS);
    }

    @Test
    @DisplayName("has its types known to a module that requires the assembly")
    void requiredAssemblies() throws Exception {
        Path module = Files.createDirectories(folder.resolve("Racks"));
        Files.writeString(
                module.resolve("Racks.psd1"),
                "@{ RootModule = 'Racks.psm1'; ModuleVersion = '1.0'; RequiredAssemblies = 'Example.Racks.dll' }");
        Files.writeString(module.resolve("Racks.psm1"), "function Show-Rack {\n" + USE + "}");
        assertThat(run("Import-Module ./Racks\nShow-Rack")).isEqualTo(SAYS);
    }

    @Test
    @DisplayName("has its types unknown before that, and others stay unknown")
    void unknown() throws Exception {
        String script = """
                try { [Example.Racks.Rack]::new('r1') } catch { $_.Exception.Message }
                try { Add-Type -AssemblyName Example.Shelves -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
                """;
        assertThat(run(script))
                .startsWith("Unable to find type [Example.Racks.Rack].\n")
                .contains("Microsoft.PowerShell.Commands.AddTypeCommand");
    }

    private static String run(String script) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("script.ps1"), script);
        String classPath = folder.resolve("racks.jar")
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java, "-cp", absolute(classPath), "org.jwsh.host.Main", "-NoProfile", "-File", "script.ps1"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return Stream.of(classPath.split(separator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + separator + b)
                .orElseThrow();
    }
}
