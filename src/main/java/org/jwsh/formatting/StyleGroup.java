package org.jwsh.formatting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** Named escape sequences of {@code $PSStyle}. */
public final class StyleGroup implements NetTyped {
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
                (group, changed) -> group.values.put(name, changed)));
    }
}
