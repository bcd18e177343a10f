package org.jwsh.commands.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpVersion;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.Version;

/**
 * Sends a request and follows its redirections and repetitions until there is an answer to be given to the user. Secrets are
 * sent only to the host that they were meant for.
 */
final class WebExchange {
    /** What is done with the answer while its content can still be read. */
    @FunctionalInterface
    interface Handler {
        void handle(ResponseHead head, ClassicHttpResponse response) throws IOException;
    }

    private static final int DEFAULT_REDIRECTIONS = 50;
    private static final Set<String> OF_CONTENT = Set.of("content-type", "content-length", "content-encoding");

    private final ConnectionParameters connection;
    private final RequestParameters request;
    private final WebRequestSession session;
    private final RequestBody body;
    private final Consumer<String> verbose;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile HttpUriRequestBase running;
    private long resumeFrom;

    WebExchange(
            ConnectionParameters connection,
            RequestParameters request,
            WebRequestSession session,
            RequestBody body,
            Consumer<String> verbose) {
        this.connection = connection;
        this.request = request;
        this.session = session;
        this.body = body;
        this.verbose = verbose;
    }

    /** Asks for what lies behind that many bytes only. */
    void resumeFrom(long position) {
        resumeFrom = position;
    }

    /** Gives up: called by another thread. */
    void stop() {
        stopped.countDown();
        HttpUriRequestBase current = running;
        if (current != null) {
            current.cancel();
        }
    }

    /** @throws NetException where no answer came or redirections lead nowhere */
    void run(URI start, Handler handler) {
        try (CloseableHttpClient client = new WebConnection(connection, request, session).open(resumeFrom == 0)) {
            URI address = start;
            String method = request.methodName();
            boolean authorized = true;
            int redirections = session.maximumRedirection() < 0 ? DEFAULT_REDIRECTIONS : session.maximumRedirection();
            int retries = session.maximumRetryCount();
            while (true) {
                HttpUriRequestBase outgoing = build(method, address, authorized);
                running = outgoing;
                if (stopped.getCount() == 0) {
                    outgoing.cancel();
                }
                verbose.accept("HTTP/" + outgoing.getVersion().getMajor() + "."
                        + outgoing.getVersion().getMinor() + " " + method + " with "
                        + (outgoing.getEntity() == null
                                ? 0
                                : outgoing.getEntity().getContentLength())
                        + "-byte payload");
                try (ClassicHttpResponse response = client.executeOpen(host(address), outgoing, null)) {
                    ResponseHead head = ResponseHead.of(response, address);
                    if (head.isRedirection() && redirections > 0 && head.header("Location") != null) {
                        redirections--;
                        URI next = address.resolve(head.header("Location"));
                        checkDowngrade(address, next);
                        authorized &= request.preserveAuthorizationOnRedirect || sameHost(address, next);
                        method = methodAfter(head.status(), method);
                        address = next;
                        continue;
                    }
                    if (isRepeated(head.status()) && retries > 0) {
                        retries--;
                        pause(head);
                        continue;
                    }
                    handler.handle(head, response);
                    return;
                }
            }
        } catch (IOException failure) {
            throw WebFailure.of(failure, start, connection.connectionTimeoutSeconds);
        } finally {
            running = null;
        }
    }

    private static HttpHost host(URI address) {
        return new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    }

    private void checkDowngrade(URI from, URI to) {
        if ("https".equals(from.getScheme()) && "http".equals(to.getScheme()) && !request.allowInsecureRedirect) {
            throw WebFailure.invalidOperation(
                    "Cannot follow an insecure redirection by default. Reissue the command specifying the"
                            + " -AllowInsecureRedirect switch.",
                    "InsecureRedirection",
                    to.toString());
        }
    }

    private static boolean sameHost(URI one, URI other) {
        return one.getHost().equalsIgnoreCase(other.getHost()) && one.getPort() == other.getPort();
    }

