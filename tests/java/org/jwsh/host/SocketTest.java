package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Connections over TCP, and pings, as scripts make them. */
class SocketTest {
    @Test
    void linesGoOverAConnection() {
        assertThat(run("""
            $listener = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0)
            $listener.Start()
            $client = New-Object System.Net.Sockets.TcpClient('127.0.0.1', $listener.LocalEndpoint.Port)
            $server = $listener.AcceptTcpClient()
            $writer = [IO.StreamWriter]::new($server.GetStream())
            $writer.WriteLine('hello')
            $writer.Flush()
            [IO.StreamReader]::new($client.GetStream()).ReadLine()
            $client.Close(); $server.Close(); $listener.Stop()
            $client.Connected
            """)).isEqualTo("hello\nFalse");
    }

    @Test
    void aPortThatNobodyListensOnRefuses() {
        assertThat(run("""
            $listener = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0)
            $listener.Start(); $port = $listener.LocalEndpoint.Port; $listener.Stop()
            $client = New-Object Net.Sockets.TcpClient
            $pending = $client.BeginConnect('127.0.0.1', $port, $null, $null)
            $pending.AsyncWaitHandle.WaitOne(5000, $false)
            try { $client.EndConnect($pending) } catch { "$($_.Exception.InnerException.SocketErrorCode)" }
            try { $client.GetStream() } catch { $_.FullyQualifiedErrorId }
            """)).isEqualTo("True\nConnectionRefused\nInvalidOperationException");
    }

    @Test
    void aNameThatNobodyHasCannotBePinged() {
        assertThat(run("""
            try { [Net.NetworkInformation.Ping]::new().Send('nobody.invalid') } catch { $_.FullyQualifiedErrorId }
            """)).isEqualTo("PingException");
    }

    private static String run(String script) {
        return new EmbeddedSession().run(script);
    }
}
