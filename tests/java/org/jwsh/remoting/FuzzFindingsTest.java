package org.jwsh.remoting;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jwsh.remoting.clixml.CliXmlFuzz;
import org.jwsh.remoting.protocol.FragmentFuzz;

/** What once broke the readers of CLIXML and of fragments, or leads Jazzer to odd places. */
class FuzzFindingsTest {
    @ParameterizedTest
    @MethodSource
    void clixml(Path finding) throws IOException {
        byte[] input = Files.readAllBytes(finding);

        assertThatCode(() -> CliXmlFuzz.fuzzerTestOneInput(input)).doesNotThrowAnyException();
    }

    static List<Path> clixml() throws IOException {
        return findings("tests/resources/fuzz-clixml");
    }

    @ParameterizedTest
    @MethodSource
    void fragments(Path finding) throws IOException {
        byte[] input = Files.readAllBytes(finding);

        assertThatCode(() -> FragmentFuzz.fuzzerTestOneInput(input)).doesNotThrowAnyException();
    }

    static List<Path> fragments() throws IOException {
        return findings("tests/resources/fuzz-fragments");
    }

    private static List<Path> findings(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }
}
