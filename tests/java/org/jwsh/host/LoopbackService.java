package org.jwsh.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jwsh.remoting.client.Transport;
import org.jwsh.remoting.server.RunspaceFactory;
import org.jwsh.remoting.server.SessionConfiguration;
import org.jwsh.remoting.wsman.AnyCertificate;
import org.jwsh.remoting.wsman.WsmanAccounts;
import org.jwsh.remoting.wsman.WsmanServer;
import org.jwsh.remoting.wsman.WsmanTarget;
import org.jwsh.remoting.wsman.WsmanTransport;
import org.jwsh.simulators.ServerIdentity;

/** A WS-Management service of this project over TLS on loopback, and shells that are its clients. */
final class LoopbackService implements AutoCloseable {
    private static final Path DIRECTORY = Path.of("").toAbsolutePath();
    private static final String OPEN = "$s = New-PSSession 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o";
    private static final char[] PASSWORD = "pw".toCharArray();

    private final RunspaceFactory sessions = new HostedSessions(DIRECTORY, Map.of("TERM", "dumb"));
    private final WsmanServer server;
    private final WsmanServer plain;

    LoopbackService() throws IOException {
        WsmanAccounts accounts = new WsmanAccounts() {
            @Override
            public boolean accepts(String user, char[] password) {
                return user.equals("me") && Arrays.equals(password, PASSWORD);
            }

            @Override
            public String userOf(X509Certificate certificate) {
                return certificate.getSubjectX500Principal().getName().equals("CN=me") ? "me" : null;
            }

            @Override
            public char[] passwordOf(String user) {
                return user.equals("me") ? PASSWORD.clone() : null;
            }
        };
        server = new WsmanServer(
                anyPort(),
                ServerIdentity.create("wsman.test", List.of("wsman.test"), new AnyCertificate())
                        .context(),
                accounts,
                sessions);
        plain = new WsmanServer(anyPort(), null, accounts, sessions);
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Offers sessions of another kind. */
    LoopbackService offering(SessionConfiguration configuration) {
        server.offer(configuration.name(), configuration.on(sessions));
        return this;
    }

    /** The port of the service without TLS. */
    int plainPort() {
        return plain.port();
    }

    /** A connection of the user. */
    Transport connect(Duration patience) throws GeneralSecurityException {
        SSLContext trust = SSLContext.getInstance("TLS");
        trust.init(null, new TrustManager[] {new AnyCertificate()}, null);
        return new WsmanTransport(new WsmanTarget(
                URI.create("https://127.0.0.1:" + server.port() + "/wsman"),
                "me",
                PASSWORD.clone(),
                trust,
                true,
                "Microsoft.PowerShell",
                patience));
    }

    WsmanServer server() {
        return server;
    }

    private static String shell(String input, boolean person, String... arguments) {
        return shell(Map.of("TERM", "dumb"), input, person, arguments);
    }

    private static String shell(Map<String, String> environment, String input, boolean person, String... arguments) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of(arguments),
                environment,
                DIRECTORY,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                output,
                person,
                120));
        return output.toString(StandardCharsets.UTF_8).strip();
    }

    private String variables() {
        return "$p = " + server.port() + "; $q = " + plain.port()
                + "; $o = New-PSSessionOption -SkipCACheck -SkipCNCheck;"
                + " $c = [pscredential]::new('me', (ConvertTo-SecureString pw -AsPlainText)); ";
    }

    /**
     * What a script writes in which {@code $c} is a credential, {@code $o} trusts the server, {@code $p} is its port, {@code
     * $q} that without TLS.
     */
    String run(String script) {
        return shell("", false, "-NoProfile", "-NonInteractive", "-Command", variables() + script);
    }

    /** What a script writes for a user with a home of his own. */
    String runAtHome(Path home, String script) {
        return shell(
                Map.of("TERM", "dumb", "HOME", home.toString()),
                "",
                false,
                "-NoProfile",
                "-NonInteractive",
                "-Command",
                variables() + script);
    }

    /** What a script writes with an open session {@code $s} while a user answers its questions. */
    String answering(String answers, String script) {
        return shell(answers, true, "-NoProfile", "-Command", variables() + OPEN + "; " + script);
    }

    /** What a shell writes that is fed lines as if they were typed; an open session is {@code $s}. */
    String typing(String... lines) {
        return shell(variables() + OPEN + "\n" + String.join("\n", lines) + "\n", false, "-NoProfile");
    }

    /** The same with an open session {@code $s}, of which there is none left afterwards. */
    String runInSession(String script) {
        return runInSession("Microsoft.PowerShell", script);
    }

    /** The same with a session of a kind that is asked for by name. */
    String runInSession(String configuration, String script) {
        return run(
                OPEN + " -ConfigurationName " + configuration + "; " + script + "; Get-PSSession | Remove-PSSession");
    }

    @Override
    public void close() {
        server.close();
        plain.close();
    }
}
