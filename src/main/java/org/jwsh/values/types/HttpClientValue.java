package org.jwsh.values.types;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.TimeSpan;

/** Sends requests and gives tasks for their answers. */
@TypeName("System.Net.Http.HttpClient")
final class HttpClientValue {
    private static final Class<HttpClientValue> SELF = HttpClientValue.class;
    private static final String TASK = "System.Threading.Tasks.Task[";
    private static final String RESPONSE = "System.Net.Http.HttpResponseMessage";
    private static final TimeSpan USUAL_TIMEOUT = new TimeSpan(100 * TimeSpan.TICKS_PER_SECOND);
    private static final TimeSpan NO_TIMEOUT = new TimeSpan(-TimeSpan.TICKS_PER_MILLISECOND);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final HttpClientSettings settings;
    private final HttpHeadersValue headers = new HttpHeadersValue(HttpHeadersValue.Side.REQUEST);
    private Uri baseAddress;
    private TimeSpan timeout = USUAL_TIMEOUT;
    private long mostBuffered = Integer.MAX_VALUE;
    private Version version = new Version(1, 1, -1, -1);
    private boolean disposed;

    private HttpClientValue(Object settings) {
        this.settings = (HttpClientSettings) Failures.required(settings, "handler");
    }

    static void define(TypeBuilder type) {
        String own = "System.Net.Http.HttpClient new(";
        type.constructor(own + ")", a -> new HttpClientValue(new HttpClientSettings()))
                .constructor(own + "System.Net.Http.HttpMessageHandler handler)", a -> new HttpClientValue(a[0]))
                .constructor(
                        own + "System.Net.Http.HttpMessageHandler handler, bool disposeHandler)",
                        a -> new HttpClientValue(a[0]))
                .property("uri BaseAddress", SELF, c -> c.baseAddress, (c, v) -> c.baseAddress = base((Uri) v))
                .property("timespan Timeout", SELF, c -> c.timeout, (c, v) -> c.timeout = positive((TimeSpan) v))
                .property(
                        "long MaxResponseContentBufferSize",
                        SELF,
                        c -> c.mostBuffered,
                        (c, v) -> c.mostBuffered = (long) v)
                .property("version DefaultRequestVersion", SELF, c -> c.version, (c, v) -> c.version = (Version) v)
                .property("System.Net.Http.Headers.HttpRequestHeaders DefaultRequestHeaders", SELF, c -> c.headers)
                .method("void CancelPendingRequests()", SELF, (c, a) -> null)
                .method("void Dispose()", SELF, (c, a) -> {
                    c.disposed = true;
                    return null;
                })
                .method(
                        RESPONSE + " Send(System.Net.Http.HttpRequestMessage request)",
                        SELF,
                        (c, a) -> c.exchange((HttpRequestValue) Failures.required(a[0], "request")));
        for (String rest : new String[] {
            ")",
            ", System.Threading.CancellationToken cancellationToken)",
            ", System.Net.Http.HttpCompletionOption option)"
        }) {
            type.method(
                    TASK + RESPONSE + "] SendAsync(System.Net.Http.HttpRequestMessage request" + rest,
                    SELF,
                    (c, a) -> c.send((HttpRequestValue) Failures.required(a[0], "request")));
        }
        for (String address : new String[] {"string requestUri", "uri requestUri"}) {
            receiving(type, address);
            sending(type, address);
        }
    }

    private static void receiving(TypeBuilder type, String address) {
        for (String rest : new String[] {
            ")",
            ", System.Net.Http.HttpCompletionOption completionOption)",
            ", System.Threading.CancellationToken cancellationToken)"
        }) {
            type.method(TASK + RESPONSE + "] GetAsync(" + address + rest, SELF, (c, a) -> c.send("GET", a[0], null));
        }
        type.method(TASK + RESPONSE + "] DeleteAsync(" + address + ")", SELF, (c, a) -> c.send("DELETE", a[0], null))
                .method(
                        TASK + "string] GetStringAsync(" + address + ")",
                        SELF,
                        (c, a) -> c.content("string", a[0], content -> new String(content, StandardCharsets.UTF_8)))
                .method(
                        TASK + "byte[]] GetByteArrayAsync(" + address + ")",
                        SELF,
                        (c, a) -> c.content("byte[]", a[0], content -> content))
                .method(
                        TASK + "System.IO.Stream] GetStreamAsync(" + address + ")",
                        SELF,
                        (c, a) -> c.content("System.IO.Stream", a[0], MemoryStreamValue::over));
    }

    private static void sending(TypeBuilder type, String address) {
        for (String method : new String[] {"Post", "Put", "Patch"}) {
            String name = method.toUpperCase(java.util.Locale.ROOT);
            type.method(
                    TASK + RESPONSE + "] " + method + "Async(" + address + ", System.Net.Http.HttpContent content)",
                    SELF,
                    (c, a) -> c.send(name, a[0], a[1]));
        }
    }

