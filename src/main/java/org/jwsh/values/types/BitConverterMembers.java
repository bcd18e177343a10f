package org.jwsh.values.types;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.StringJoiner;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.NumericRank;

/** {@code System.BitConverter}. */
final class BitConverterMembers {
    private BitConverterMembers() {}

    static void define(TypeBuilder type) {
        type.staticProperty("bool IsLittleEndian", () -> true);
        bytes(type, "bool", 1);
        bytes(type, "char", 2);
        bytes(type, "short", 2);
        bytes(type, "ushort", 2);
        bytes(type, "int", 4);
        bytes(type, "uint", 4);
        bytes(type, "long", 8);
        bytes(type, "ulong", 8);
        type.staticMethod("static byte[] GetBytes(float value)", a -> little(Float.floatToRawIntBits((float) a[0]), 4))
                .staticMethod(
                        "static byte[] GetBytes(double value)",
                        a -> little(Double.doubleToRawLongBits((double) a[0]), 8));
        whole(type, "Int16", "short", 2);
        whole(type, "UInt16", "ushort", 2);
        whole(type, "Int32", "int", 4);
        whole(type, "UInt32", "uint", 4);
        whole(type, "Int64", "long", 8);
        whole(type, "UInt64", "ulong", 8);
        type.staticMethod(
                        "static bool ToBoolean(byte[] value, int startIndex)",
                        a -> part(a, 1).get() != 0)
                .staticMethod(
                        "static char ToChar(byte[] value, int startIndex)",
                        a -> part(a, 2).getChar())
                .staticMethod(
                        "static float ToSingle(byte[] value, int startIndex)",
                        a -> part(a, 4).getFloat())
                .staticMethod(
                        "static double ToDouble(byte[] value, int startIndex)",
                        a -> part(a, 8).getDouble())
                .staticMethod(
                        "static long DoubleToInt64Bits(double value)", a -> Double.doubleToRawLongBits((double) a[0]))
                .staticMethod(
                        "static ulong DoubleToUInt64Bits(double value)",
                        a -> org.jwsh.values.numbers.UInt64.of(Double.doubleToRawLongBits((double) a[0])))
                .staticMethod(
                        "static double UInt64BitsToDouble(ulong value)",
                        a -> Double.longBitsToDouble(((Number) a[0]).longValue()))
                .staticMethod("static int SingleToInt32Bits(float value)", a -> Float.floatToRawIntBits((float) a[0]))
                .staticMethod("static float Int32BitsToSingle(int value)", a -> Float.intBitsToFloat((int) a[0]))
                .staticMethod(
                        "static float UInt32BitsToSingle(uint value)",
                        a -> Float.intBitsToFloat(((Number) a[0]).intValue()))
                .staticMethod("static double Int64BitsToDouble(long value)", a -> Double.longBitsToDouble((long) a[0]))
                .staticMethod(
                        "static string ToString(byte[] value)", a -> text((byte[]) a[0], 0, ((byte[]) a[0]).length))
                .staticMethod(
                        "static string ToString(byte[] value, int startIndex)",
                        a -> text((byte[]) a[0], (int) a[1], ((byte[]) a[0]).length - (int) a[1]))
                .staticMethod(
                        "static string ToString(byte[] value, int startIndex, int length)",
                        a -> text((byte[]) a[0], (int) a[1], (int) a[2]));
    }

    private static void bytes(TypeBuilder type, String name, int size) {
        type.staticMethod("static byte[] GetBytes(" + name + " value)", a -> little(NumericRank.longValue(a[0]), size));
    }

    private static byte[] little(long bits, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (bits >> 8 * i);
        }
        return bytes;
    }

    private static ByteBuffer part(Object[] a, int size) {
        byte[] bytes = Failures.required((byte[]) a[0], "value");
        int start = (int) a[1];
        if (start < 0 || start >= bytes.length) {
            throw Failures.index("startIndex");
        }
        if (start > bytes.length - size) {
            throw Failures.argument(
                    "The array starting from the specified index is not long enough to read a value of the specified"
                            + " type.",
                    "value");
        }
        return ByteBuffer.wrap(bytes, start, size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void whole(TypeBuilder type, String name, String shown, int size) {
        type.staticMethod("static " + shown + " To" + name + "(byte[] value, int startIndex)", a -> {
            ByteBuffer buffer = part(a, size);
            byte[] big = new byte[size];
            for (int i = size - 1; i >= 0; i--) {
                big[i] = buffer.get();
            }
            return NumberParser.ofType(name, name.startsWith("U") ? new BigInteger(1, big) : new BigInteger(big));
        });
    }

    private static String text(byte[] bytes, int start, int count) {
        StringJoiner text = new StringJoiner("-");
        for (int i = start; i < start + count; i++) {
            text.add("%02X".formatted(bytes[i]));
        }
        return text.toString();
    }
}
