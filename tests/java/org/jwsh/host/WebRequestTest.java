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

/** {@code System.Net.WebRequest} as scripts of Windows PowerShell use it. */
class WebRequestTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String text = exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("X-Own") + " " + body.strip();
            exchange.getResponseHeaders().set("X-Answer", "42");
            byte[] answer = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/none") ? 404 : 200, answer.length);
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
    void aBodyIsWrittenAndTheAnswerRead() {
        assertThat(run("""
            $request = [System.Net.WebRequest]::Create('%s/some')
            $request.Method = 'POST'
            $request.Headers.Item('X-Own') = 'mine'
            $writer = New-Object IO.StreamWriter($request.GetRequestStream())
            $writer.WriteLine('hello'); $writer.Close()
            $response = $request.GetResponse()
            (New-Object IO.StreamReader($response.GetResponseStream())).ReadToEnd()
            "$([int]$response.StatusCode) $($response.StatusDescription) $($response.Headers['X-Answer'])"
            """)).isEqualTo("POST mine hello\n200 OK 42");
    }

    @Test
    void aStatusThatIsAFailureIsAnExceptionWithItsResponse() {
        assertThat(run("""
            try { [Net.WebRequest]::Create('%s/none').GetResponse() }
            catch [System.Net.WebException] {
                $web = $_.Exception
                "$($web.Message) $($web.Status) $([int]$web.Response.StatusCode)"
            }
            """)).isEqualTo("The remote server returned an error: (404) Not Found. ProtocolError 404");
    }

    @Test
    void aWebClientFetchesAndSendsTexts() {
        assertThat(run("""
            $client = New-Object System.Net.WebClient
            $client.Headers.Add('X-Own', 'mine')
            $client.DownloadString('%s/some')
            $client.UploadString('%1$s/some', 'data')
            $client.ResponseHeaders['X-Answer']
            """)).isEqualTo("GET mine \nPOST mine data\n42");
    }

    @Test
    void aWebClientSavesToTheSessionsDirectory() {
        assertThat(run("""
            $folder = New-Item -ItemType Directory -Path ([IO.Path]::GetTempPath()) -Name (New-Guid)
            [Environment]::CurrentDirectory = $folder.FullName
            (New-Object System.Net.WebClient).DownloadFile('%s/some', 'saved.txt')
            Get-Content (Join-Path $folder saved.txt)
            Remove-Item -Recurse $folder
            """)).isEqualTo("GET null");
    }

    @Test
    void whatAWebClientCannotFetchIsAWebException() {
        assertThat(run("""
            try { (New-Object Net.WebClient).DownloadString('%s/none') }
            catch [System.Net.WebException] { [int]$_.Exception.Response.StatusCode }
            """)).isEqualTo("404");
    }

    @Test
    void nobodyListening() throws IOException {
        int port = server.getAddress().getPort();
        server.stop(0);

        assertThat(run("try { [Net.WebRequest]::Create('http://127.0.0.1:" + port
                        + "/').GetResponse() } catch { $_.Exception.InnerException.Status }"))
                .isEqualTo("ConnectFailure");
    }

    private String run(String script) {
        return new EmbeddedSession()
                .run(script.formatted("http://127.0.0.1:" + server.getAddress().getPort()));
    }
}
