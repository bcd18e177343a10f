package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.remoting.client.ClientSettings;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.outofprocess.LineTransport;
import org.jwsh.remoting.outofprocess.OutOfProcessServer;
import org.jwsh.remoting.protocol.FragmentReader;
import org.jwsh.remoting.protocol.FragmentWriter;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.remoting.protocol.ProtocolException;

/** Peers that say what the protocol does not allow, or nothing: their session ends, the server goes on. */
class MalformedPeersTest {
    private static final UUID POOL = new UUID(1, 2);
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static String data(MessageType type, String content) {
        Message message = new Message(Message.Destination.SERVER, type, POOL, Message.NOBODY, content);
        return line(new FragmentWriter(32_768).split(message).getFirst());
    }

    private static String line(byte[] fragment) {
        return "<Data Stream='Default' PSGuid='" + NOBODY + "'>"
                + Base64.getEncoder().encodeToString(fragment) + "</Data>\n";
    }

    private static String opening() {
        return data(
                        MessageType.SESSION_CAPABILITY,
                        "<Obj RefId=\"0\"><MS><Version N=\"protocolversion\">2.3</Version></MS></Obj>")
                + data(
                        MessageType.INIT_RUNSPACEPOOL,
                        "<Obj RefId=\"0\"><MS><I32 N=\"MaxRunspaces\">1</I32></MS></Obj>");
    }

    /** What a server answers to lines, after which its client is gone. */
    private static String served(String lines) {
        var output = new ByteArrayOutputStream();
        boolean regular = new OutOfProcessServer(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        output,
                        new HostedSessions(Path.of("").toAbsolutePath(), Map.of()))
                .run();
        assertThat(regular).isFalse();
        return output.toString(StandardCharsets.UTF_8);
    }

    private static List<String> states(String lines) {
        FragmentReader reader = new FragmentReader(1 << 20);
        return lines.lines()
                .filter(line -> line.startsWith("<Data "))
                .flatMap(line ->
                        reader
                                .add(Base64.getDecoder()
                                        .decode(line.substring(line.indexOf('>') + 1, line.lastIndexOf('<'))))
                                .stream())
                .filter(message -> message.type() == MessageType.RUNSPACEPOOL_STATE)
                .map(message -> message.data().replaceAll(".*N=\"RunspaceState\">(\\d+)<.*", "$1"))
                .toList();
    }

    @Test
    void aLineThatIsNoPacketEndsTheConnection() {
        assertThat(states(served(opening() + "hello\n"))).startsWith("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Obj RefId=\"0\"><MS><S N=\"PublicKey\">bm8ga2V5</S></MS></Obj>",
                "<Obj RefId=\"0\"><MS><S N=\"PublicKey\">?</S></MS></Obj>",
                "<Obj RefId=\"0\"><MS /></Obj>",
                "<Obj",
            })
    void aWrongKeyBreaksTheSession(String content) {
        assertThat(states(served(opening() + data(MessageType.PUBLIC_KEY, content))))
                .endsWith("5");
    }

    @Test
    void contentThatIsNoClixmlBreaksTheSession() {
        assertThat(states(served(opening() + data(MessageType.CREATE_PIPELINE, "<Obj><no/></Obj>"))))
                .endsWith("5");
    }

    @Test
    void aMessageForAPipelineThatIsNotThereBreaksTheSession() {
        assertThat(states(served(opening() + data(MessageType.PIPELINE_INPUT, "<I32>1</I32>"))))
                .endsWith("5");
    }

    @Test
    void aMessageOfAnUnknownTypeEndsTheConnection() {
        byte[] fragment = new FragmentWriter(32_768)
                .split(new Message(Message.Destination.SERVER, MessageType.USER_EVENT, POOL, Message.NOBODY, ""))
                .getFirst();
        fragment[21 + 4] = 0x77;

        assertThat(states(served(opening() + line(fragment)))).startsWith("2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void fragmentsThatAreTooShortAreRefused(int length) {
        byte[] whole = new FragmentWriter(1000)
                .split(new Message(Message.Destination.CLIENT, MessageType.USER_EVENT, POOL, Message.NOBODY, "x"))
                .getFirst();

        assertThatThrownBy(() -> new FragmentReader(1000).add(java.util.Arrays.copyOf(whole, Math.max(1, length))))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void anObjectThatIsTooLargeIsRefusedBeforeItIsWhole() {
        byte[] fragment = ByteBuffer.allocate(21 + 600)
                .putLong(1)
                .putLong(0)
                .put((byte) 1)
                .putInt(600)
                .array();
        byte[] next = ByteBuffer.allocate(21 + 600)
                .putLong(1)
                .putLong(1)
                .put((byte) 0)
                .putInt(600)
                .array();
        FragmentReader reader = new FragmentReader(1000);
        reader.add(fragment);

        assertThatThrownBy(() -> reader.add(next))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("larger than 1000 bytes");
    }

    @Test
    void aServerThatSaysNothingIsAnErrorInTime() throws IOException {
        try (PipedInputStream silence = new PipedInputStream(new PipedOutputStream())) {
            var transport = new LineTransport(silence, new ByteArrayOutputStream(), () -> {});

            assertThatThrownBy(() -> RemoteRunspace.open(transport, new ClientSettings(Duration.ofMillis(200))))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("The server does not answer.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body/></s:Envelope>",
            })
    void aRequestThatIsNoEnvelopeIsAFaultAndTheServiceGoesOn(String body) throws Exception {
        try (LoopbackService service = new LoopbackService();
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + service.plainPort() + "/wsman"))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .header("Content-Type", "multipart/encrypted")
                    .build();

            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
            assertThat(service.runInSession("Invoke-Command $s { 1 }")).isEqualTo("1");
        }
    }

    @Test
    void aSessionWhoseClientIsGoneEndsByItself() throws Exception {
        try (LoopbackService service = new LoopbackService()) {
            service.run("$s = New-PSSession 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o;"
                    + " $null = Disconnect-PSSession $s");
            assertThat(service.server().sessions()).isEqualTo(1);

            service.server().idleTimeout(Duration.ZERO);

            assertThat(service.server().sessions()).isZero();
        }
    }
}
