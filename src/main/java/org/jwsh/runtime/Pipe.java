package org.jwsh.runtime;

import java.util.Iterator;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;

/** Where objects flow to. */
public abstract class Pipe {
    /** Swallows everything. */
    public static final Pipe NOWHERE = new Pipe() {
        @Override
        public void write(Object value) {}
    };

    /** Passes on one object as it is. */
    public abstract void write(Object value);

    /** The command that reads from it, or null. */
    public CommandProcessor receiver() {
        return null;
    }

    /** Passes on what is held back, at the end of the command that writes. */
    public void flush() {}

    /** Takes note of a record that a preference keeps from being passed on. */
    public void suppressed(Object value) {}

    /** Passes on what an expression gave: the elements of a list, nothing for no value, else the object. */
    public final void writeEnumerated(Object value) {
        if (value == AutomationNull.VALUE) {
            return;
        }
        Iterator<?> elements = isPlainScalar(value) ? null : LanguagePrimitives.enumerator(value);
        if (elements == null) {
            write(value);
            return;
        }
        while (elements.hasNext()) {
            Object element = elements.next();
            if (element != AutomationNull.VALUE) {
                write(element);
            }
        }
    }

    private static boolean isPlainScalar(Object value) {
        return value instanceof String || value instanceof Number || value == null;
    }
}
