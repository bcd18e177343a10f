package org.jwsh.values.types;

import java.math.BigInteger;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** A whole number as bytes: what {@code System.Numerics.IBinaryInteger} asks for. */
final class WholeNumberBytes {
    private WholeNumberBytes() {}

    static Object call(String method, Object self, Object[] arguments) {
        return switch (method) {
            case "GetByteCount" -> size(self);
            case "GetShortestBitLength" -> shortest(self);
            case "WriteBigEndian", "WriteLittleEndian" ->
                write(
                        self,
                        (byte[]) arguments[0],
                        arguments.length > 1 ? (int) arguments[1] : 0,
                        method.equals("WriteBigEndian"));
            default -> throw NetException.of("System.NotSupportedException", "Specified method is not supported.");
        };
    }

    private static BigInteger value(Object self) {
        return self instanceof Character c
                ? BigInteger.valueOf(c)
                : (BigInteger) LanguagePrimitives.convertTo(self, NetTypes.named("System.Numerics.BigInteger"));
    }

    private static int size(Object self) {
        return switch (NetTypes.of(self).name()) {
            case "Byte", "SByte" -> 1;
            case "Int16", "UInt16", "Char" -> 2;
            case "Int32", "UInt32" -> 4;
            case "Int64", "UInt64", "IntPtr", "UIntPtr" -> 8;
            default -> Math.max(4, (value(self).bitLength() + 32) / 32 * 4);
        };
    }

    /** Of a negative number one bit more: that of its sign. */
    private static int shortest(Object self) {
        BigInteger value = value(self);
        return value.signum() < 0 ? value.bitLength() + 1 : value.bitLength();
    }

    private static int write(Object self, byte[] destination, int start, boolean bigEndian) {
        int size = size(self);
        byte[] bytes = value(self).toByteArray();
        if (destination.length - start < size) {
            throw Failures.argument("Destination is too short.", "destination");
        }
        for (int i = 0; i < size; i++) {
            byte each = i < bytes.length ? bytes[bytes.length - 1 - i] : (byte) (bytes[0] < 0 ? -1 : 0);
            destination[start + (bigEndian ? size - 1 - i : i)] = each;
        }
        return size;
    }
}