    private static Uri base(Uri address) {
        if (address != null && !address.isAbsolute()) {
            throw Failures.argument("The base address must be an absolute URI.", "value");
        }
        return address;
    }

    private static TimeSpan positive(TimeSpan timeout) {
        if (timeout.ticks() <= 0 && timeout.ticks() != NO_TIMEOUT.ticks()) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "value");
        }
        return timeout;
    }

    private TaskValue send(String method, Object address, Object content) {
        return send(new HttpRequestValue(new HttpMethodValue(method), address, content));
    }

    private TaskValue send(HttpRequestValue request) {
        URI target = target(request);
        return task(RESPONSE, () -> exchange(request, target));
    }

    private interface Read {
        Object of(byte[] content);
    }

    private TaskValue content(String type, Object address, Read read) {
        HttpRequestValue request = new HttpRequestValue(HttpMethodValue.GET, address, null);
        URI target = target(request);
        return task(
                type,
                () -> read.of(
                        exchange(request, target).ensureSuccess().content().content()));
    }

    private static TaskValue task(String result, Callable<Object> work) {
        CompletableFuture<Object> future = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                future.complete(work.call());
            } catch (Exception failure) {
                future.completeExceptionally(failure);
            }
        });
        return new TaskValue(TASK + result + "]", future);
    }

    private URI target(HttpRequestValue request) {
        if (disposed) {
            throw NetException.of(
                    "System.ObjectDisposedException",
                    "Cannot access a disposed object.\nObject name: 'System.Net.Http.HttpClient'.");
        }
        Uri address = request.address();
        if (address != null && address.isAbsolute()) {
            return checked(URI.create(address.absolute()));
        }
        if (baseAddress == null) {
            throw Failures.invalidOperation(
                    "An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress"
                            + " must be set.");
        }
        URI base = URI.create(baseAddress.absolute());
        return checked(address == null ? base : base.resolve(address.toString()));
    }

    private static URI checked(URI target) {
        if (!"http".equals(target.getScheme()) && !"https".equals(target.getScheme())) {
            throw Failures.notSupported("The '" + target.getScheme() + "' scheme is not supported.");
        }
        return target;
    }

    private HttpResponseValue exchange(HttpRequestValue request) {
        return exchange(request, target(request));
    }

    private HttpResponseValue exchange(HttpRequestValue request, URI target) {
        Map<String, String> sent = new LinkedHashMap<>(headers.joined());
        sent.putAll(request.headers().joined());
        byte[] body = null;
        if (request.content() != null) {
            sent.putAll(request.content().headers().joined());
            body = request.content().content();
        }
        try {
            WebRequestValue.Answer answer = answer(request, target, sent, body);
            CredentialMembers.NetworkCredential who = settings.credentials();
            if (answer.status() == 401 && who != null && !sent.containsKey("Authorization")) {
                String pair = who.userName() + ":" + who.password();
                String proof = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
                sent.put("Authorization", "Basic " + proof);
                answer = answer(request, target, sent, body);
            }
            return new HttpResponseValue(request, answer);
        } catch (SocketTimeoutException late) {
            throw late();
        } catch (IOException failure) {
            throw failed(failure, target);
        }
    }

    private WebRequestValue.Answer answer(HttpRequestValue request, URI target, Map<String, String> sent, byte[] body)
            throws IOException {
        Duration most = timeout.ticks() == NO_TIMEOUT.ticks()
                ? LONGEST
                : Duration.ofMillis(Math.max(1, timeout.ticks() / TimeSpan.TICKS_PER_MILLISECOND));
        return WebExchange.OVER_THE_NETWORK.send(new WebRequestValue.Sent(
                request.method().name(), target, sent, body, most, settings.followsRedirects()));
    }

    private NetException late() {
        double seconds = (double) timeout.ticks() / TimeSpan.TICKS_PER_SECOND;
        String text = seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
        return NetException.of(
                "System.Threading.Tasks.TaskCanceledException",
                "The request was canceled due to the configured HttpClient.Timeout of " + text + " seconds elapsing.",
                NetException.of("System.TimeoutException", "A task was canceled."));
    }

    private static NetException failed(IOException failure, URI target) {
        int port = target.getPort() >= 0 ? target.getPort() : target.getScheme().equals("https") ? 443 : 80;
        String where = " (" + target.getHost() + ":" + port + ")";
        String message = switch (failure) {
            case UnknownHostException unknown -> "Name or service not known" + where;
            case ConnectException refused -> "Connection refused" + where;
            case SSLException untrusted -> "The SSL connection could not be established, see inner exception.";
            default -> "An error occurred while sending the request.";
        };
        return NetException.of("System.Net.Http.HttpRequestException", message, failure);
    }

    @Override
    public String toString() {
        return "System.Net.Http.HttpClient";
    }
}
