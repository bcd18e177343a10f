package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The simulated server offers the cmdlets of the 2016 reference with their sets, parameters, positions and aliases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DPMReferenceTest {
    private static final String LIST = """
        $null = Connect-DPMServer DPMServer07 3>$null
        Invoke-Command (Get-PSSession)[0] {
            foreach ($command in Get-Command -Module DataProtectionManager) {
                foreach ($set in $command.ParameterSets) {
                    foreach ($parameter in $set.Parameters) {
                        $pipeline = if ($parameter.ValueFromPipeline) { 'ByValue' }
                            elseif ($parameter.ValueFromPipelineByPropertyName) { 'ByPropertyName' } else { '-' }
                        $command.Name, $set.Name, $parameter.Name, $parameter.ParameterType.FullName,
                            $parameter.IsMandatory, $parameter.Position, ($parameter.Aliases -join ','), $pipeline -join "`t"
                    }
                }
            }
        }
        """;
    private static final Map<String, String> TYPES = Map.of(
            "SwitchParameter", "System.Management.Automation.SwitchParameter",
            "String", "System.String",
            "String[]", "System.String[]",
            "Int32", "System.Int32",
            "Boolean", "System.Boolean",
            "DateTime", "System.DateTime",
            "Guid", "System.Guid");

    /** A parameter in a set. */
    private record Entry(
            String cmdlet,
            String set,
            String parameter,
            String type,
            boolean mandatory,
            int position,
            Set<String> aliases,
            String pipeline) {
        static Entry of(String line) {
            String[] fields = line.split("\t");
            int position = fields[5].equals("-") ? -1 : Math.max(-1, Integer.parseInt(fields[5]));
            Set<String> aliases = new TreeSet<>(Arrays.asList(fields[6].split(",")));
            aliases.removeAll(Set.of("-", ""));
            return new Entry(
                    fields[0],
                    fields[1],
                    fields[2],
                    fields[3],
                    Set.of("yes", "True").contains(fields[4]),
                    position,
                    aliases,
                    fields[7]);
        }

        String key() {
            return cmdlet + "/" + set + "/" + parameter;
        }
    }

    private List<String> reference;
    private final Map<String, Entry> offered = new LinkedHashMap<>();

    @BeforeAll
    void listThem() throws IOException {
        try (InputStream file =
                DPMReferenceTest.class.getResourceAsStream("/org/jwsh/simulators/dpm/reference-2016.tsv")) {
            reference = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        try (SimulatedShell shell = new SimulatedShell()) {
            shell.run(LIST).output().lines().map(Entry::of).forEach(entry -> offered.put(entry.key(), entry));
        }
    }

    private List<Entry> entries() {
        return reference.stream()
                .filter(line -> line.split("\t").length > 2)
                .map(Entry::of)
                .toList();
    }

    @Test
    void thereAreOneHundredAndThirtyNine() {
        List<String> names =
                reference.stream().map(line -> line.split("\t")[0]).distinct().toList();
        assertThat(names).hasSize(139);
        assertThat(offered.values().stream().map(Entry::cmdlet)).containsAll(names);
    }

    @TestFactory
    Stream<DynamicTest> aParameter() {
        return entries().stream()
                .map(expected ->
                        DynamicTest.dynamicTest(expected.key(), () -> compare(expected, offered.get(expected.key()))));
    }

    private void compare(Entry expected, Entry actual) {
        assertThat(actual).isNotNull();
        assertThat(actual.mandatory()).isEqualTo(expected.mandatory());
        assertThat(actual.aliases()).isEqualTo(expected.aliases());
        if (TYPES.containsKey(expected.type())) {
            assertThat(actual.type()).isEqualTo(TYPES.get(expected.type()));
        }
        if (!givesWay(expected)) {
            assertThat(actual.position()).isEqualTo(expected.position());
        }
        if (TYPES.containsKey(expected.type()) || !actual.pipeline().equals("-")) {
            assertThat(actual.pipeline()).isEqualTo(expected.pipeline());
        }
    }

    /** Whether the reference gives its place to a second parameter that has to be given. */
    private boolean givesWay(Entry entry) {
        return !entry.mandatory()
                && entries().stream()
                        .anyMatch(other -> !other.equals(entry)
                                && other.mandatory()
                                && other.cmdlet().equals(entry.cmdlet())
                                && other.set().equals(entry.set())
                                && other.position() == entry.position());
    }
}
