package org.jwsh.values.types;

import java.util.Locale;
import java.util.UUID;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;

/** A globally unique identifier. */
@TypeName("System.Guid")
public record Guid(UUID value) implements Comparable<Guid>, Formattable {
    public static final Guid EMPTY = new Guid(new UUID(0, 0));

    public static Guid random() {
        return new Guid(UUID.randomUUID());
    }

    /** @throws NetException of type FormatException */
    public static Guid parse(String text) {
        return GuidText.parse(Failures.required(text, "input"));
    }

    static void define(TypeBuilder type) {
        ComparableMembers.define(type, Guid.class, "guid", "GUID", "value");
        type.constructor("guid new()", a -> EMPTY)
                .constructor("guid new(byte[] b)", a -> ofBytes(Failures.required((byte[]) a[0], "b")))
                .constructor(
                        "guid new(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)",
                        Guid::ofParts)
                .constructor("guid new(int a, short b, short c, byte[] d)", a -> {
                    byte[] last = Failures.required((byte[]) a[3], "d");
                    if (last.length != LAST) {
                        throw Failures.argument("Byte array for Guid must be exactly 8 bytes long.", "d");
                    }
                    Object[] parts = java.util.Arrays.copyOf(a, 3 + LAST);
                    for (int i = 0; i < LAST; i++) {
                        parts[3 + i] = last[i];
                    }
                    return ofParts(parts);
                })
                .constructor(
                        "guid new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)",
                        Guid::ofParts)
                .constructor("guid new(string g)", a -> parse(Failures.required((String) a[0], "g")))
                .property("int Variant", Guid.class, g -> (int) (g.value.getLeastSignificantBits() >>> 60))
                .property("int Version", Guid.class, g -> (int) (g.value.getMostSignificantBits() >>> 12 & 0xF))
                .property("System.Object Guid", Guid.class, Guid::toString)
                .extended(PSMember.Kind.ScriptProperty, "Guid", "System.Object Guid {get=$this.ToString();}")
                .method("byte[] ToByteArray()", Guid.class, (g, a) -> g.bytes())
                .method("bool Equals(System.Object o)", Guid.class, (g, a) -> g.equals(a[0]))
                .staticProperty("guid Empty", () -> EMPTY)
                .staticProperty("guid AllBitsSet", () -> new Guid(new UUID(-1, -1)))
                .method("int GetHashCode()", Guid.class, (g, a) -> g.hashCode())
                .staticMethod(
                        "static guid ParseExact(string input, string format)", a -> exact((String) a[0], (String) a[1]))
                .staticMethod("static bool TryParseExact(string input, string format, [ref] guid result)", a -> {
                    try {
                        ((Reference) a[2]).set(exact((String) a[0], (String) a[1]));
                        return true;
                    } catch (NetException notOne) {
                        ((Reference) a[2]).set(EMPTY);
                        return false;
                    }
                })
                .staticMethod("static guid NewGuid()", a -> random())
                .staticMethod("static guid CreateVersion7()", a -> ofTime())
                .staticMethod("static guid Parse(string input)", a -> parse((String) a[0]))
                .staticMethod("static guid Parse(string s, System.IFormatProvider provider)", a -> parse((String) a[0]))
                .staticMethod("static bool TryParse(string input, [ref] guid result)", a -> {
                    try {
                        ((Reference) a[1]).set(parse((String) a[0]));
                        return true;
                    } catch (NetException notOne) {
                        ((Reference) a[1]).set(EMPTY);
                        return false;
                    }
                });
        Texts.define(type, Guid.class);
    }

    private static final int LAST = 8;

    private static Guid ofParts(Object[] a) {
        long high = ((Number) a[0]).longValue() << 32
                | (((Number) a[1]).longValue() & 0xFFFF) << 16
                | ((Number) a[2]).longValue() & 0xFFFF;
        long low = 0;
        for (int i = 0; i < LAST; i++) {
            low = low << 8 | ((Number) a[3 + i]).longValue() & 0xFF;
        }
        return new Guid(new UUID(high, low));
    }

    private static final int[] ORDER = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

    private byte[] bytes() {
        byte[] plain = java.nio.ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
        byte[] mixed = new byte[16];
        for (int i = 0; i < 16; i++) {
            mixed[i] = plain[ORDER[i]];
        }
        return mixed;
    }

    private static Guid ofBytes(byte[] mixed) {
        if (mixed.length != 16) {
            throw Failures.argument("Byte array for Guid must be exactly 16 bytes long.", "b");
        }
        byte[] plain = new byte[16];
        for (int i = 0; i < 16; i++) {
            plain[ORDER[i]] = mixed[i];
        }
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(plain);
        return new Guid(new UUID(buffer.getLong(), buffer.getLong()));
    }

    @Override
    public int compareTo(Guid other) {
        return Integer.signum(toString().compareTo(other.toString()));
    }

    @Override
    public String format(String format, Culture culture) {
        String text = value.toString();
        return switch (format == null ? "D" : format.toUpperCase(Locale.ROOT)) {
            case "", "D" -> text;
            case "N" -> text.replace("-", "");
            case "B" -> "{" + text + "}";
            case "P" -> "(" + text + ")";
            case "X" -> GuidText.inParts(value);
            default -> throw GuidText.unknownForm();
        };
    }

    @Override
    public String toString() {
        return value.toString();
    }

    private static Guid exact(String text, String format) {
        return GuidText.parse(Failures.required(text, "input"), Failures.required(format, "format"));
    }

    /** Version 7: the milliseconds since 1970, then what is random. */
    private static Guid ofTime() {
        UUID random = UUID.randomUUID();
        long time = System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0xFFF;
        return new Guid(new UUID(time, random.getLeastSignificantBits()));
    }
}
