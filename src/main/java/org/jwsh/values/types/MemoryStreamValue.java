package org.jwsh.values.types;

import java.util.Arrays;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A stream in memory: one that grows, or one over bytes that are given. */
@TypeName("System.IO.MemoryStream")
final class MemoryStreamValue extends StreamValue {
    private final boolean grows;
    private final boolean writable;
    private byte[] bytes;
    private int length;
    private int position;

    private MemoryStreamValue(byte[] bytes, int length, boolean grows, boolean writable) {
        this.bytes = bytes;
        this.length = length;
        this.grows = grows;
        this.writable = writable;
    }

    static MemoryStreamValue over(byte[] bytes) {
        return new MemoryStreamValue(bytes, bytes.length, false, true);
    }

    /** One that grows, with something in it already. */
    static MemoryStreamValue growing(byte[] content) {
        return new MemoryStreamValue(content.clone(), content.length, true, true);
    }

    /** All bytes, wherever it stands. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    int read(byte[] buffer, int offset, int count) {
        int got = Math.max(0, Math.min(count, length - position));
        System.arraycopy(bytes, position, buffer, offset, got);
        position += got;
        return got;
    }

    @Override
    void write(byte[] buffer, int offset, int count) {
        reserve(position + count);
        System.arraycopy(buffer, offset, bytes, position, count);
        position += count;
        length = Math.max(length, position);
    }

    private void reserve(int size) {
        if (size <= bytes.length) {
            return;
        }
        if (!grows) {
            throw Failures.notSupported("Memory stream is not expandable.");
        }
        bytes = Arrays.copyOf(bytes, Math.max(size, Math.max(256, bytes.length * 2)));
    }

    @Override
    boolean canRead() {
        return true;
    }

    @Override
    boolean canWrite() {
        return writable;
    }

    @Override
    boolean canSeek() {
        return true;
    }

    @Override
    long length() {
        return length;
    }

    @Override
    long position() {
        return position;
    }

    @Override
    void position(long value) {
        if (value < 0) {
            throw Failures.notNegative("value", value);
        }
        position = (int) value;
    }

    @Override
    void length(long value) {
        reserve((int) value);
        if (value > length) {
            Arrays.fill(bytes, length, (int) value, (byte) 0);
        }
        length = (int) value;
        position = Math.min(position, length);
    }

    @Override
    void release() {}

    static void members(TypeBuilder type) {
        Class<MemoryStreamValue> self = MemoryStreamValue.class;
        String own = "System.IO.MemoryStream";
        type.constructor(own + " new()", a -> new MemoryStreamValue(new byte[0], 0, true, true))
                .constructor(
                        own + " new(int capacity)", a -> new MemoryStreamValue(new byte[(int) a[0]], 0, true, true))
                .constructor(own + " new(byte[] buffer)", a -> over((byte[]) Failures.required(a[0], "buffer")))
                .constructor(
                        own + " new(byte[] buffer, bool writable)",
                        a -> new MemoryStreamValue((byte[]) a[0], ((byte[]) a[0]).length, false, (boolean) a[1]))
                .constructor(
                        own + " new(byte[] buffer, int index, int count)",
                        a -> over(Arrays.copyOfRange((byte[]) a[0], (int) a[1], (int) a[1] + (int) a[2])))
                .property("int Capacity", self, s -> s.bytes.length, (s, v) -> s.reserve((int) v))
                .method("byte[] ToArray()", self, (s, a) -> Arrays.copyOf(s.bytes, s.length))
                .method("byte[] GetBuffer()", self, (s, a) -> s.bytes)
                .method("void WriteTo(System.IO.Stream stream)", self, (s, a) -> {
                    ((StreamValue) a[0]).write(s.bytes, 0, s.length);
                    return null;
                });
    }

    @Override
    public String toString() {
        return "System.IO.MemoryStream";
    }
}
