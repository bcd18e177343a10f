package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.help.ExampleHelp;
import org.jwsh.help.HelpLibrary;
import org.jwsh.help.HelpPages;
import org.jwsh.host.SimulatedShell.Outcome;

/** Every example of every help page runs without an error, in a session of its own. */
class HelpExamplesTest {
    private static final String[] ANSWERS = {"administrator", "secret", "secret"};

    private final List<CmdletModule> modules = ServiceLoader.load(CmdletModule.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    private final HelpLibrary library = new HelpPages(Path.of("help"), modules).library();

    @TestFactory
    Stream<DynamicTest> examples() {
        return library.documentedNames().stream()
                .flatMap(name -> library.find(name).orElseThrow().examples().stream()
                        .map(example -> DynamicTest.dynamicTest(name + ": " + example.title(), () -> runs(example))));
    }

    @Test
    void everyCommandHasAnExample() {
        assertThat(library.documentedNames())
                .allSatisfy(name ->
                        assertThat(library.find(name).orElseThrow().examples()).isNotEmpty());
    }

    private static void runs(ExampleHelp example) {
        try (SimulatedShell shell = new SimulatedShell()) {
            Outcome outcome = shell.runWithAnswers(example.preparation() + "\n" + example.code(), ANSWERS);

            assertThat(outcome.error()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
        }
    }
}
