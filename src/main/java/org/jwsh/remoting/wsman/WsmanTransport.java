package org.jwsh.remoting.wsman;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.remoting.client.Transport;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.ProtocolException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reaches a server through its WS-Management service. What the server sends is asked for by a thread for the session and one
 * for each pipeline. Passwords are sent over TLS only.
 */
public final class WsmanTransport implements Transport {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final WsmanTarget target;
    private final WsmanChannel channel;
    private final Set<UUID> receiving = ConcurrentHashMap.newKeySet();
    private final Set<UUID> asking = new HashSet<>();
    private Listener listener;
    private String shell;
    private volatile boolean closed;
    private volatile boolean paused;

    /** @throws TransportException where a password would go over the wire in the clear */
    public WsmanTransport(WsmanTarget target) {
        this.target = target;
        this.channel = target.authentication() == Authentication.NEGOTIATE
                ? new SealedChannel(target)
                : new PlainChannel(target);
    }

    @Override
    public void open(UUID session, List<byte[]> fragments, Listener told) {
        listener = told;
        shell = name(session);
        String body = "<rsp:Shell ShellId=\"" + shell + "\"><rsp:InputStreams>stdin pr</rsp:InputStreams>"
                + "<rsp:OutputStreams>stdout</rsp:OutputStreams><creationXml xmlns=\"" + Soap.POWERSHELL + "\">"
                + encode(fragments) + "</creationXml></rsp:Shell>";
        Document answer = exchange(
                Soap.CREATE,
                "<wsman:OptionSet s:mustUnderstand=\"true\"><wsman:Option Name=\"protocolversion\" MustComply=\"true\">"
                        + "2.3</wsman:Option></wsman:OptionSet>",
                body);
        String given = Soap.text(answer, Soap.SHELL, "ShellId");
        shell = given == null ? shell : given;
        receive(Message.NOBODY);
    }

    private static String name(UUID id) {
        return id.toString().toUpperCase(Locale.ROOT);
    }

