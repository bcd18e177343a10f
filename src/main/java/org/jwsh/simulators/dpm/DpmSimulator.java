package org.jwsh.simulators.dpm;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jwsh.simulators.ServerIdentity;

/** The embedded DPM server: answers for every server name that a client connects to, but for those taken down. */
public final class DpmSimulator implements AutoCloseable {
    private final ServerIdentity identity;
    private final ServerSocket socket;
    private final ExecutorService conversations = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final Set<String> down = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sessions = new AtomicInteger();

    private DpmSimulator() throws IOException {
        identity = ServerIdentity.create("DPM simulator", List.of("localhost"), null);
        socket = identity.context().getServerSocketFactory().createServerSocket(0, 0, InetAddress.getLoopbackAddress());
        conversations.submit(this::accept);
    }

    /**
     * Starts a server on a free loopback port.
     *
     * @throws UncheckedIOException when no port can be opened
     */
    public static DpmSimulator start() {
        try {
            return new DpmSimulator();
        } catch (IOException e) {
            throw new UncheckedIOException("No port can be opened on loopback.", e);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** The certificate a client has to trust. */
    public X509Certificate certificate() {
        return identity.certificate();
    }

    /** Lets connects to this server name fail from now on. */
    public void takeDown(String serverName) {
        down.add(serverName.toLowerCase(Locale.ROOT));
    }

    /** How many sessions are open now. */
    public int openSessions() {
        return sessions.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : clients) {
            client.close();
        }
        conversations.shutdownNow();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                conversations.submit(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        DpmProtocol protocol = new DpmProtocol(this::model);
        try (client;
                var reader =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var writer =
                        new BufferedWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(answerCountingSessions(protocol, line));
                writer.write('\n');
                writer.flush();
            }
        } catch (IOException lost) {
            Thread.currentThread().interrupt();
        } finally {
            clients.remove(client);
            if (protocol.isConnected()) {
                sessions.decrementAndGet();
            }
        }
    }

    private String answerCountingSessions(DpmProtocol protocol, String line) {
        boolean before = protocol.isConnected();
        String answer = protocol.answer(line);
        sessions.addAndGet((protocol.isConnected() ? 1 : 0) - (before ? 1 : 0));
        return answer;
    }

    private DpmModel model(String serverName) {
        return down.contains(serverName.toLowerCase(Locale.ROOT)) ? null : new DpmModel(serverName);
    }
}
