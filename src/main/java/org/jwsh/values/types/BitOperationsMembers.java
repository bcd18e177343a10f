package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/** {@code System.Numerics.BitOperations}. */
final class BitOperationsMembers {
    private BitOperationsMembers() {}

    static void define(TypeBuilder type) {
        type.staticMethod("static int LeadingZeroCount(uint value)", a -> Integer.numberOfLeadingZeros(small(a[0])))
                .staticMethod("static int LeadingZeroCount(ulong value)", a -> Long.numberOfLeadingZeros(large(a[0])))
                .staticMethod("static int PopCount(uint value)", a -> Integer.bitCount(small(a[0])))
                .staticMethod("static int PopCount(ulong value)", a -> Long.bitCount(large(a[0])))
                .staticMethod("static int Log2(uint value)", a -> 31 - Integer.numberOfLeadingZeros(small(a[0]) | 1))
                .staticMethod("static int Log2(ulong value)", a -> 63 - Long.numberOfLeadingZeros(large(a[0]) | 1))
                .staticMethod("static int TrailingZeroCount(int value)", a -> Integer.numberOfTrailingZeros((int) a[0]))
                .staticMethod(
                        "static int TrailingZeroCount(uint value)", a -> Integer.numberOfTrailingZeros(small(a[0])))
                .staticMethod("static int TrailingZeroCount(long value)", a -> Long.numberOfTrailingZeros((long) a[0]))
                .staticMethod("static int TrailingZeroCount(ulong value)", a -> Long.numberOfTrailingZeros(large(a[0])))
                .staticMethod(
                        "static uint RotateLeft(uint value, int offset)",
                        a -> UInt32.of(Integer.rotateLeft(small(a[0]), (int) a[1])))
                .staticMethod(
                        "static ulong RotateLeft(ulong value, int offset)",
                        a -> UInt64.of(Long.rotateLeft(large(a[0]), (int) a[1])))
                .staticMethod(
                        "static uint RotateRight(uint value, int offset)",
                        a -> UInt32.of(Integer.rotateRight(small(a[0]), (int) a[1])))
                .staticMethod(
                        "static ulong RotateRight(ulong value, int offset)",
                        a -> UInt64.of(Long.rotateRight(large(a[0]), (int) a[1])))
                .staticMethod("static bool IsPow2(int value)", a -> (int) a[0] > 0 && Integer.bitCount((int) a[0]) == 1)
                .staticMethod("static bool IsPow2(uint value)", a -> Integer.bitCount(small(a[0])) == 1)
                .staticMethod("static bool IsPow2(long value)", a -> (long) a[0] > 0 && Long.bitCount((long) a[0]) == 1)
                .staticMethod("static bool IsPow2(ulong value)", a -> Long.bitCount(large(a[0])) == 1)
                .staticMethod("static uint RoundUpToPowerOf2(uint value)", a -> UInt32.of(roundUp(small(a[0]))))
                .staticMethod("static ulong RoundUpToPowerOf2(ulong value)", a -> UInt64.of(roundUp(large(a[0]))));
    }

    private static int small(Object value) {
        return ((UInt32) value).intValue();
    }

    private static long large(Object value) {
        return ((UInt64) value).longValue();
    }

    private static int roundUp(int bits) {
        int below = bits - 1;
        return below == -1 ? 0 : 1 << -Integer.numberOfLeadingZeros(below);
    }

    private static long roundUp(long bits) {
        long below = bits - 1;
        return below == -1 ? 0 : 1L << -Long.numberOfLeadingZeros(below);
    }
}
