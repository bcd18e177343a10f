package org.jwsh.values.types;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Requests of {@code System.Net.WebRequest} by the Java runtime's own client. Certificates are verified. */
final class WebExchange {
    static final WebRequestValue.Exchange OVER_THE_NETWORK = WebExchange::send;

    /** What the client sets by itself, and refuses to be told. */
    private static final Set<String> OF_THE_CLIENT =
            Set.of("host", "content-length", "connection", "expect", "upgrade");

    private WebExchange() {}

    private static WebRequestValue.Answer send(WebRequestValue.Sent sent) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(sent.timeout())
                .proxy(ProxySelector.getDefault())
                .followRedirects(sent.followsRedirects() ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
                .build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(sent.address())
                    .timeout(sent.timeout())
                    .method(
                            sent.method(),
                            sent.body() == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(sent.body()));
            sent.headers().forEach((name, value) -> {
                if (!OF_THE_CLIENT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    request.setHeader(name, value);
                }
            });
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new WebRequestValue.Answer(response.statusCode(), headers, response.body());
        } catch (HttpConnectTimeoutException unreachable) {
            throw new java.net.ConnectException(unreachable.getMessage());
        } catch (HttpTimeoutException late) {
            throw new SocketTimeoutException(late.getMessage());
        } catch (java.net.ConnectException refused) {
            throw refused.getCause() != null && refused.getCause().getCause() instanceof UnresolvedAddressException
                    ? new UnknownHostException(sent.address().getHost())
                    : refused;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting");
        }
    }
}
