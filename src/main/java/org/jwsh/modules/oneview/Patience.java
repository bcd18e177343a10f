package org.jwsh.modules.oneview;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * When a request is tried again, and after how long. The answers 429 and 503 say that nothing was done, so any request may be
 * repeated; a connection that broke says nothing, so only requests that do no harm twice are. The waits double from the
 * first one on, unless the appliance names a time itself.
 *
 * @param attempts how often a request is sent at most
 * @param firstWait the wait before the second attempt
 * @param longestWait no wait is longer, whatever the appliance asks for
 */
record Patience(int attempts, Duration firstWait, Duration longestWait) implements HttpRequestRetryStrategy {
    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "PUT", "DELETE");

    static Patience standard() {
        return new Patience(4, Duration.ofMillis(250), Duration.ofSeconds(30));
    }

    @Override
    public boolean retryRequest(HttpRequest request, IOException failure, int executed, HttpContext context) {
        boolean broken = failure instanceof org.apache.hc.core5.http.NoHttpResponseException
                || failure instanceof ConnectionClosedException
                || failure instanceof java.net.SocketException && !(failure instanceof java.net.ConnectException);
        return executed < attempts && broken && REPEATABLE.contains(request.getMethod());
    }

    @Override
    public boolean retryRequest(HttpResponse response, int executed, HttpContext context) {
        int status = response.getCode();
        boolean busy = status == HttpStatus.SC_TOO_MANY_REQUESTS || status == HttpStatus.SC_SERVICE_UNAVAILABLE;
        return executed < attempts && busy;
    }

    @Override
    public TimeValue getRetryInterval(HttpRequest request, IOException failure, int executed, HttpContext context) {
        return wait(executed);
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int executed, HttpContext context) {
        Header asked = response.getFirstHeader("Retry-After");
        if (asked != null && asked.getValue().matches("\\d{1,9}")) {
            long seconds = Long.parseLong(asked.getValue());
            return TimeValue.ofMilliseconds(Math.min(seconds * 1000, longestWait.toMillis()));
        }
        return wait(executed);
    }

    private TimeValue wait(int executed) {
        long doubled = firstWait.toMillis() << Math.min(executed - 1, 20);
        return TimeValue.ofMilliseconds(Math.min(doubled, longestWait.toMillis()));
    }
}
