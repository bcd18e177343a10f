package org.jwsh.values.types;

import java.util.Comparator;
import org.jwsh.values.TypeName;

/** A comparer of strings: by code, or as a culture has it, with or without regard to case. */
@TypeName("System.StringComparer")
public final class TextComparer implements Comparator<Object> {
    private final int comparison;

    /** @param comparison the number of a {@code StringComparison} */
    TextComparer(int comparison) {
        this.comparison = comparison;
    }

    boolean ignoresCase() {
        return StringSearch.ignoresCase(comparison);
    }

    int comparison() {
        return comparison;
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
