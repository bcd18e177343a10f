package org.jwsh.values.types;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/** Reads numbers and texts of a stream, the lowest byte first. */
@TypeName("System.IO.BinaryReader")
final class BinaryReaderValue {
    private final StreamValue stream;
    private final InputStream input;
    private final TextEncoding encoding;

    private BinaryReaderValue(Object stream, TextEncoding encoding) {
        this.stream = (StreamValue) stream;
        this.input = this.stream.input();
        this.encoding = encoding;
    }

    private byte[] bytes(int count) throws IOException {
        byte[] read = input.readNBytes(count);
        if (read.length < count) {
            throw NetException.of("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.");
        }
        return read;
    }

    private long number(int count) throws IOException {
        byte[] read = bytes(count);
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | read[i] & 0xFF;
        }
        return value;
    }

    private int length() throws IOException {
        int value = 0;
        int shift = 0;
        while (true) {
            long next = number(1);
            value |= (int) (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
            shift += 7;
        }
    }

    private String text() throws IOException {
        byte[] read = bytes(length());
        return encoding.decode(read, 0, read.length);
    }

    private char[] characters(int count) throws IOException {
        StringBuilder all = new StringBuilder();
        while (all.length() < count) {
            int first = input.read();
            if (first < 0) {
                break;
            }
            int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            byte[] one = new byte[more + 1];
            one[0] = (byte) first;
            System.arraycopy(bytes(more), 0, one, 1, more);
            all.append(encoding.decode(one, 0, one.length));
        }
        return all.toString().toCharArray();
    }

    static void define(TypeBuilder type) {
        Class<BinaryReaderValue> self = BinaryReaderValue.class;
        String own = "System.IO.BinaryReader new(System.IO.Stream input";
        type.constructor(own + ")", a -> new BinaryReaderValue(a[0], TextEncoding.UTF8))
                .constructor(
                        own + ", System.Text.Encoding encoding)", a -> new BinaryReaderValue(a[0], (TextEncoding) a[1]))
                .property("System.IO.Stream BaseStream", self, r -> r.stream)
                .method("bool ReadBoolean()", self, (r, a) -> r.number(1) != 0)
                .method("byte ReadByte()", self, (r, a) -> (byte) r.number(1))
                .method("sbyte ReadSByte()", self, (r, a) -> SByte.of((int) r.number(1)))
                .method("short ReadInt16()", self, (r, a) -> (short) r.number(2))
                .method("ushort ReadUInt16()", self, (r, a) -> UInt16.of((int) r.number(2)))
                .method("int ReadInt32()", self, (r, a) -> (int) r.number(4))
                .method("uint ReadUInt32()", self, (r, a) -> UInt32.of(r.number(4)))
                .method("long ReadInt64()", self, (r, a) -> r.number(8))
                .method("ulong ReadUInt64()", self, (r, a) -> UInt64.of(r.number(8)))
                .method("float ReadSingle()", self, (r, a) -> Float.intBitsToFloat((int) r.number(4)))
                .method("double ReadDouble()", self, (r, a) -> Double.longBitsToDouble(r.number(8)))
                .method("char ReadChar()", self, (r, a) -> r.one())
                .method("char[] ReadChars(int count)", self, (r, a) -> r.characters((int) a[0]))
                .method("byte[] ReadBytes(int count)", self, (r, a) -> r.input.readNBytes((int) a[0]))
                .method("string ReadString()", self, (r, a) -> r.text())
                .method("int Read()", self, (r, a) -> r.next())
                .method("int PeekChar()", self, (r, a) -> r.peek())
                .method("void Close()", self, (r, a) -> closed(r))
                .method("void Dispose()", self, (r, a) -> closed(r));
    }

    private char one() throws IOException {
        char[] read = characters(1);
        if (read.length == 0) {
            throw NetException.of("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.");
        }
        return read[0];
    }

    private int next() throws IOException {
        char[] read = characters(1);
        return read.length == 0 ? -1 : read[0];
    }

    private int peek() throws IOException {
        if (!stream.canSeek()) {
            return -1;
        }
        long position = stream.position();
        int next = next();
        stream.position(position);
        return next;
    }

    private static Object closed(BinaryReaderValue reader) {
        reader.stream.close();
        return null;
    }

    /** The bytes of a number, the lowest first. */
    static byte[] lowestFirst(Object number, int count) {
        BigInteger value = new BigInteger(number.toString());
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = value.shiftRight(i * 8).byteValue();
        }
        return bytes;
    }
}
