package org.jwsh.values.types;

import java.util.Comparator;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** A comparer of strings: by code, or as a culture has it, with or without regard to case. */
public final class TextComparer implements NetTyped, Comparator<Object> {
    static final TextComparer ORDINAL_IGNORE_CASE = new TextComparer(5);

    private final int comparison;

    /** @param comparison the number of a {@code StringComparison} */
    TextComparer(int comparison) {
        this.comparison = comparison;
    }

    @Override
    public NetType netType() {
        return NetTypes.named(
                switch (comparison) {
                    case 4 -> "System.OrdinalCaseSensitiveComparer";
                    case 5 -> "System.OrdinalIgnoreCaseComparer";
                    default -> "System.CultureAwareComparer";
                });
    }

    @Override
    public String toString() {
        return netType().toString();
    }

    boolean ignoresCase() {
        return StringSearch.ignoresCase(comparison);
    }

    @Override
    public int compare(Object left, Object right) {
        return StringSearch.compare((String) left, (String) right, comparison);
    }

    /** The form of a key under which equal keys are found. */
    Object fold(Object key) {
        return key instanceof String text && ignoresCase() ? StringSearch.upper(text) : key;
    }
}
