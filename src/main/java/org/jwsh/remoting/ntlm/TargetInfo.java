package org.jwsh.remoting.ntlm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a server tells of itself: pairs of a number and bytes. */
final class TargetInfo {
    static final int COMPUTER_NAME = 1;
    static final int DOMAIN_NAME = 2;
    static final int DNS_COMPUTER_NAME = 3;
    static final int FLAGS = 6;
    static final int TIMESTAMP = 7;
    private static final int HAS_MIC = 2;

    private final Map<Integer, byte[]> pairs = new LinkedHashMap<>();

    TargetInfo put(int id, String text) {
        return put(id, text.getBytes(StandardCharsets.UTF_16LE));
    }

    TargetInfo put(int id, byte[] value) {
        pairs.put(id, value);
        return this;
    }

    byte[] get(int id) {
        return pairs.get(id);
    }

    /** Says that the client signs the exchange of messages itself. */
    TargetInfo withMic() {
        return put(FLAGS, new byte[] {HAS_MIC, 0, 0, 0});
    }

    boolean hasMic() {
        byte[] flags = get(FLAGS);
        return flags != null && flags.length == 4 && (flags[0] & HAS_MIC) != 0;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pairs.forEach((id, value) -> all.writeBytes(ByteBuffer.allocate(4 + value.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(id.shortValue())
                .putShort((short) value.length)
                .put(value)
                .array()));
        all.writeBytes(new byte[4]);
        return all.toByteArray();
    }

    /** @throws NtlmException where the pairs do not end */
    static TargetInfo read(byte[] bytes) {
        TargetInfo info = new TargetInfo();
        ByteBuffer source = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (source.remaining() >= 4) {
            int id = source.getShort() & 0xFFFF;
            int length = source.getShort() & 0xFFFF;
            if (id == 0) {
                return info;
            }
            if (length > source.remaining()) {
                break;
            }
            byte[] value = new byte[length];
            source.get(value);
            info.put(id, value);
        }
        throw new NtlmException("The NTLM target information is malformed.");
    }
}
