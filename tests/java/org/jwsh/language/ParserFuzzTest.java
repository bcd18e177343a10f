package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that the parser once could not take, or that lead Jazzer to odd places. */
class ParserFuzzTest {

    @ParameterizedTest
    @MethodSource
    void findings(Path finding) throws IOException {
        byte[] text = Files.readAllBytes(finding);

        assertThatCode(() -> ParserFuzz.fuzzerTestOneInput(text)).doesNotThrowAnyException();
    }

    static List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tests/resources/fuzz"))) {
            return files.sorted().toList();
        }
    }
}
