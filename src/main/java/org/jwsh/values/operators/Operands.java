package org.jwsh.values.operators;

import org.jwsh.values.AutomationNull;
import org.jwsh.values.PSObject;

/** What operators see of values. */
final class Operands {
    private Operands() {}

    /** The value without its wrapper; no output at all is null. */
    static Object bare(Object value) {
        return value == AutomationNull.VALUE ? null : PSObject.unwrap(value);
    }
}
