package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trace-Command")
class TraceCommandTest {

    private static String traced(String script) {
        try (SimulatedShell shell = new SimulatedShell()) {
            return shell.run(script)
                    .output()
                    .replaceAll("DEBUG: [-0-9]+ [0-9:.]+ ParameterBinding Information: 0 : ", "");
        }
    }

    @Test
    @DisplayName("tells why a value of the pipeline went to a parameter")
    void pipelineInput() {
        assertThat(traced(
                        "function f { [CmdletBinding()] param([Parameter(ValueFromPipeline)][int]$N) process { $N } };"
                                + " Trace-Command ParameterBinding -PSHost { '2' | f }"))
                .isEqualTo("""
                    BIND NAMED cmd line args [f]
                    BIND POSITIONAL cmd line args [f]
                    MANDATORY PARAMETER CHECK on cmdlet [f]
                    BIND PIPELINE object to parameters: [f]
                        PIPELINE object TYPE = [System.String]
                        RESTORING pipeline parameter's original values
                        Parameter [N] PIPELINE INPUT ValueFromPipeline NO COERCION
                        BIND arg [2] to parameter [N]
                            BIND arg [2] to param [N] SKIPPED
                        Parameter [N] PIPELINE INPUT ValueFromPipeline WITH COERCION
                        BIND arg [2] to parameter [N]
                            Executing DATA GENERATION metadata: [System.Management.Automation.ArgumentTypeConverterAttribute]
                                result returned from DATA GENERATION: 2
                            COERCE arg to [System.Int32]
                                Parameter and arg types the same, no coercion is needed.
                            BIND arg [2] to param [N] SUCCESSFUL
                    MANDATORY PARAMETER CHECK on cmdlet [f]
                    2
                    """);
    }

    @Test
    @DisplayName("is silent about other sources and after its end")
    void otherSources() {
        assertThat(traced("Trace-Command TypeConversion -PSHost { Write-Output 1 };"
                        + " Trace-Command ParameterBinding { Write-Output 2 }; Write-Output 3"))
                .isEqualTo("1\n2\n3\n");
    }
}
