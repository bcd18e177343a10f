package org.jwsh.remoting.protocol;

import java.util.Arrays;

/** Any bytes are fragments of messages or an error of the protocol; what was put together is cut the same way again. */
public final class FragmentFuzz {
    private static final int LARGEST = 1 << 20;

    private FragmentFuzz() {}

    /** Called by Jazzer with whatever it comes up with; the first byte says how the rest is cut into packets. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int size = Math.max(1, input[0] & 0xFF);
        FragmentReader reader = new FragmentReader(LARGEST);
        try {
            for (int from = 1; from < input.length; from += size) {
                byte[] packet = Arrays.copyOfRange(input, from, Math.min(from + size, input.length));
                for (Message message : reader.add(packet)) {
                    requireSame(message);
                }
            }
        } catch (ProtocolException malformed) {
            return;
        }
    }

    private static void requireSame(Message message) {
        FragmentReader again = new FragmentReader(LARGEST * 4L);
        Message last = null;
        for (byte[] fragment : new FragmentWriter(64).split(message)) {
            for (Message whole : again.add(fragment)) {
                last = whole;
            }
        }
        if (!message.equals(last)) {
            throw new AssertionError("Put together differently: " + message + " and " + last);
        }
    }
}
