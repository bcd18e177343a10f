package org.jwsh.commands.remoting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.PowerShell;

/** Sessions that are looked for and are not there. */
class SessionKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Get-PSSession -Id 5 ~ RemoteRunspaceNotAvailableForSpecifiedSessionId ~ The remote session with the session ID"
                        + " 5 is not available.",
                "Get-PSSession -Name n ~ RemoteRunspaceNotAvailableForSpecifiedName ~ The remote session with the name n  is"
                        + " not available.",
                "Remove-PSSession -Id 3 ~ RemoteRunspaceNotAvailableForSpecifiedSessionId ~ The remote session with the session"
                        + " ID 3 is not available.",
                "Enter-PSSession -Id 9 ~ RemoteRunspaceNotAvailableForSpecifiedSessionId ~ The remote session with the session"
                        + " ID 9 is not available.",
                "Disconnect-PSSession -InstanceId ([guid]::Empty) ~ RemoteRunspaceNotAvailableForSpecifiedRunspaceId ~ Remote"
                        + " session is not available for 00000000-0000-0000-0000-000000000000.",
                "Connect-PSSession -Name 'n*'; throw 'none' ~ none ~ none",
            })
    void aSessionThatIsNotThereIsAnError(String script, String errorId, String message) {
        try (PowerShell shell = PowerShell.create()) {
            assertThat(shell.addScript("$ErrorActionPreference = 'Stop'; try { " + script
                                    + " } catch { ($_.FullyQualifiedErrorId -split ',')[0]; $_.Exception.Message }")
                            .invoke())
                    .containsExactly(errorId, message);
        }
    }
}
