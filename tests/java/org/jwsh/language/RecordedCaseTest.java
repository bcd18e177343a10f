package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens, nodes and errors of the recorded cases are those of PowerShell's own parser. */
class RecordedCaseTest {
    private static List<RecordedCase> cases;

    @BeforeAll
    static void read() throws IOException {
        cases = RecordedCase.all(Path.of("tests/resources/ast"), Path.of("tests/conformance"));
    }

    @Test
    void scriptsWithoutErrorsHaveTheRecordedTokens() {
        assertThat(differing(false, Verdict::tokens)).isEmpty();
    }

    @Test
    void scriptsWithoutErrorsHaveTheRecordedNodes() {
        assertThat(differing(false, Verdict::nodes)).isEmpty();
    }

    @Test
    void scriptsWithoutErrorsHaveNone() {
        assertThat(differing(false, Verdict::errors)).isEmpty();
    }

    @Test
    void scriptsWithErrorsHaveTheRecordedTokens() {
        assertThat(differing(true, Verdict::tokens)).isEmpty();
    }

    @Test
    void scriptsWithErrorsHaveTheRecordedNodes() {
        assertThat(differing(true, Verdict::nodes)).isEmpty();
    }

    @Test
    void tokensHaveTheRecordedFlags() {
        assertThat(differing(true, Verdict::flags)).isEmpty();
        assertThat(differing(false, Verdict::flags)).isEmpty();
    }

    @Test
    void scriptsWithErrorsHaveTheRecordedErrors() {
        assertThat(differing(true, Verdict::errors))
                .as("a module that cannot be read might have the type")
                .containsExactly("classes/usage/attribute-class-on-property");
    }

    private static List<String> differing(boolean withErrors, Function<Verdict, List<String>> aspect) {
        return cases.stream()
                .filter(recorded -> recorded.expected().errors().isEmpty() != withErrors)
                .filter(recorded ->
                        !aspect.apply(recorded.expected()).equals(aspect.apply(Verdict.of(recorded.script()))))
                .map(RecordedCase::id)
                .toList();
    }
}
