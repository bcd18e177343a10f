package org.jwsh.values.types;

import java.io.IOException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** Writes numbers and texts to a stream, the lowest byte first. */
@TypeName("System.IO.BinaryWriter")
final class BinaryWriterValue {
    private final StreamValue stream;
    private final TextEncoding encoding;

    private BinaryWriterValue(Object stream, TextEncoding encoding) {
        this.stream = (StreamValue) stream;
        this.encoding = encoding;
    }

    private Object put(byte[] bytes) throws IOException {
        stream.open().write(bytes, 0, bytes.length);
        return null;
    }

    private Object text(String value) throws IOException {
        byte[] bytes = encoding.encode(value);
        int rest = bytes.length;
        while (rest >= 0x80) {
            put(new byte[] {(byte) (rest | 0x80)});
            rest >>>= 7;
        }
        put(new byte[] {(byte) rest});
        return put(bytes);
    }

    static void define(TypeBuilder type) {
        Class<BinaryWriterValue> self = BinaryWriterValue.class;
        String own = "System.IO.BinaryWriter new(System.IO.Stream output";
        type.constructor(own + ")", a -> new BinaryWriterValue(a[0], TextEncoding.UTF8))
                .constructor(
                        own + ", System.Text.Encoding encoding)", a -> new BinaryWriterValue(a[0], (TextEncoding) a[1]))
                .property("System.IO.Stream BaseStream", self, w -> w.stream)
                .method("void Write(bool value)", self, (w, a) -> w.put(new byte[] {(byte) ((boolean) a[0] ? 1 : 0)}))
                .method("void Write(byte value)", self, (w, a) -> w.put(new byte[] {(byte) a[0]}))
                .method("void Write(byte[] buffer)", self, (w, a) -> w.put((byte[]) a[0]))
                .method("void Write(char ch)", self, (w, a) -> w.put(w.encoding.encode(a[0].toString())))
                .method("void Write(char[] chars)", self, (w, a) -> w.put(w.encoding.encode(new String((char[]) a[0]))))
                .method(
                        "void Write(double value)",
                        self,
                        (w, a) -> w.put(BinaryReaderValue.lowestFirst(Double.doubleToRawLongBits((double) a[0]), 8)))
                .method(
                        "void Write(float value)",
                        self,
                        (w, a) -> w.put(BinaryReaderValue.lowestFirst(Float.floatToRawIntBits((float) a[0]), 4)))
                .method("void Write(string value)", self, (w, a) -> w.text((String) Failures.required(a[0], "value")))
                .method(
                        "void Write(byte[] buffer, int index, int count)",
                        self,
                        (w, a) ->
                                w.put(java.util.Arrays.copyOfRange((byte[]) a[0], (int) a[1], (int) a[1] + (int) a[2])))
                .method("void Flush()", self, (w, a) -> {
                    w.stream.flush();
                    return null;
                })
                .method("void Close()", self, (w, a) -> closed(w))
                .method("void Dispose()", self, (w, a) -> closed(w));
        whole(type, "short", 2);
        whole(type, "ushort", 2);
        whole(type, "int", 4);
        whole(type, "uint", 4);
        whole(type, "long", 8);
        whole(type, "ulong", 8);
        whole(type, "sbyte", 1);
    }

    private static void whole(TypeBuilder type, String name, int size) {
        type.method(
                "void Write(" + name + " value)",
                BinaryWriterValue.class,
                (w, a) -> w.put(BinaryReaderValue.lowestFirst(a[0], size)));
    }

    private static Object closed(BinaryWriterValue writer) {
        writer.stream.close();
        return null;
    }
}
