package org.jwsh.remoting.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A message between client and server.
 *
 * @param destination who it is for
 * @param runspacePool the session it belongs to
 * @param pipeline the pipeline it belongs to, {@link #NOBODY} where it belongs to the session itself
 * @param data one CLIXML element, or the empty string
 */
public record Message(Destination destination, MessageType type, UUID runspacePool, UUID pipeline, String data) {
    /** The identifier of no pipeline, and of a session that its server does not know yet. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** The two sides. */
    public enum Destination {
        CLIENT,
        SERVER
    }

    private static final int HEAD = 2 * Integer.BYTES + 2 * GuidBytes.LENGTH;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The message as the bytes that fragments are cut from. */
    public byte[] bytes() {
        byte[] text = data.getBytes(StandardCharsets.UTF_8);
        int mark = text.length == 0 ? 0 : MARK.length;
        ByteBuffer target = ByteBuffer.allocate(HEAD + mark + text.length);
        target.order(ByteOrder.LITTLE_ENDIAN).putInt(destination.ordinal() + 1).putInt(type.code());
        GuidBytes.write(runspacePool, target);
        GuidBytes.write(pipeline, target);
        return target.put(MARK, 0, mark).put(text).array();
    }

    /** @throws ProtocolException where the bytes are no message */
    public static Message read(byte[] bytes) {
        if (bytes.length < HEAD) {
            throw new ProtocolException("The message is shorter than its head.");
        }
        ByteBuffer source = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int destination = source.getInt();
        if (destination != 1 && destination != 2) {
            throw new ProtocolException("The message is for nobody: " + destination + ".");
        }
        MessageType type = MessageType.of(source.getInt());
        UUID pool = GuidBytes.read(source);
        UUID pipeline = GuidBytes.read(source);
        int start = startsWithMark(bytes) ? HEAD + MARK.length : HEAD;
        String data = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return new Message(Destination.values()[destination - 1], type, pool, pipeline, data);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= HEAD + MARK.length
                && bytes[HEAD] == MARK[0]
                && bytes[HEAD + 1] == MARK[1]
                && bytes[HEAD + 2] == MARK[2];
    }

    /** Whether it belongs to a pipeline. */
    public boolean isOfPipeline() {
        return !pipeline.equals(NOBODY);
    }
}
