package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A user who can be asked")
class BindingQuestionsTest {
    private static SimulatedShell shell;

    @BeforeAll
    static void start() {
        shell = new SimulatedShell();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static String answered(String script, String... typed) {
        return shell.runWithAnswers(script, typed).output();
    }

    @Test
    @DisplayName("is asked for mandatory parameters, told what they are, and asked again for what is no value")
    void mandatoryParameters() {
        String script =
                "function f { param([Parameter(Mandatory, HelpMessage = 'How many')][int]$Count) \"n=$Count\" }; f";

        assertThat(answered(script, "!?", "many", "3")).isEqualTo("""

            cmdlet f at command pipeline position 1
            Supply values for the following parameters:
            (Type !? for Help.)
            Count: How many
            Count: Cannot recognize "many" as a System.Int32 due to a format error.
            Count: n=3
            """);
    }

    @Test
    @DisplayName("gives the elements of a list one by one")
    void lists() {
        String script = "function f { param([Parameter(Mandatory)][string[]]$Name) $Name -join '+' }; f";

        assertThat(answered(script, "a", "b", "")).endsWith("Name[0]: Name[1]: Name[2]: a+b\n");
    }

    @Test
    @DisplayName("may let a question wait and run other commands before it is answered")
    void suspending() {
        String script = "function f { [CmdletBinding(SupportsShouldProcess)] param()"
                + " if ($PSCmdlet.ShouldProcess('it')) { 'done' } }; f -Confirm";

        String output = answered(script, "S", "\"level $NestedPromptLevel\"", "exit", "Y");

        assertThat(output).contains("level 1\n").endsWith("done\n");
        assertThat(output.split("Are you sure you want to perform this action\\?"))
                .as("the question is put again")
                .hasSize(3);
    }

    @Test
    @DisplayName("is warned of commands and parameters that are obsolete")
    void obsolete() {
        String script = "function f { [Obsolete('use g')] [CmdletBinding()] param([Obsolete('use B')]$A, $B) };"
                + " f -A 1; f -B 1 -WarningVariable w -WarningAction SilentlyContinue; \"$w\"";

        assertThat(shell.run(script).output()).isEqualTo("""
            WARNING: The command 'f' is obsolete. use g
            WARNING: Parameter 'A' is obsolete. use B
            The command 'f' is obsolete. use g
            """);
    }
}
