package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;

/** Gives {@code $_} a value for a while. */
final class Underscore {
    private static final String NAME = "_";

    private Underscore() {}

    /** Sets {@code $_} of the running scope and gives the variable that was there before, or null. */
    static PSVariable set(Object value, Frame frame) {
        PSVariable before = frame.scope.local(NAME);
        frame.scope.define(new PSVariable(NAME, value));
        return before;
    }

    /** The value that {@code $_} of the running scope has now. */
    static Object get(Frame frame) {
        PSVariable variable = frame.scope.local(NAME);
        return variable == null ? null : variable.get();
    }

    /** Puts back what {@link #set} gave. */
    static void restore(PSVariable before, Frame frame) {
        if (before == null) {
            frame.scope.remove(NAME);
        } else {
            frame.scope.define(new PSVariable(NAME, before.get()));
        }
    }
}
