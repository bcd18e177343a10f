package org.jwsh.commands.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.host.ConsoleHost;
import org.jwsh.host.Launch;
import org.jwsh.remoting.wsman.AnyCertificate;
import org.jwsh.simulators.ServerIdentity;

@DisplayName("The ways to a web server")
class WebConnectionTest {
    @TempDir
    Path folder;

    private static String run(String script) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", script),
                Map.of("TERM", "dumb"),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                false,
                200));
        return output.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void aSocketWithAPathIsReachedWhateverTheHostIsCalled() throws Exception {
        Path socket = folder.resolve("web.socket");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread answering = Thread.ofVirtual().start(() -> answerOnce(server));

            assertThat(run("irm http://no.such.host/where -UnixSocket " + socket))
                    .isEqualTo("GET /where HTTP/1.1");

            answering.join();
        }
    }

    private static void answerOnce(ServerSocketChannel server) {
        try (SocketChannel client = server.accept()) {
            ByteBuffer request = ByteBuffer.allocate(10_000);
            client.read(request);
            String firstLine = new String(request.array(), 0, request.position(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + firstLine.length()
                    + "\r\nConnection: close\r\n\r\n" + firstLine;
            client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void aServerThatAsksWhoIsThereIsShownTheCertificate() throws Exception {
        Path store = clientStore();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(askingForCertificates());
        server.createContext("/", exchange -> {
            try (exchange) {
                String name = ((HttpsExchange) exchange)
                        .getSSLSession()
                        .getPeerPrincipal()
                        .getName();
                exchange.sendResponseHeaders(200, name.length());
                exchange.getResponseBody().write(name.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        try {
            String ask = "irm https://localhost:" + server.getAddress().getPort() + " -SkipCertificateCheck";
            String certificate =
                    "[System.Security.Cryptography.X509Certificates.X509Certificate2]::new('" + store + "', 'secret')";

            assertThat(run("$c = " + certificate + "; \"$($c.HasPrivateKey) $($c.Subject)\"; " + ask
                            + " -Certificate $c"))
                    .isEqualTo("True CN=somebody" + System.lineSeparator() + "CN=somebody");
            assertThat(run(ask)).startsWith("Invoke-RestMethod: ").doesNotContain("somebody");
        } finally {
            server.stop(0);
        }
    }

    private static HttpsConfigurator askingForCertificates() {
        SSLContext context = ServerIdentity.create("localhost", List.of("localhost"), new AnyCertificate())
                .context();
        return new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = context.getDefaultSSLParameters();
                wanted.setProtocols(new String[] {"TLSv1.2"});
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        };
    }

    private Path clientStore() throws IOException, InterruptedException {
        Path store = folder.resolve("client.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "me",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=somebody",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return store;
    }
}
