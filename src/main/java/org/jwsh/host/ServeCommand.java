package org.jwsh.host;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import org.jwsh.remoting.wsman.WsmanAccounts;
import org.jwsh.remoting.wsman.WsmanServer;
import org.jwsh.simulators.ServerIdentity;

/**
 * {@code jwsh serve wsman [port]}: a WS-Management service on this machine alone, until standard input ends. Its one user and
 * the password are the environment variables {@code JWSH_SERVE_USER} and {@code JWSH_SERVE_PASSWORD}; sessions do not see
 * them. With {@code wsman-http} there is no TLS, and every message is sealed instead.
 */
final class ServeCommand {
    private static final int USAGE = 64;
    private static final int FAILURE = 1;
    private static final String USER = "JWSH_SERVE_USER";
    private static final String PASSWORD = "JWSH_SERVE_PASSWORD";

    private ServeCommand() {}

    /** Whether the arguments of the process ask for it. */
    static boolean isAskedFor(Launch launch) {
        List<String> words = launch.arguments();
        return words.size() >= 2
                && words.get(0).equals("serve")
                && (words.get(1).equals("wsman") || words.get(1).equals("wsman-http"));
    }

    /** Serves until there is no more input; gives the exit code. */
    static int run(Launch launch, StreamHost host) {
        List<String> words = launch.arguments();
        if (words.size() > 3 || words.size() == 3 && !words.get(2).matches("\\d{1,5}")) {
            host.writeError(Usage.text());
            return USAGE;
        }
        String user = launch.environment().get(USER);
        String password = launch.environment().get(PASSWORD);
        if (user == null || user.isEmpty() || password == null || password.isEmpty()) {
            host.writeError("Set " + USER + " and " + PASSWORD + " to the user name and the password of clients.\n");
            return USAGE;
        }
        boolean tls = words.get(1).equals("wsman");
        int port = words.size() == 3 ? Integer.parseInt(words.get(2)) : 0;
        try (WsmanServer server = start(port, tls, user, password.toCharArray(), launch)) {
            host.write("PowerShell sessions are served at " + (tls ? "https" : "http") + "://localhost:" + server.port()
                    + "/wsman.\n");
            while (host.readLine() != null) {
                host.write(server.sessions() + " sessions are open.\n");
            }
            return 0;
        } catch (IOException unavailable) {
            host.writeError(unavailable.getMessage() + "\n");
            return FAILURE;
        }
    }

    private static WsmanServer start(int port, boolean tls, String user, char[] password, Launch launch)
            throws IOException {
        Map<String, String> environment = new TreeMap<>(launch.environment());
        environment.remove(USER);
        environment.remove(PASSWORD);
        SSLContext identity = tls
                ? ServerIdentity.create("localhost", List.of("localhost"), null).context()
                : null;
        return new WsmanServer(
                new InetSocketAddress("localhost", port),
                identity,
                accounts(user, password),
                new HostedSessions(launch.directory(), environment));
    }

    private static WsmanAccounts accounts(String user, char[] password) {
        return new WsmanAccounts() {
            @Override
            public boolean accepts(String name, char[] given) {
                return name.equals(user) && Arrays.equals(given, password);
            }

            @Override
            public char[] passwordOf(String name) {
                return name.equalsIgnoreCase(user) ? password.clone() : null;
            }
        };
    }
}
