package org.jwsh.commands.utility;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import org.jwsh.values.EnumValue;
import org.jwsh.values.PSObject;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/** The bytes of values as memory holds them, the lowest first; texts in an encoding. */
final class HexBytes {
    private HexBytes() {}

    /** The bytes, or null for a value of a type that has no such form. */
    static byte[] of(Object value, Charset charset) {
        Object base = PSObject.unwrap(value);
        return switch (base) {
            case null -> null;
            case String text -> text.getBytes(charset);
            case Byte each -> new byte[] {each};
            case SByte each -> new byte[] {each.byteValue()};
            case Boolean flag -> number(flag ? 1 : 0, Integer.BYTES);
            case Character c -> number((short) (char) c, Short.BYTES);
            case Short each -> number(each, Short.BYTES);
            case UInt16 each -> number(each.longValue(), Short.BYTES);
            case Integer each -> number(each, Integer.BYTES);
            case UInt32 each -> number(each.longValue(), Integer.BYTES);
            case Long each -> number(each, Long.BYTES);
            case UInt64 each -> number(each.longValue(), Long.BYTES);
            case Float each -> number(Float.floatToRawIntBits(each), Float.BYTES);
            case Double each -> number(Double.doubleToRawLongBits(each), Double.BYTES);
            case EnumValue label -> of(label.toNumber(), charset);
            case List<?> list -> all(list.toArray(), charset);
            default -> base.getClass().isArray() ? all(base, charset) : null;
        };
    }

    private static byte[] number(long value, int length) {
        byte[] all = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        return java.util.Arrays.copyOf(all, length);
    }

    private static byte[] all(Object array, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < Array.getLength(array); i++) {
            byte[] each = of(Array.get(array, i), charset);
            if (each == null) {
                return null;
            }
            bytes.writeBytes(each);
        }
        return bytes.toByteArray();
    }
}
