package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code System.Net.Http.HttpClient} as scripts use it: tasks, contents, headers and what fails. */
class HttpClientTest {
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> {
            String text = exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization")
                    + " " + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRequestIsSentWithItsHeadersAndItsContent() {
        assertThat(run("""
            $client.DefaultRequestHeaders.Authorization = [Net.Http.Headers.AuthenticationHeaderValue]::new('Bearer', 't')
            $content = [Net.Http.StringContent]::new('{}', [Text.Encoding]::UTF8, 'application/json')
            $answer = $client.PostAsync('echo', $content).Result
            $answer.Content.ReadAsStringAsync().Result
            "$($answer.StatusCode) $($answer.IsSuccessStatusCode) $($answer.Content.Headers.ContentType.MediaType)"
            """)).isEqualTo("POST Bearer t application/json; charset=utf-8 {}\nOK True text/plain");
    }

    @Test
    void aMissingPageFailsWhereItsContentIsAskedFor() {
        assertThat(run("""
            $client.GetAsync('nowhere').Result.StatusCode
            try { $client.GetStringAsync('nowhere').GetAwaiter().GetResult() } catch { $_.Exception.InnerException.Message }
            """)).isEqualTo("NotFound\nResponse status code does not indicate success: 404 (Not Found).");
    }

    @Test
    void contentsAreWrittenAsFormsAreSent() {
        assertThat(run("""
            $pairs = [Collections.Generic.Dictionary[string,string]]::new()
            $pairs['a b'] = 'c&d'
            [Net.Http.FormUrlEncodedContent]::new($pairs).ReadAsStringAsync().Result
            try { $client.DefaultRequestHeaders.Add('Content-Type', 'x') } catch { $_.FullyQualifiedErrorId }
            """)).isEqualTo("a+b=c%26d\nInvalidOperationException");
    }

    private String run(String script) {
        return new EmbeddedSession()
                .run("$client = [Net.Http.HttpClient]::new()\n$client.BaseAddress = 'http://127.0.0.1:"
                        + server.getAddress().getPort() + "/'\n" + script);
    }
}
