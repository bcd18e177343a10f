package org.jwsh.remoting.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Puts fragments together again. Not safe for several threads. */
public final class FragmentReader {
    private final long largest;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long object = -1;
    private long nextNumber;

    /** @param largest the size of a message that is still taken, in bytes */
    public FragmentReader(long largest) {
        this.largest = largest;
    }

    /**
     * Takes a packet with one fragment or more.
     *
     * @return the messages that are complete now
     * @throws ProtocolException where the bytes are no fragments, come in a wrong order or are too many
     */
    public List<Message> add(byte[] packet) {
        List<Message> complete = new ArrayList<>();
        ByteBuffer source = ByteBuffer.wrap(packet);
        while (source.hasRemaining()) {
            Message message = addFragment(source);
            if (message != null) {
                complete.add(message);
            }
        }
        return complete;
    }

    private Message addFragment(ByteBuffer source) {
        if (source.remaining() < FragmentWriter.HEAD) {
            throw new ProtocolException("The fragment is shorter than its head.");
        }
        long ofObject = source.getLong();
        long number = source.getLong();
        byte flags = source.get();
        int length = source.getInt();
        if (length < 0 || length > source.remaining()) {
            throw new ProtocolException("The fragment is shorter than it says.");
        }
        start(ofObject, number, (flags & FragmentWriter.START) != 0);
        if (pending.size() + (long) length > largest) {
            throw new ProtocolException("The object is larger than " + largest + " bytes.");
        }
        byte[] content = new byte[length];
        source.get(content);
        pending.writeBytes(content);
        nextNumber++;
        if ((flags & FragmentWriter.END) == 0) {
            return null;
        }
        object = -1;
        return Message.read(pending.toByteArray());
    }

    private void start(long ofObject, long number, boolean first) {
        if (first) {
            if (object >= 0) {
                throw new ProtocolException("An object begins before the one before it has ended.");
            }
            pending.reset();
            object = ofObject;
            nextNumber = 0;
        }
        if (ofObject != object || ofObject < 0) {
            throw new ProtocolException("A fragment belongs to an object that has not begun.");
        }
        if (number != nextNumber) {
            throw new ProtocolException("Fragments of an object are out of order.");
        }
    }
}
