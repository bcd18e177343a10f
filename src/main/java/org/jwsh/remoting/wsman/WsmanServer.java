package org.jwsh.remoting.wsman;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jwsh.remoting.ntlm.Negotiation;
import org.jwsh.remoting.ntlm.NtlmException;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.ProtocolException;
import org.jwsh.remoting.server.RunspaceFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A WS-Management service for PowerShell sessions: over HTTPS with Basic authentication or certificates of clients, over HTTP
 * or HTTPS with Negotiate authentication and sealed messages. A session belongs to who opened it.
 */
public final class WsmanServer implements AutoCloseable {
    private static final String USUAL_CONFIGURATION = "Microsoft.PowerShell";
    private static final int LARGEST_REQUEST = 4 << 20;
    private static final long PATIENCE_MILLIS = 15_000;
    private static final int OK = 200;
    private static final long SWEEP_SECONDS = 30;
    private static final int FAULT = 500;
    private static final int UNAUTHORIZED = 401;
    private static final int MOST_NEGOTIATIONS = 20_000;
    private static final String BY_CERTIFICATE = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final WsmanAccounts accounts;
    private final Map<InetSocketAddress, Negotiation> negotiations = new ConcurrentHashMap<>();
    private final Map<String, RunspaceFactory> configurations = new ConcurrentHashMap<>();
    private final Map<String, WsmanShell> shells = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private volatile Duration idleTimeout = Duration.ofHours(2);

