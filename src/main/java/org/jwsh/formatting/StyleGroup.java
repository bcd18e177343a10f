package org.jwsh.formatting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** Named escape sequences of {@code $PSStyle}. */
public final class StyleGroup implements NetTyped {
    private static final int NARROWEST_PROGRESS = 18;

    private final String typeName;
    private final Map<String, Object> values = new LinkedHashMap<>();

    StyleGroup(String typeName) {
        this.typeName = typeName;
    }

    /** Adds names and the codes of their sequences: {@code with("Black", "30", ...)}. */
    StyleGroup codes(String... namesAndCodes) {
        for (int i = 0; i < namesAndCodes.length; i += 2) {
            values.put(namesAndCodes[i], "\u001b[" + namesAndCodes[i + 1] + "m");
        }
        return this;
    }

    StyleGroup with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Object get(String name) {
        return values.get(name);
    }

    String text(String name) {
        return LanguagePrimitives.toStringInvariant(values.get(name));
    }

    @Override
    public NetType netType() {
        ModuleTypes.add(TypeSpec.ofClass(typeName, StyleGroup.class, () -> this::define));
        return NetTypes.named(typeName);
    }

    private void define(TypeBuilder type) {
        values.forEach((name, value) -> type.property(
                NetTypes.of(value).displayName() + " " + name,
                StyleGroup.class,
                group -> group.values.get(name),
                (group, changed) -> group.change(name, changed)));
        if (typeName.endsWith("Color")) {
            String base = typeName.contains("Background") ? "48" : "38";
            type.method(
                            "string FromRGB(byte red, byte green, byte blue)",
                            StyleGroup.class,
                            (group, a) -> exact(base, number(a[0]), number(a[1]), number(a[2])))
                    .method("string FromRGB(uint rgb)", StyleGroup.class, (group, a) -> {
                        long rgb = number(a[0]);
                        return exact(base, rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
                    });
        }
    }

    private static long number(Object value) {
        return ((Number) LanguagePrimitives.convertTo(value, NetTypes.named("System.Int64"))).longValue();
    }

    private static String exact(String base, long red, long green, long blue) {
        return "\u001b[" + base + ";2;" + red + ";" + green + ";" + blue + "m";
    }

    private void change(String name, Object changed) {
        if (changed instanceof String sequence) {
            requireSequence(sequence);
        } else if (name.equals("MaxWidth") && (int) changed < NARROWEST_PROGRESS) {
            throw NetException.of(
                    "System.ArgumentOutOfRangeException",
                    "The MaxWidth for the Progress rendering must be at least 18 to render correctly. (Parameter"
                            + " 'MaxWidth')");
        }
        values.put(name, changed);
    }

    /** @throws NetException an ArgumentException where a text has anything but escape sequences */
    static void requireSequence(String sequence) {
        if (!DisplayCells.plain(sequence).isEmpty()) {
            throw NetException.of(
                    "System.ArgumentException",
                    "The specified string contains printable content when it should only contain ANSI escape"
                            + " sequences: " + sequence.replace("\u001b", "`e"));
        }
    }
}
