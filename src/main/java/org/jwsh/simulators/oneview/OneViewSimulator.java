package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jwsh.simulators.ServerIdentity;

/**
 * The embedded server: speaks TLS on loopback with a certificate made at start and plays one appliance for each host name
 * in the requests it gets. Safe for any number of concurrent clients.
 */
public final class OneViewSimulator implements AutoCloseable {
    private static final int REMEMBERED_REQUESTS = 10_000;
    private static final String IDLE_CONNECTIONS = "sun.net.httpserver.maxIdleConnections";

    static {
        // The JDK's server closes idle connections beyond 200 without a word, and each appliance is a connection of its
        // own.
        if (System.getProperty(IDLE_CONNECTIONS) == null) {
            System.setProperty(IDLE_CONNECTIONS, "4000");
        }
    }

    private final SimulatorSettings settings;
    private final ServerIdentity identity;
    private final HttpsServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, SimulatedAppliance> appliances = new ConcurrentHashMap<>();
    private final Faults faults = new Faults();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private OneViewSimulator(SimulatorSettings settings) throws IOException {
        this.settings = settings;
        this.identity = ServerIdentity.create("OneView simulator", List.of("localhost"), new AnyClient());
        this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity.context()) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setWantClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.createContext("/", this::serve);
        server.setExecutor(workers);
        server.start();
    }

    /** Starts a simulator with the standard settings. */
    public static OneViewSimulator start() {
        return start(new SimulatorSettings());
    }

    /**
     * Starts a simulator.
     *
     * @throws UncheckedIOException when the port cannot be opened
     */
    public static OneViewSimulator start(SimulatorSettings settings) {
        try {
            return new OneViewSimulator(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("The port " + settings.port() + " cannot be opened on loopback.", e);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** The certificate a client has to trust. */
    public X509Certificate certificate() {
        return identity.certificate();
    }

    /** The appliance that answers for a host name; made on first use. */
    public SimulatedAppliance appliance(String hostName) {
        return appliances.computeIfAbsent(
                hostName.toLowerCase(Locale.ROOT), name -> new SimulatedAppliance(name, settings, certificateText()));
    }

    private String certificateText() {
        try {
            byte[] encoded = certificate().getEncoded();
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The faults of the requests to come, on any appliance. */
    public Faults faults() {
        return faults;
    }

    /** Method and path of the requests received so far, the oldest first; at most the first ten thousand. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many logins have not been ended yet, on all appliances together. */
    public int openSessions() {
        return appliances.values().stream()
                .mapToInt(SimulatedAppliance::openSessions)
                .sum();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = read(exchange);
            remember(request);
            Optional<Fault> fault = faults.take(request.method(), request.path());
            SimulatedAppliance appliance = appliance(hostName(request));
            switch (fault.orElse(null)) {
                case Fault.DroppedConnection dropped -> throw new IOException("dropped on request");
                case Fault.Garbage garbage ->
                    send(exchange, garbage.status(), garbage.body().getBytes(StandardCharsets.UTF_8));
                case Fault.Refusal refusal -> send(exchange, refused(refusal));
                case Fault.Latency latency -> {
                    pause(latency);
                    send(exchange, appliance.answer(request));
                }
                case Fault.ExpiredSession expired -> {
                    request.header("auth").ifPresent(appliance::expire);
                    send(exchange, appliance.answer(request));
                }
                case null -> send(exchange, appliance.answer(request));
            }
        }
    }

    private void remember(Request request) {
        if (requests.size() < REMEMBERED_REQUESTS) {
            requests.add(request.method() + " " + request.path());
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        headers.put("x-client-address", exchange.getRemoteAddress().getAddress().getHostAddress());
        String body = headers.getOrDefault("content-type", "").startsWith("multipart/")
                ? passed(exchange.getRequestBody())
                : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Query.parse(exchange.getRequestURI().getRawQuery()),
                headers,
                body,
                clientSubject((HttpsExchange) exchange),
                null);
    }

    /** Reads the content of an upload and keeps nothing of it. */
    private static String passed(InputStream upload) throws IOException {
        upload.transferTo(OutputStream.nullOutputStream());
        return "";
    }

    private static String clientSubject(HttpsExchange exchange) {
        try {
            Principal subject = exchange.getSSLSession().getPeerPrincipal();
            return subject.getName().replaceFirst("^CN=([^,]*).*$", "$1");
        } catch (SSLPeerUnverifiedException e) {
            return null;
        }
    }

    private static String hostName(Request request) {
        return request.header("host").orElse("localhost").replaceFirst(":\\d+$", "");
    }

    private static Response refused(Fault.Refusal refusal) {
        var failure = new ApplianceFailure(
                refusal.status(), refusal.errorCode(), "The appliance cannot answer this request now.", "Try again.");
        Map<String, String> headers = refusal.retryAfterSeconds() < 0
                ? Map.of()
                : Map.of("Retry-After", Integer.toString(refusal.retryAfterSeconds()));
        return new Response(refusal.status(), failure.body(), headers);
    }

    private static void pause(Fault.Latency latency) throws IOException {
        try {
            Thread.sleep(latency.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting", e);
        }
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        response.headers().forEach(headers::set);
        if (response.body() instanceof BinaryNode file) {
            send(exchange, response.status(), "application/octet-stream", file.binaryValue());
        } else {
            send(exchange, response.status(), response.body() == null ? new byte[0] : Json.bytes(response.body()));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        send(exchange, status, "application/json; charset=UTF-8", body);
    }

    private static void send(HttpExchange exchange, int status, String contentType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
