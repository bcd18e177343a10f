package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** Test-Connection asks the machine itself, and one that nobody has. */
class TestConnectionTest {
    private static String run(String script) {
        return new EmbeddedSession().run(script);
    }

    @Test
    void thisMachineAnswers() {
        assertThat(run("""
            Test-Connection 127.0.0.1 -Count 1 -Quiet
            $answer = Test-Connection 127.0.0.1 -Count 1
            "$($answer.Destination) $($answer.Status) $($answer.BufferSize) $($answer.DisplayAddress)"
            """)).isEqualTo("True\n127.0.0.1 Success 32 127.0.0.1");
    }

    @Test
    void aPortTakesAConnectionOrDoesNot() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = server.getLocalPort();
            assertThat(run("Test-Connection 127.0.0.1 -TcpPort " + port)).isEqualTo("True");
        }
        assertThat(run("(Test-Connection 127.0.0.1 -TcpPort " + port + " -Detailed).Connected"))
                .isEqualTo("False");
    }

    @Test
    void aNameThatNobodyHasIsAnError() {
        assertThat(run("""
            Test-Connection nobody.invalid -Quiet
            try { Test-Connection nobody.invalid -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; "$_" }
            """))
                .isEqualTo("False\nTestConnectionException,Microsoft.PowerShell.Commands.TestConnectionCommand\n"
                        + "Testing connection to computer 'nobody.invalid' failed: Cannot resolve the target name.");
    }
}
