package org.jwsh.values.types;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.function.BiConsumer;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A row of bits of a fixed length. */
@TypeName("System.Collections.BitArray")
final class BitArray extends AbstractList<Object> {
    private final BitSet bits;
    private int length;

    private BitArray(BitSet bits, int length) {
        this.bits = bits;
        this.length = length;
    }

    private static BitArray ofLength(int length, boolean value) {
        if (length < 0) {
            throw Failures.notNegative("length", length);
        }
        BitArray made = new BitArray(new BitSet(length), length);
        made.bits.set(0, length, value);
        return made;
    }

    private static BitArray ofBits(boolean[] values) {
        BitArray made = ofLength(values.length, false);
        for (int i = 0; i < values.length; i++) {
            made.bits.set(i, values[i]);
        }
        return made;
    }

    private static BitArray ofNumbers(int[] values) {
        BitArray made = ofLength(values.length * Integer.SIZE, false);
        for (int i = 0; i < made.length; i++) {
            made.bits.set(i, (values[i / Integer.SIZE] >>> i % Integer.SIZE & 1) == 1);
        }
        return made;
    }

    @Override
    public Object get(int index) {
        check(index);
        return bits.get(index);
    }

    @Override
    public Object set(int index, Object value) {
        boolean before = bits.get(index);
        put(index, org.jwsh.values.LanguagePrimitives.isTrue(value));
        return before;
    }

    private void check(int index) {
        if (index < 0 || index >= length) {
            throw Failures.index("index");
        }
    }

    @Override
    public int size() {
        return length;
    }

    private Object put(int index, boolean value) {
        check(index);
        bits.set(index, value);
        return null;
    }

    private BitArray with(Object other, BiConsumer<BitSet, BitSet> operation) {
        BitArray operand = (BitArray) Failures.required(other, "value");
        if (operand.length != length) {
            throw Failures.argument("Array lengths must be the same.", null);
        }
        operation.accept(bits, operand.bits);
        return this;
    }

    private BitArray shift(int count) {
        BitSet old = (BitSet) bits.clone();
        bits.clear();
        for (int i = old.nextSetBit(0); i >= 0; i = old.nextSetBit(i + 1)) {
            if (i + count >= 0 && i + count < length) {
                bits.set(i + count);
            }
        }
        return this;
    }

    private BitArray flip() {
        bits.flip(0, length);
        return this;
    }

    private void resize(int newLength) {
        length = newLength;
        bits.clear(newLength, Math.max(newLength, bits.length()));
    }

    private Object copyTo(Object array, int start) {
        for (int i = 0; array instanceof boolean[] flags && i < length; i++) {
            flags[start + i] = bits.get(i);
        }
        byte[] bytes = bits.toByteArray();
        if (array instanceof byte[] target) {
            System.arraycopy(bytes, 0, target, start, bytes.length);
        } else if (array instanceof int[] target) {
            for (int i = 0; i < bytes.length; i++) {
                target[start + i / 4] |= (bytes[i] & 0xFF) << i % 4 * 8;
            }
        }
        return null;
    }

    static void define(TypeBuilder type) {
        Class<BitArray> self = BitArray.class;
        String own = "System.Collections.BitArray";
        type.constructor(own + " new(int length)", a -> ofLength((int) a[0], false))
                .constructor(own + " new(int length, bool defaultValue)", a -> ofLength((int) a[0], (boolean) a[1]))
                .constructor(
                        own + " new(byte[] bytes)",
                        a -> new BitArray(BitSet.valueOf((byte[]) a[0]), ((byte[]) a[0]).length * Byte.SIZE))
                .constructor(own + " new(bool[] values)", a -> ofBits((boolean[]) a[0]))
                .constructor(own + " new(int[] values)", a -> ofNumbers((int[]) a[0]))
                .constructor(
                        own + " new(" + own + " bits)",
                        a -> new BitArray((BitSet) ((BitArray) a[0]).bits.clone(), ((BitArray) a[0]).length))
                .property("int Length", self, b -> b.length, (b, v) -> b.resize((int) v))
                .property("int Count", self, b -> b.length)
                .property("System.Object SyncRoot", self, b -> b)
                .property("bool IsSynchronized", self, b -> false)
                .property("bool IsReadOnly", self, b -> false)
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        self,
                        (b, a) -> ValueEnumerator.of("System.Collections.IEnumerator", b))
                .method("bool Item(int index) {get;set;}", self, (b, a) -> b.get((int) a[0]))
                .method("bool get_Item(int index)", self, (b, a) -> b.get((int) a[0]))
                .method("void set_Item(int index, bool value)", self, (b, a) -> b.put((int) a[0], (boolean) a[1]))
                .method("bool Get(int index)", self, (b, a) -> b.get((int) a[0]))
                .method("void Set(int index, bool value)", self, (b, a) -> b.put((int) a[0], (boolean) a[1]))
                .method("void SetAll(bool value)", self, (b, a) -> {
                    b.bits.set(0, b.length, (boolean) a[0]);
                    return null;
                })
                .method(own + " And(" + own + " value)", self, (b, a) -> b.with(a[0], BitSet::and))
                .method(own + " Or(" + own + " value)", self, (b, a) -> b.with(a[0], BitSet::or))
                .method(own + " Xor(" + own + " value)", self, (b, a) -> b.with(a[0], BitSet::xor))
                .method(own + " Not()", self, (b, a) -> b.flip())
                .method(own + " LeftShift(int count)", self, (b, a) -> b.shift((int) a[0]))
                .method(own + " RightShift(int count)", self, (b, a) -> b.shift(-(int) a[0]))
                .method("bool HasAllSet()", self, (b, a) -> b.bits.cardinality() == b.length)
                .method("bool HasAnySet()", self, (b, a) -> !b.bits.isEmpty())
                .method("System.Object Clone()", self, (b, a) -> new BitArray((BitSet) b.bits.clone(), b.length))
                .method("void CopyTo(array array, int index)", self, (b, a) -> b.copyTo(a[0], (int) a[1]));
    }

    /** Two arrays are equal only where they are one. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "System.Collections.BitArray";
    }
}
