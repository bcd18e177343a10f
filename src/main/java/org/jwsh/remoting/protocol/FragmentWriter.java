package org.jwsh.remoting.protocol;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts messages into fragments that fit into one packet each. Not safe for several threads. */
public final class FragmentWriter {
    static final int HEAD = 2 * Long.BYTES + 1 + Integer.BYTES;
    private static final int FLAGS = 2 * Long.BYTES;
    static final byte START = 1;
    static final byte END = 2;

    private final int largest;
    private long nextObject = 1;

    /** @param largest the size of a fragment with its head, in bytes */
    public FragmentWriter(int largest) {
        this.largest = largest;
    }

    /** The fragments of a message, in their order. */
    public List<byte[]> split(Message message) {
        byte[] bytes = message.bytes();
        long object = nextObject++;
        List<byte[]> fragments = new ArrayList<>();
        int room = largest - HEAD;
        for (int from = 0, number = 0; from < bytes.length; from += room, number++) {
            int length = Math.min(room, bytes.length - from);
            byte flags = (byte) ((from == 0 ? START : 0) | (from + length == bytes.length ? END : 0));
            fragments.add(ByteBuffer.allocate(HEAD + length)
                    .putLong(object)
                    .putLong(number)
                    .put(flags)
                    .putInt(length)
                    .put(bytes, from, length)
                    .array());
        }
        return fragments;
    }

    /** Whether a message begins with this fragment. */
    public static boolean isFirst(byte[] fragment) {
        return (fragment[FLAGS] & START) != 0;
    }

    /** Whether a message ends with this fragment. */
    public static boolean isLast(byte[] fragment) {
        return (fragment[FLAGS] & END) != 0;
    }
}
