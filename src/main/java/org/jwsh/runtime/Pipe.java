package org.jwsh.runtime;

import java.util.Iterator;
import java.util.function.Consumer;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** Where objects flow to. */
public abstract class Pipe {
    /** Swallows everything. */
    public static final Pipe NOWHERE = new Pipe() {
        @Override
        public void write(Object value) {}
    };

    /** A pipe that hands each object to a consumer. */
    public static Pipe to(Consumer<Object> consumer) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                consumer.accept(value);
            }
        };
    }

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

    /** Where objects go past the variables that {@code -OutVariable} and the like fill. */
    public Pipe pastVariables() {
        return this;
    }

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
        while (hasNext(elements)) {
            Object element = elements.next();
            if (element != AutomationNull.VALUE) {
                write(element);
            }
        }
    }

    private static boolean hasNext(Iterator<?> elements) {
        try {
            return elements.hasNext();
        } catch (NetException failure) {
            if (failure.netType().fullName().equals("System.InvalidOperationException")) {
                throw NetException.runtime(
                        "BadEnumeration",
                        ErrorCategory.InvalidOperation,
                        null,
                        "An error occurred while enumerating through a collection: " + failure.getMessage() + ".");
            }
            throw failure;
        }
    }

    /** Whether a value is passed on whole: told quickly, so that other values may be too. */
    public static boolean isPlainScalar(Object value) {
        return value instanceof String || value instanceof Number || value == null;
    }
}
