package org.jwsh.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseReaderTest {
    private static final String SOURCE = """
        ---
        page: gitbook
        ---

        # Get-Rack

        Gets racks.

        ## Description

        First paragraph.

        Second *paragraph*.

        ## Parameters

        ### Name

        The name.

        ## Examples

        ### One rack

        ```powershell preparation
        New-Rack x
        ```

        ```powershell
        Get-Rack x
        # Not a heading
        ```

        Prints it.

        ## Links

        * [New-Rack](New-Rack.md)
        """;

    private final Prose prose = ProseReader.read(SOURCE);

    @Test
    void readsTheAttributesAndTheTexts() {
        assertThat(prose.attributes()).containsEntry("page", "gitbook");
        assertThat(prose.synopsis()).isEqualTo("Gets racks.");
        assertThat(prose.description()).isEqualTo("First paragraph.\n\nSecond *paragraph*.");
        assertThat(prose.parameter("Name")).isEqualTo("The name.");
        assertThat(prose.parameter("Other")).isEmpty();
    }

    @Test
    void keepsThePreparationOfAnExampleApart() {
        assertThat(prose.examples())
                .containsExactly(
                        new ExampleHelp("One rack", "Get-Rack x\n# Not a heading", "Prints it.", "New-Rack x"));
    }

    @Test
    void readsTheLinks() {
        assertThat(prose.links()).containsExactly(new CommandHelp.LinkHelp("New-Rack", "New-Rack.md"));
    }
}
