package org.jwsh.commands.utility;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/**
 * Up to sixteen bytes that Format-Hex shows in one line.
 *
 * @param offset where the first of them stands
 * @param label what they belong to
 * @param path the file they were read from, or null
 */
@TypeName("Microsoft.PowerShell.Commands.ByteCollection")
public record ByteCollection(long offset, byte[] bytes, String label, String path) {
    static final int WIDTH = 16;

    /** Makes the type known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(TypeSpec.ofClass(
                "Microsoft.PowerShell.Commands.ByteCollection", ByteCollection.class, () -> ByteCollection::define));
    }

    static void define(TypeBuilder type) {
        type.property("uint Offset", ByteCollection.class, b -> UInt32.of(b.offset))
                .property("ulong Offset64", ByteCollection.class, b -> UInt64.of(b.offset))
                .property("string HexOffset", ByteCollection.class, ByteCollection::hexOffset)
                .property("byte[] Bytes", ByteCollection.class, ByteCollection::bytes)
                .property("string HexBytes", ByteCollection.class, ByteCollection::hexBytes)
                .property("string Path", ByteCollection.class, ByteCollection::path)
                .property("string Ascii", ByteCollection.class, ByteCollection::ascii)
                .property("string Label", ByteCollection.class, ByteCollection::label)
                .method("string ToString()", ByteCollection.class, (b, a) -> b.toString());
    }

    private String hexOffset() {
        return String.format("%016X", offset);
    }

    private String hexBytes() {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(text.isEmpty() ? "" : " ").append(String.format("%02X", each));
        }
        return text.toString();
    }

    /** The bytes as characters of Latin-1; control characters are replaced, zero is a blank. */
    private String ascii() {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            char c = (char) (each & 0xFF);
            text.append(c == 0 ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return String.format("%s   %-47s  %-16s", hexOffset(), hexBytes(), ascii());
    }
}