    private String methodAfter(int status, String method) {
        if (request.preserveHttpMethodOnRedirect) {
            return method;
        }
        boolean becomesGet = status == 303 && !method.equals("HEAD")
                || List.of(300, 301, 302).contains(status) && method.equals("POST");
        return becomesGet ? "GET" : method;
    }

    private static boolean isRepeated(int status) {
        return status == 304 || status >= 400 && status <= 599;
    }

    private void pause(ResponseHead head) {
        long seconds = session.retryIntervalInSeconds();
        String after = head.header("Retry-After");
        if (head.status() == 429 && after != null && after.strip().matches("\\d{1,9}")) {
            seconds = Long.parseLong(after.strip());
        }
        verbose.accept("Retrying after interval of " + seconds + " seconds. Status code for previous attempt: "
                + head.statusCode());
        try {
            if (stopped.await(seconds, TimeUnit.SECONDS)) {
                throw NetException.of("System.OperationCanceledException", "The operation was canceled.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw NetException.of("System.OperationCanceledException", "The operation was canceled.");
        }
    }

    private HttpUriRequestBase build(String method, URI address, boolean authorized) {
        HttpUriRequestBase outgoing = new HttpUriRequestBase(method, address);
        outgoing.setVersion(version());
        String contentType = request.contentType;
        for (Map.Entry<String, Object> header : session.headers().entrySet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            String value = LanguagePrimitives.toStringInvariant(header.getValue());
            if (name.equals("content-type")) {
                contentType = contentType == null ? value : contentType;
            } else if (!OF_CONTENT.contains(name) && (authorized || !name.equals("authorization"))) {
                outgoing.setHeader(header.getKey(), value);
            }
        }
        outgoing.setHeader("User-Agent", session.userAgent());
        if (connection.disableKeepAlive) {
            outgoing.setHeader("Connection", "close");
        }
        if (resumeFrom > 0) {
            outgoing.setHeader("Range", "bytes=" + resumeFrom + "-");
        }
        if (authorized) {
            authorize(outgoing, address);
        }
        HttpEntity entity =
                List.of("GET", "HEAD").contains(method) && !request.methodName().equals(method)
                        ? null
                        : body.entity(method, contentType);
        outgoing.setEntity(entity);
        return outgoing;
    }

    private HttpVersion version() {
        Version wanted = connection.httpVersion;
        return wanted != null && wanted.major() == 1 && wanted.minor() == 0
                ? HttpVersion.HTTP_1_0
                : HttpVersion.HTTP_1_1;
    }

    private void authorize(HttpUriRequestBase outgoing, URI address) {
        String kind = connection.authenticationName();
        boolean hasSecret = !kind.equals("None") || connection.credential != null;
        if (hasSecret && !"https".equals(address.getScheme()) && !connection.allowUnencryptedAuthentication) {
            throw ParameterConflicts.failure(
                    "The cmdlet cannot protect plain text secrets sent over unencrypted connections. To suppress this"
                            + " warning and send plain text secrets over unencrypted networks, reissue the command"
                            + " specifying the AllowUnencryptedAuthentication parameter.",
                    "AllowUnencryptedAuthenticationRequired");
        }
        switch (kind) {
            case "Basic" -> {
                String pair = connection.credential.userName() + ":"
                        + new String(connection.credential.password().reveal());
                String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
                outgoing.setHeader("Authorization", "Basic " + encoded);
            }
            case "Bearer", "OAuth" ->
                outgoing.setHeader("Authorization", "Bearer " + new String(connection.token.reveal()));
            default -> {}
        }
    }

    /** Takes the headers that the user gave for this call into the session. */
    void addHeaders() {
        if (PSObject.unwrap(request.headers) instanceof Map<?, ?> given) {
            Set<String> seen = new HashSet<>();
            given.forEach((name, value) -> {
                String text = LanguagePrimitives.toStringInvariant(name);
                if (seen.add(text.toLowerCase(Locale.ROOT))) {
                    session.headers().put(text, value);
                }
            });
        }
    }
}
