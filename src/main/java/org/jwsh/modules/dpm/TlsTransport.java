package org.jwsh.modules.dpm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Reaches DPM servers over TLS with one JSON object per line in each direction.
 *
 * @param route where the server of a name listens
 * @param context decides which certificates are trusted
 * @param verifyHostName whether the certificate must name the server; false only where the context trusts one certificate
 */
public record TlsTransport(Function<String, InetSocketAddress> route, SSLContext context, boolean verifyHostName)
        implements DPMTransport {
    /** Where a server listens that says nothing else. */
    public static final int PORT = 6075;

    private static final int CONNECT_TIMEOUT_MS = 10_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Channel connect(String serverName) throws DPMRefusal {
        InetSocketAddress address = route.apply(serverName);
        try {
            Socket plain = new Socket();
            plain.connect(address, CONNECT_TIMEOUT_MS);
            SSLSocket socket =
                    (SSLSocket) context.getSocketFactory().createSocket(plain, serverName, address.getPort(), true);
            if (verifyHostName) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
            }
            return new LineChannel(socket, serverName);
        } catch (DPMRefusal refusal) {
            throw refusal;
        } catch (IOException e) {
            throw new DPMRefusal(DPMRefusal.CANNOT_CONNECT, "Unable to connect to " + serverName + ".", e);
        }
    }

    private static final class LineChannel implements Channel {
        private final SSLSocket socket;
        private final BufferedReader reader;
        private final Writer writer;
        private final Map<String, Object> server;

        LineChannel(SSLSocket socket, String serverName) throws IOException {
            this.socket = socket;
            this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            this.writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
            try {
                this.server = values(request("connect", Map.of("server", serverName)));
            } catch (DPMRefusal refusal) {
                socket.close();
                throw refusal;
            }
        }

        @Override
        public Map<String, Object> server() {
            return server;
        }

        @Override
        public List<Map<String, Object>> list(String command, Map<String, String> owner) throws DPMRefusal {
            List<Map<String, Object>> objects = new ArrayList<>();
            for (JsonNode each : request(command, owner)) {
                objects.add(values(each));
            }
            return objects;
        }

        @Override
        public void close() throws IOException {
            try (socket) {
                request("disconnect", Map.of());
            }
        }

        private synchronized JsonNode request(String command, Map<String, String> arguments) throws DPMRefusal {
            ObjectNode request = MAPPER.createObjectNode().put("command", command);
            arguments.forEach(request::put);
            try {
                writer.write(request + "\n");
                writer.flush();
                return result(reader.readLine());
            } catch (DPMRefusal refusal) {
                throw refusal;
            } catch (IOException e) {
                throw lost(e);
            }
        }

        private static JsonNode result(String line) throws IOException {
            if (line == null) {
                throw lost(null);
            }
            JsonNode answer = MAPPER.readTree(line);
            JsonNode error = answer.path("error");
            if (error.isObject()) {
                throw new DPMRefusal(
                        error.path("code").asInt(), error.path("message").asText(), null);
            }
            return answer.path("result");
        }

        private static DPMRefusal lost(IOException cause) {
            return new DPMRefusal(DPMRefusal.CONNECTION_LOST, "Connection to the DPM service has been lost.", cause);
        }

        private static Map<String, Object> values(JsonNode object) {
            Map<String, Object> values = new LinkedHashMap<>();
            object.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
            return values;
        }

        private static Object value(JsonNode node) {
            if (node.isBoolean()) {
                return node.booleanValue();
            }
            return node.isIntegralNumber() ? (Object) node.longValue() : node.asText();
        }
    }
}
