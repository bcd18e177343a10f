package org.jwsh.remoting.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** Identifiers in the order of bytes that .NET gives them: the first three parts have their lowest byte first. */
final class GuidBytes {
    static final int LENGTH = 16;

    private GuidBytes() {}

    static void write(UUID id, ByteBuffer target) {
        long high = id.getMostSignificantBits();
        target.order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (high >> 32))
                .putShort((short) (high >> 16))
                .putShort((short) high);
        target.order(ByteOrder.BIG_ENDIAN).putLong(id.getLeastSignificantBits());
    }

    static UUID read(ByteBuffer source) {
        source.order(ByteOrder.LITTLE_ENDIAN);
        long first = source.getInt() & 0xFFFF_FFFFL;
        long second = source.getShort() & 0xFFFFL;
        long third = source.getShort() & 0xFFFFL;
        source.order(ByteOrder.BIG_ENDIAN);
        return new UUID(first << 32 | second << 16 | third, source.getLong());
    }
}
