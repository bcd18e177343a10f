package org.jwsh.remoting.outofprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jwsh.remoting.protocol.FragmentReader;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;

/**
 * A line of a recorded session.
 *
 * @param ofClient whether the client sent it
 * @param kind the element
 * @param id the pipeline that it is about
 * @param messages what the line completes
 */
public record RecordedLine(boolean ofClient, String text, String kind, UUID id, List<Message> messages) {
    /** The lines of a file. */
    public static List<RecordedLine> read(Path file) throws IOException {
        Reader client = new Reader();
        Reader server = new Reader();
        List<RecordedLine> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("> ")) {
                lines.add(client.read(line.substring(2), true));
            } else if (line.startsWith("< ")) {
                lines.add(server.read(line.substring(2), false));
            }
        }
        return lines;
    }

    /** What kind of line it is and which messages it completes. */
    public String shape() {
        return kind + messages.stream().map(Message::type).toList();
    }

    /** The identifiers that the client chose: that of the session, then those of its pipelines. */
    public static List<UUID> ids(List<RecordedLine> lines) {
        List<UUID> ids = new ArrayList<>();
        for (RecordedLine line : lines) {
            for (Message message : line.ofClient ? line.messages : List.<Message>of()) {
                if (message.type() == MessageType.SESSION_CAPABILITY) {
                    ids.add(message.runspacePool());
                } else if (message.type() == MessageType.CREATE_PIPELINE
                        || message.type() == MessageType.GET_COMMAND_METADATA) {
                    ids.add(message.pipeline());
                }
            }
        }
        return ids;
    }

    /** Reads the lines of one direction. */
    public static final class Reader {
        private final Map<UUID, FragmentReader> readers = new HashMap<>();

        public RecordedLine read(String line, boolean ofClient) {
            Packet packet = Packet.parse(line);
            List<Message> messages = packet.kind() != Packet.Kind.Data
                    ? List.of()
                    : readers.computeIfAbsent(packet.id(), id -> new FragmentReader(1L << 30))
                            .add(packet.data());
            return new RecordedLine(ofClient, line, packet.kind().name(), packet.id(), messages);
        }
    }
}
