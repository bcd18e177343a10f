package org.jwsh.values;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A value of an enum; equal to every other value of that enum with the same number. */
public final class EnumValue implements NetTyped, Comparable<EnumValue> {
    private final EnumType type;
    private final long number;
    private final String name;

    EnumValue(EnumType type, long number, String name) {
        this.type = type;
        this.number = number;
        this.name = name;
    }

    @Override
    public EnumType netType() {
        return type;
    }

    public long number() {
        return number;
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

    private String combinedNames() {
        List<EnumValue> labels = new ArrayList<>(type.values());
        labels.sort((a, b) -> Long.compareUnsigned(b.number, a.number));
        List<String> names = new ArrayList<>();
        long rest = number;
        for (EnumValue label : labels) {
            if (label.number != 0 && (rest & label.number) == label.number) {
                names.add(label.name);
                rest &= ~label.number;
            }
        }
        Collections.reverse(names);
        return rest == 0 && !names.isEmpty() ? String.join(", ", names) : null;
    }
}
