package org.jwsh.providers;

import java.util.EnumSet;
import java.util.Set;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.EnumValue;

/** The options of functions, aliases and variables as parameters give them. */
public final class ScopedItemOptions {
    private ScopedItemOptions() {}

    /** The options whose bits are set. */
    public static Set<VariableOption> of(EnumValue value) {
        Set<VariableOption> options = EnumSet.noneOf(VariableOption.class);
        if (value != null) {
            long bits = value.number();
            addIf(options, bits, 1, VariableOption.ReadOnly);
            addIf(options, bits, 2, VariableOption.Constant);
            addIf(options, bits, 4, VariableOption.Private);
            addIf(options, bits, 8, VariableOption.AllScope);
        }
        return options;
    }

    private static void addIf(Set<VariableOption> options, long bits, int bit, VariableOption option) {
        if ((bits & bit) != 0) {
            options.add(option);
        }
    }
}
