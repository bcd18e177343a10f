package org.jwsh.values;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.text.NumberFormat;

/** A value of an enum; equal to every other value of that enum with the same number. */
public final class EnumValue implements NetTyped, Comparable<EnumValue>, Formattable {
    private final EnumType type;
    private final long number;
    private final String label;
    private final String name;

    /**
     * @param label the name it was declared with, else null
     * @param name the name that stands for the number, which may have several; null where it has none
     */
    EnumValue(EnumType type, long number, String label, String name) {
        this.type = type;
        this.number = number;
        this.label = label;
        this.name = name;
    }

    /** The name it was declared with; null for a number without a name. */
    public String label() {
        return label;
    }

    @Override
    public EnumType netType() {
        return type;
    }

    public long number() {
        return number;
    }

    /** The number in the enum's underlying type. */
    public Object toNumber() {
        return switch (type.underlyingType().fullName()) {
            case "System.Int64" -> number;
            case "System.Byte" -> (byte) number;
            case "System.Int16" -> (short) number;
            case "System.SByte" -> SByte.of((int) number);
            case "System.UInt16" -> UInt16.of((int) number);
            case "System.UInt32" -> UInt32.of(number);
            case "System.UInt64" -> UInt64.of(number);
            default -> (int) number;
        };
    }

    /** Whether all bits of the other value are set here. */
    public boolean hasFlag(EnumValue other) {
        return (number & other.number) == other.number;
    }

    @Override
    public int compareTo(EnumValue other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnumValue v && v.type == type && v.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** The name; for flags the names joined by comma and space; the number where no name fits. */
    @Override
    public String toString() {
        if (name != null) {
            return name;
        }
        String combined = type.isFlags() ? combinedNames() : null;
        return combined == null ? Long.toString(number) : combined;
    }

    /** {@code G} and {@code F} give names, {@code D} the number, {@code X} the number in hexadecimal. */
    @Override
    public String format(String format, Culture culture) {
        String kind = format == null || format.isEmpty() ? "G" : format.toUpperCase(Locale.ROOT);
        return switch (kind) {
            case "G" -> toString();
            case "F" -> name != null ? name : combinedNames() == null ? Long.toString(number) : combinedNames();
            case "D" -> Long.toString(number);
            case "X" -> NumberFormat.format(toNumber(), "X" + digits(), culture);
            default ->
                throw NetException.of(
                        "System.FormatException",
                        "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
        };
    }

    private int digits() {
        return switch (type.underlyingType().name()) {
            case "Byte", "SByte" -> 2;
            case "Int16", "UInt16" -> 4;
            case "Int64", "UInt64" -> 16;
            default -> 8;
        };
    }

    private String combinedNames() {
        List<EnumValue> labels = type.values().reversed();
        labels.sort((a, b) -> Long.compareUnsigned(b.number, a.number));
        List<String> names = new ArrayList<>();
        long rest = number;
        for (EnumValue label : labels) {
            if (label.number != 0 && (rest & label.number) == label.number) {
                names.add(label.label);
                rest &= ~label.number;
            }
        }
        Collections.reverse(names);
        return rest == 0 && !names.isEmpty() ? String.join(", ", names) : null;
    }
}
