package org.jwsh.remoting.outofprocess;

import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.remoting.protocol.ProtocolException;

/**
 * One line.
 *
 * @param id the pipeline that it is about, or zeros for the session
 * @param data fragments, for {@link Kind#Data}; else empty
 */
record Packet(Kind kind, UUID id, byte[] data) {
    /** The elements. */
    enum Kind {
        Data,
        DataAck,
        Command,
        CommandAck,
        Signal,
        SignalAck,
        Close,
        CloseAck;

        /** What answers it. */
        Kind acknowledgement() {
            return valueOf(name() + "Ack");
        }
    }

    private static final String DATA = "<Data Stream='Default' PSGuid='";
    private static final String DATA_END = "</Data>";
    private static final int ID_LENGTH = 36;
    private static final byte[] NOTHING = {};
    private static final Pattern LINE =
            Pattern.compile("<(\\w+)((?:\\s+\\w+='[^'<>]*')*)\\s*(?:/>|>([A-Za-z0-9+/=\\s]*)</\\1>)");
    private static final Pattern ID = Pattern.compile("PSGuid='([0-9A-Fa-f-]{36})'");

    static Packet of(Kind kind, UUID id) {
        return new Packet(kind, id, NOTHING);
    }

    static Packet data(UUID id, byte[] fragment) {
        return new Packet(Kind.Data, id, fragment);
    }

    /** @throws ProtocolException where the line is no packet */
    static Packet parse(String line) {
        Packet plain = plainData(line);
        return plain == null ? anyPacket(line) : plain;
    }

    /** A line of data as both sides write it, or null for any other. */
    private static Packet plainData(String line) {
        int content = DATA.length() + ID_LENGTH + 2;
        if (!line.startsWith(DATA)
                || !line.endsWith(DATA_END)
                || line.length() < content + DATA_END.length()
                || line.charAt(content - 1) != '>') {
            return null;
        }
        try {
            UUID id = UUID.fromString(line.substring(DATA.length(), DATA.length() + ID_LENGTH));
            String encoded = line.substring(content, line.length() - DATA_END.length());
            return new Packet(Kind.Data, id, Base64.getDecoder().decode(encoded));
        } catch (IllegalArgumentException otherwiseWritten) {
            return null;
        }
    }

    private static Packet anyPacket(String line) {
        Matcher element = LINE.matcher(line.strip());
        if (!element.matches()) {
            throw new ProtocolException("The line is no remoting packet.");
        }
        Matcher id = ID.matcher(element.group(2));
        if (!id.find()) {
            throw new ProtocolException("The remoting packet says not whom it is about.");
        }
        try {
            Kind kind = Kind.valueOf(element.group(1));
            byte[] data =
                    element.group(3) == null ? NOTHING : Base64.getMimeDecoder().decode(element.group(3));
            return new Packet(kind, UUID.fromString(id.group(1)), data);
        } catch (IllegalArgumentException unknown) {
            throw new ProtocolException("The remoting packet is of an unknown kind.");
        }
    }

    /** The line, without its end. */
    String line() {
        return kind == Kind.Data
                ? "<Data Stream='Default' PSGuid='" + id + "'>"
                        + Base64.getEncoder().encodeToString(data) + "</Data>"
                : "<" + kind + " PSGuid='" + id + "' />";
    }
}