    private static String encode(List<byte[]> fragments) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        fragments.forEach(all::writeBytes);
        return Base64.getEncoder().encodeToString(all.toByteArray());
    }

    /** Asks for what the server sends, again and again, in a thread of its own. */
    private void receive(UUID pipeline) {
        receiving.add(pipeline);
        ask(pipeline);
    }

    private void ask(UUID pipeline) {
        synchronized (asking) {
            if (asking.add(pipeline)) {
                Thread.ofVirtual().start(() -> receiveAll(pipeline));
            }
        }
    }

    private void receiveAll(UUID pipeline) {
        try {
            while (asksOn(pipeline)) {
                receiveOnce(pipeline);
            }
        } catch (TransportException | ProtocolException gone) {
            if (asksOn(pipeline)) {
                listener.lost(gone.getMessage());
            }
        }
    }

    /** Whether there is more to ask for; where not, a session that is taken up again asks with a new thread. */
    private boolean asksOn(UUID pipeline) {
        synchronized (asking) {
            boolean more = !closed && !paused && receiving.contains(pipeline);
            if (!more) {
                asking.remove(pipeline);
            }
            return more;
        }
    }

    private void receiveOnce(UUID pipeline) {
        boolean ofSession = pipeline.equals(Message.NOBODY);
        String command = ofSession ? "" : " CommandId=\"" + name(pipeline) + "\"";
        Document answer = exchange(
                Soap.RECEIVE,
                "<wsman:OptionSet><wsman:Option Name=\"WSMAN_CMDSHELL_OPTION_KEEPALIVE\">TRUE</wsman:Option>"
                        + "</wsman:OptionSet>",
                "<rsp:Receive><rsp:DesiredStream" + command + ">stdout</rsp:DesiredStream></rsp:Receive>");
        if (answer == null) {
            return;
        }
        for (Element stream : Soap.all(answer, Soap.SHELL, "Stream")) {
            byte[] data = Base64.getMimeDecoder().decode(stream.getTextContent());
            if (data.length > 0) {
                listener.received(pipeline, data);
            }
        }
        Element state = Soap.find(answer, Soap.SHELL, "CommandState");
        if (state != null && state.getAttribute("State").equals(Soap.DONE)) {
            receiving.remove(pipeline);
        }
    }

    @Override
    public void create(UUID pipeline, List<byte[]> fragments) {
        exchange(
                Soap.COMMAND,
                "",
                "<rsp:CommandLine CommandId=\"" + name(pipeline) + "\"><rsp:Command></rsp:Command><rsp:Arguments>"
                        + encode(fragments.subList(0, 1)) + "</rsp:Arguments></rsp:CommandLine>");
        send(pipeline, fragments.subList(1, fragments.size()));
        receive(pipeline);
    }

    @Override
    public void send(UUID pipeline, List<byte[]> fragments) {
        String command = pipeline.equals(Message.NOBODY) ? "" : " CommandId=\"" + name(pipeline) + "\"";
        for (byte[] fragment : fragments) {
            exchange(
                    Soap.SEND,
                    "",
                    "<rsp:Send><rsp:Stream Name=\"stdin\"" + command + ">" + encode(List.of(fragment))
                            + "</rsp:Stream></rsp:Send>");
        }
    }

    @Override
    public void signal(UUID pipeline) {
        signal(pipeline, Soap.STOP);
    }

    private void signal(UUID pipeline, String code) {
        exchange(
                Soap.SIGNAL,
                "",
                "<rsp:Signal CommandId=\"" + name(pipeline) + "\"><rsp:Code>" + code + "</rsp:Code></rsp:Signal>");
    }

    /** Nobody waits for the server to have cleared up. */
    @Override
    public void release(UUID pipeline) {
        receiving.remove(pipeline);
        Thread.ofVirtual().start(() -> {
            try {
                signal(pipeline, Soap.TERMINATE);
            } catch (TransportException | ProtocolException gone) {
                receiving.remove(pipeline);
            }
        });
    }

    @Override
    public void disconnect() {
        paused = true;
        try {
            exchange(Soap.DISCONNECT, "", "<rsp:Disconnect/>");
        } catch (TransportException refused) {
            paused = false;
            throw refused;
        }
    }

    @Override
    public void reconnect() {
        exchange(Soap.RECONNECT, "", "<rsp:Reconnect/>");
        synchronized (asking) {
            paused = false;
            receiving.forEach(this::ask);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (shell != null) {
                exchange(Soap.DELETE, "", "");
            }
        } catch (TransportException | ProtocolException gone) {
            shell = null;
        } finally {
            channel.close();
        }
    }

    /** Sends an envelope; null where the server had nothing to say in time. */
    private Document exchange(String action, String options, String body) {
        byte[] envelope = envelope(action, options, body).getBytes(StandardCharsets.UTF_8);
        try {
            WsmanChannel.Answer answer = channel.exchange(envelope);
            return read(answer.status(), answer.envelope());
        } catch (IOException | IllegalStateException gone) {
            throw new TransportException(
                    "The WS-Management service at " + target.address().getHost() + " cannot be reached: "
                            + gone.getMessage(),
                    gone);
        }
    }

    private Document read(int status, byte[] content) {
        if (status == UNAUTHORIZED) {
            throw new TransportException("Access is denied.", null);
        }
        if (status == OK) {
            return Soap.parse(content);
        }
        if (content.length == 0) {
            throw new TransportException("The WS-Management service answered with the status " + status + ".", null);
        }
        Document fault = Soap.parse(content);
        Element detail = Soap.find(fault, "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault", "WSManFault");
        if (detail != null && detail.getAttribute("Code").equals(Soap.TIMED_OUT)) {
            return null;
        }
        String reason = Soap.text(fault, Soap.ENVELOPE, "Text");
        throw new TransportException(reason == null ? "The WS-Management service failed." : reason, null);
    }

    private String envelope(String action, String options, String body) {
        String resource = Soap.POWERSHELL + "/" + Soap.escape(target.configuration());
        String selector = action.equals(Soap.CREATE)
                ? ""
                : "<wsman:SelectorSet><wsman:Selector Name=\"ShellId\">" + Soap.escape(shell)
                        + "</wsman:Selector></wsman:SelectorSet>";
        return "<s:Envelope" + Soap.NAMESPACES + "><s:Header><wsa:To>"
                + Soap.escape(target.address().toString())
                + "</wsa:To><wsa:ReplyTo><wsa:Address s:mustUnderstand=\"true\">" + Soap.ADDRESSING
                + "/role/anonymous</wsa:Address></wsa:ReplyTo><wsa:Action s:mustUnderstand=\"true\">" + action
                + "</wsa:Action><wsa:MessageID>uuid:" + name(UUID.randomUUID())
                + "</wsa:MessageID><wsman:ResourceURI s:mustUnderstand=\"true\">" + resource
                + "</wsman:ResourceURI><wsman:MaxEnvelopeSize s:mustUnderstand=\"true\">512000</wsman:MaxEnvelopeSize>"
                + "<wsman:Locale s:mustUnderstand=\"false\" xml:lang=\"en-US\"/>"
                + "<wsman:OperationTimeout>PT20S</wsman:OperationTimeout>" + options + selector
                + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
    }
}
