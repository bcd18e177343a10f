package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.simulators.oneview.SeedData;
import org.jwsh.simulators.oneview.SimulatorSettings;

/**
 * Public sample scripts, unchanged, against simulated appliances. They are read from checkouts outside of the project, in the
 * folder that {@code JWSH_ONEVIEW_SAMPLES} names; {@code oneview-samples.tsv} lists them with what they have to print.
 */
@EnabledIfEnvironmentVariable(named = OneViewSamplesTest.FOLDER, matches = ".+")
class OneViewSamplesTest {
    static final String FOLDER = "JWSH_ONEVIEW_SAMPLES";

    private static final Path LIST = Path.of("tests/resources/org/jwsh/host/oneview-samples.tsv");
    private static final Path LAB = Path.of("help/examples/oneview-lab");
    private static final Pattern ERROR = Pattern.compile("(?m)^[A-Z][A-Za-z]*(-[A-Za-z]+)?: .*\nLine \\|");
    private static final String SERVERS = "hostname,account,password\nilo1.lab.local,a,b\nilo2.lab.local,a,b\n";
    /** What the scripts expect of the session that they are started in, on a Windows computer. */
    private static final String SESSION = """
        Import-Module HPOneView.%s
        Set-Alias sort Sort-Object
        $HPOVPSCredential = [pscredential]::new('administrator', (ConvertTo-SecureString secret -AsPlainText -Force))
        $ApplianceConnection = Connect-HPOVMgmt -Hostname hpov.lab.local -Credential $HPOVPSCredential
        & '%s' %s
        """;

    private record Sample(
            String script,
            String library,
            boolean lab,
            String arguments,
            String typed,
            int errors,
            List<String> printed) {
        static Sample of(String line) {
            String[] fields = line.split("\t", -1);
            return new Sample(
                    fields[0],
                    fields[1],
                    fields[2].equals("lab"),
                    fields[3],
                    fields[4].replace('|', '\n') + "\n",
                    Integer.parseInt(fields[5]),
                    List.of(fields[6].split("\\|")));
        }
    }

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> aSampleScriptRunsUnchanged() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.startsWith("#")) {
                Sample sample = Sample.of(line);
                tests.add(DynamicTest.dynamicTest(sample.script(), () -> runs(sample)));
            }
        }
        return tests.stream();
    }

    private void runs(Sample sample) throws Exception {
        Path script = Path.of(System.getenv(FOLDER)).resolve(sample.script()).toAbsolutePath();
        Files.writeString(scratch.resolve("servers.csv"), SERVERS);
        Path start = scratch.resolve("start.ps1");
        Files.writeString(start, SESSION.formatted(sample.library(), script, sample.arguments()));
        var output = new ByteArrayOutputStream();
        var settings = new SimulatorSettings();
        if (sample.lab()) {
            settings.data(SeedData.read(LAB));
        }

        int exitCode;
        try (Simulation simulation = new Simulation(settings)) {
            var typed = new ByteArrayInputStream(sample.typed().getBytes(StandardCharsets.UTF_8));
            exitCode = ConsoleHost.runIn(
                    simulation,
                    new Launch(
                            List.of("-NoProfile", "-File", start.toString()),
                            Map.of("TERM", "dumb"),
                            scratch,
                            typed,
                            output,
                            output,
                            true,
                            200));
        }

        String printed = output.toString(StandardCharsets.UTF_8);
        assertThat(exitCode).as(printed).isZero();
        assertThat(ERROR.matcher(printed).results()).as(printed).hasSize(sample.errors());
        if (sample.printed().equals(List.of("-"))) {
            assertThat(printed).isBlank();
        } else {
            assertThat(printed).contains(sample.printed());
        }
    }
}
