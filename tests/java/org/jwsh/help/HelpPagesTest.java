package org.jwsh.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.jwsh.cmdlet.CmdletModule;

class HelpPagesTest {
    private static final Path HELP = Path.of("help");

    private final List<CmdletModule> modules = ServiceLoader.load(CmdletModule.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    private final HelpPages pages = new HelpPages(HELP, modules);

    @TestFactory
    Stream<DynamicTest> everyCommittedPageIsWhatTheBuildWrites() {
        return pages.pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(HELP.resolve("pages").resolve(page.getKey()))
                                .as("run './jwsh help build' when this page is stale")
                                .hasContent(page.getValue())));
    }

    @Test
    void noPageIsLeftOverFromACommandThatIsGone() throws Exception {
        try (Stream<Path> files = Files.list(HELP.resolve("pages"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.pages().keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> proseExplainsEveryParameterAndNoOther() {
        return pages.library().documentedNames().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    CommandHelp help = pages.library().find(name).orElseThrow();
                    Prose prose = ProseReader.read(Files.readString(HELP.resolve("cmdlets/" + name + ".md")));
                    List<String> names = help.parameters().stream()
                            .map(ParameterHelp::name)
                            .filter(parameter -> !List.of("WhatIf", "Confirm").contains(parameter))
                            .toList();
                    assertThat(prose.parameters().keySet()).containsExactlyInAnyOrderElementsOf(names);
                }));
    }

    @Test
    void aOneViewPageHasAChapterForEachLibraryVersion() {
        assertThat(pages.pages().get("Disconnect-HPOVMgmt.md"))
                .contains("## HPE OneView 5.00 Library", "## HPE OneView 4.20 Library", "## HPE OneView 4.10 Library");
    }

    @Test
    void aParameterTableHasEveryFactOfTheParameter() {
        assertThat(pages.pages().get("Disconnect-HPOVMgmt.md")).contains("""
            | Aliases | Appliance, ApplianceSession, Hostname |
            | :--- | :--- |
            | Required? | False |
            | Position? | 0 |
            | Default value | $ConnectedSessions \\| Where-Object Default |
            | Accept pipeline input? | true \\(ByValue\\) |
            | Accept wildcard characters? | False |
            """);
    }

    @Test
    void aPlatyPSPageHasEveryFactOfTheParameter() {
        assertThat(pages.pages().get("Disconnect-DPMServer.md"))
                .contains(
                        """
                        ```yaml
                        Type: String
                        Parameter Sets: (All)
                        Aliases: ComputerName, CN

                        Required: False
                        Position: 1
                        Default value: None
                        Accept pipeline input: False
                        Accept wildcard characters: False
                        ```
                        """,
                        "Disconnect-DPMServer [[-DPMServerName] <String>] [-WhatIf] [-Confirm] [<CommonParameters>]");
    }
}