    /**
     * Starts listening.
     *
     * @param tls what the service proves itself with; null for HTTP, where every message is sealed with NTLM
     * @param accounts who may come in
     * @param runspaces makes the sessions of the usual configuration, {@code Microsoft.PowerShell}
     */
    public WsmanServer(InetSocketAddress address, SSLContext tls, WsmanAccounts accounts, RunspaceFactory runspaces)
            throws IOException {
        this.accounts = accounts;
        offer(USUAL_CONFIGURATION, runspaces);
        server = tls == null ? HttpServer.create(address, 0) : secure(address, tls);
        server.setExecutor(threads);
        server.createContext("/wsman", this::serve);
        server.start();
        sweeper.scheduleWithFixedDelay(this::endAbandoned, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    /** Says after which time a session ends whose client is not heard of any more; two hours unless said. */
    public void idleTimeout(Duration longest) {
        idleTimeout = longest;
        endAbandoned();
    }

    private void endAbandoned() {
        shells.forEach((id, shell) -> {
            if (shell.isIdle(idleTimeout) && shells.remove(id, shell)) {
                shell.close();
            }
        });
    }

    private static HttpsServer secure(InetSocketAddress address, SSLContext tls) throws IOException {
        HttpsServer server = HttpsServer.create(address, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = tls.getDefaultSSLParameters();
                wanted.setWantClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        return server;
    }

    /** Offers sessions of another kind to clients that ask for a configuration by its name. */
    public void offer(String configuration, RunspaceFactory sessions) {
        configurations.put(configuration.toLowerCase(Locale.ROOT), sessions);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** How many sessions are open. */
    public int sessions() {
        return shells.size();
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        server.stop(0);
        shells.values().forEach(WsmanShell::close);
        shells.clear();
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
            if (exchange.getRequestHeaders().containsKey("WSMANIDENTIFY")) {
                answer(exchange, OK, identity());
                return;
            }
            String token = negotiationToken(exchange);
            if (token != null) {
                negotiate(exchange, token);
                return;
            }
            Negotiation negotiation = negotiations.get(exchange.getRemoteAddress());
            boolean sealed = SealedBody.isMeantBy(exchange.getRequestHeaders().getFirst("Content-Type"));
            if (sealed && negotiation != null && negotiation.isDone()) {
                serveSealed(exchange, request, negotiation);
                return;
            }
            String user = sealed ? null : user(exchange);
            if (user == null) {
                refuse(exchange, null);
                return;
            }
            Answer answer = answer(request, user);
            answer(exchange, answer.status(), answer.envelope());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, String envelope) {}

    private Answer answer(byte[] request, String user) throws InterruptedException {
        try {
            return new Answer(OK, handle(Soap.parse(request), user));
        } catch (WsmanFault fault) {
            return new Answer(FAULT, fault.envelope());
        } catch (ProtocolException | IllegalArgumentException malformed) {
            return new Answer(FAULT, new WsmanFault("2150859191", String.valueOf(malformed.getMessage())).envelope());
        }
    }

    private boolean isSecure() {
        return server instanceof HttpsServer;
    }

    private void refuse(HttpExchange exchange, byte[] token) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.add("WWW-Authenticate", "Negotiate" + (token == null ? "" : " " + encoded(token)));
        if (isSecure() && token == null) {
            headers.add("WWW-Authenticate", "Basic realm=\"WSMAN\"");
        }
        exchange.sendResponseHeaders(UNAUTHORIZED, -1);
    }

    private static String encoded(byte[] token) {
        return Base64.getEncoder().encodeToString(token);
    }

    private static String negotiationToken(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null && header.startsWith("Negotiate ")
                ? header.substring(10).strip()
                : null;
    }

    /** A connection proves who uses it; what is sent on it afterwards is sealed with the keys of that proof. */
    private void negotiate(HttpExchange exchange, String token) throws IOException {
        InetSocketAddress connection = exchange.getRemoteAddress();
        try {
            byte[] given = Base64.getDecoder().decode(token);
            Negotiation negotiation = negotiations.get(connection);
            if (negotiation == null || negotiation.isDone()) {
                if (negotiations.size() >= MOST_NEGOTIATIONS) {
                    negotiations.clear();
                }
                negotiation = new Negotiation(accounts::passwordOf);
                negotiations.put(connection, negotiation);
            }
            byte[] answer = negotiation.step(given);
            if (!negotiation.isDone()) {
                refuse(exchange, answer);
                return;
            }
            if (answer != null) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Negotiate " + encoded(answer));
            }
            exchange.sendResponseHeaders(OK, -1);
        } catch (NtlmException | IllegalArgumentException refused) {
            negotiations.remove(connection);
            refuse(exchange, null);
        }
    }

    private void serveSealed(HttpExchange exchange, byte[] request, Negotiation negotiation)
            throws IOException, InterruptedException {
        byte[] opened;
        try {
            opened = SealedBody.open(request, negotiation.session());
        } catch (NtlmException | ProtocolException changed) {
            negotiations.remove(exchange.getRemoteAddress());
            refuse(exchange, null);
            return;
        }
        Answer answer = answer(opened, negotiation.user());
        byte[] body = SealedBody.seal(answer.envelope().getBytes(StandardCharsets.UTF_8), negotiation.session());
        exchange.getResponseHeaders().add("Content-Type", SealedBody.TYPE);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static void answer(HttpExchange exchange, int status, String envelope) throws IOException {
        byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", Soap.TYPE);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String user(HttpExchange exchange) {
        if (!(exchange instanceof HttpsExchange secure)) {
            return null;
        }
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header != null && header.startsWith(BY_CERTIFICATE)) {
            return certified(secure);
        }
        if (header == null || !header.startsWith("Basic ")) {
            return null;
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon > 0
                            && accounts.accepts(
                                    pair.substring(0, colon),
                                    pair.substring(colon + 1).toCharArray())
                    ? pair.substring(0, colon)
                    : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private String certified(HttpsExchange exchange) {
        try {
            return exchange.getSSLSession().getPeerCertificates()[0] instanceof X509Certificate certificate
                    ? accounts.userOf(certificate)
                    : null;
        } catch (SSLPeerUnverifiedException none) {
            return null;
        }
    }

    private static String identity() {
        return "<s:Envelope xmlns:s=\"" + Soap.ENVELOPE + "\" xmlns:wsmid=\"" + Soap.IDENTITY
                + "\"><s:Header/><s:Body><wsmid:IdentifyResponse><wsmid:ProtocolVersion>" + Soap.WSMAN
                + "</wsmid:ProtocolVersion><wsmid:ProductVendor>jwsh</wsmid:ProductVendor><wsmid:ProductVersion>"
                + "Stack: 3.0</wsmid:ProductVersion></wsmid:IdentifyResponse></s:Body></s:Envelope>";
    }

    private String handle(Document request, String user) throws InterruptedException {
        String action = Soap.text(request, Soap.ADDRESSING, "Action");
        if (action == null) {
            throw new ProtocolException("The message has no action.");
        }
        return switch (action) {
            case Soap.CREATE -> create(request, user);
            case Soap.DELETE -> delete(request, user);
            case Soap.COMMAND -> command(request, user);
            case Soap.SEND -> send(request, user);
            case Soap.RECEIVE -> receive(request, user);
            case Soap.SIGNAL -> signal(request, user);
            case Soap.DISCONNECT -> disconnect(request, user);
            case Soap.RECONNECT -> reconnect(request, user);
            default -> throw new WsmanFault("2150858754", "The action '" + action + "' is not supported.");
        };
    }

    private String create(Document request, String user) {
        Element element = Soap.find(request, Soap.SHELL, "Shell");
        String given = element == null ? "" : element.getAttribute("ShellId");
        String id = given.isEmpty() ? UUID.randomUUID().toString().toUpperCase(Locale.ROOT) : given;
        String creation = Soap.text(request, Soap.POWERSHELL, "creationXml");
        if (creation == null || shells.containsKey(id)) {
            throw new ProtocolException("The session cannot be opened.");
        }
        WsmanShell shell = new WsmanShell(user, configuration(request));
        shells.put(id, shell);
        try {
            shell.receive(Message.NOBODY, Base64.getMimeDecoder().decode(creation));
        } catch (ProtocolException | IllegalArgumentException malformed) {
            shells.remove(id);
            throw malformed;
        }
        String resource = Soap.text(request, Soap.WSMAN, "ResourceURI");
        String uri = Soap.escape(resource == null ? Soap.POWERSHELL + "/" + USUAL_CONFIGURATION : resource);
        String to = Soap.text(request, Soap.ADDRESSING, "To");
        return envelope(
                request,
                Soap.CREATE + "Response",
                "<x:ResourceCreated xmlns:x=\"" + Soap.RESOURCE + "\"><wsa:Address>" + Soap.escape(to == null ? "" : to)
                        + "</wsa:Address><wsa:ReferenceParameters><wsman:ResourceURI>" + uri
                        + "</wsman:ResourceURI><wsman:SelectorSet><wsman:Selector Name=\"ShellId\">" + Soap.escape(id)
                        + "</wsman:Selector></wsman:SelectorSet></wsa:ReferenceParameters></x:ResourceCreated>"
                        + "<rsp:Shell><rsp:ShellId>" + Soap.escape(id) + "</rsp:ShellId><rsp:ResourceUri>" + uri
                        + "</rsp:ResourceUri><rsp:Owner>" + Soap.escape(user)
                        + "</rsp:Owner><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout"
                        + "</rsp:OutputStreams></rsp:Shell>");
    }

    private RunspaceFactory configuration(Document request) {
        String resource = Soap.text(request, Soap.WSMAN, "ResourceURI");
        String name = resource == null ? USUAL_CONFIGURATION : resource.substring(resource.lastIndexOf('/') + 1);
        RunspaceFactory found = configurations.get(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new WsmanFault(
                    Soap.NO_SUCH_CONFIGURATION,
                    "The WS-Management service cannot process the request. Cannot find the " + name
                            + " session configuration in the WSMan: drive on the computer.");
        }
        return found;
    }

    private String delete(Document request, String user) {
        WsmanShell shell = shell(request, user);
        shells.values().remove(shell);
        shell.close();
        return envelope(request, Soap.DELETE + "Response", "");
    }

    private String command(Document request, String user) {
        Element line = Soap.find(request, Soap.SHELL, "CommandLine");
        String arguments = Soap.text(request, Soap.SHELL, "Arguments");
        if (line == null || arguments == null) {
            throw new ProtocolException("The pipeline has no content.");
        }
        String given = line.getAttribute("CommandId");
        UUID id = given.isEmpty() ? UUID.randomUUID() : id(given);
        shell(request, user).command(id, Base64.getMimeDecoder().decode(arguments));
        return envelope(
                request,
                Soap.COMMAND + "Response",
                "<rsp:CommandResponse><rsp:CommandId>" + name(id) + "</rsp:CommandId></rsp:CommandResponse>");
    }

    private String send(Document request, String user) {
        WsmanShell shell = shell(request, user);
        for (Element stream : Soap.all(request, Soap.SHELL, "Stream")) {
            shell.receive(commandId(stream), Base64.getMimeDecoder().decode(stream.getTextContent()));
        }
        return envelope(request, Soap.SEND + "Response", "<rsp:SendResponse/>");
    }

    private String receive(Document request, String user) throws InterruptedException {
        Element desired = Soap.find(request, Soap.SHELL, "DesiredStream");
        UUID pipeline = desired == null ? Message.NOBODY : commandId(desired);
        WsmanShell.Delivery delivery = shell(request, user).take(pipeline, PATIENCE_MILLIS);
        if (delivery == null) {
            throw new WsmanFault(
                    Soap.TIMED_OUT,
                    "The WS-Management service cannot complete the operation within the time specified.");
        }
        String command = pipeline.equals(Message.NOBODY) ? "" : " CommandId=\"" + name(pipeline) + "\"";
        String state = command.isEmpty()
                ? ""
                : "<rsp:CommandState" + command + " State=\"" + (delivery.done() ? Soap.DONE : Soap.RUNNING) + "\"/>";
        return envelope(
                request,
                Soap.RECEIVE + "Response",
                "<rsp:ReceiveResponse><rsp:Stream Name=\"stdout\"" + command + ">" + delivery.data() + "</rsp:Stream>"
                        + state + "</rsp:ReceiveResponse>");
    }

    private String disconnect(Document request, String user) {
        shell(request, user).disconnect();
        return envelope(request, Soap.DISCONNECT + "Response", "<rsp:DisconnectResponse/>");
    }

    private String reconnect(Document request, String user) {
        shell(request, user).reconnect();
        return envelope(request, Soap.RECONNECT + "Response", "<rsp:ReconnectResponse/>");
    }

    private String signal(Document request, String user) {
        WsmanShell shell = shell(request, user);
        Element signal = Soap.find(request, Soap.SHELL, "Signal");
        UUID pipeline = signal == null ? Message.NOBODY : commandId(signal);
        String code = Soap.text(request, Soap.SHELL, "Code");
        if (Soap.STOP.equals(code)) {
            shell.stop(pipeline);
        } else {
            shell.release(pipeline);
        }
        return envelope(request, Soap.SIGNAL + "Response", "<rsp:SignalResponse/>");
    }

    private WsmanShell shell(Document request, String user) {
        String id = null;
        for (Element selector : Soap.all(request, Soap.WSMAN, "Selector")) {
            if (selector.getAttribute("Name").equals("ShellId")) {
                id = selector.getTextContent().strip();
            }
        }
        WsmanShell shell = id == null ? null : shells.get(id);
        if (shell != null) {
            shell.touch();
        }
        if (shell == null || !shell.belongsTo(user)) {
            throw new WsmanFault(
                    Soap.NO_SUCH_SHELL,
                    "The request for the Windows Remote Shell with ShellId " + id + " failed because the shell was not"
                            + " found on the server.");
        }
        return shell;
    }

    private static UUID commandId(Element element) {
        String given = element.getAttribute("CommandId");
        return given.isEmpty() ? Message.NOBODY : id(given);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new ProtocolException("'" + text + "' identifies no pipeline.");
        }
    }

    private static String name(UUID id) {
        return id.toString().toUpperCase(Locale.ROOT);
    }

    private static String envelope(Document request, String action, String body) {
        String related = Soap.text(request, Soap.ADDRESSING, "MessageID");
        return "<s:Envelope" + Soap.NAMESPACES + "><s:Header><wsa:Action>" + action
                + "</wsa:Action><wsa:MessageID>uuid:"
                + name(UUID.randomUUID()) + "</wsa:MessageID><wsa:To>" + Soap.ADDRESSING
                + "/role/anonymous</wsa:To><wsa:RelatesTo>" + Soap.escape(related == null ? "" : related)
                + "</wsa:RelatesTo></s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
    }
}
