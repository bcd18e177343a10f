package org.jwsh.providers;

import org.jwsh.values.NetException;

/** The cmdlet that a provider works for. */
public interface ProviderCall {
    /** Whether to do it. */
    boolean mayDo(String target, String action);

    /** Whether -Force was given. */
    boolean force();

    /** Reports an error and goes on. */
    void problem(NetException exception);

    /** Gives an item out, as its cmdlet does with -PassThru. */
    void emit(ItemPath path);

    /** Whether names pass -Filter, -Include and -Exclude. */
    default boolean passes(String name) {
        return true;
    }

    /** Asks whether a container with items below may go. */
    boolean confirmRecursion(ItemPath path);

    /** A parameter of the running cmdlet that only this provider knows, or null. */
    default Object option(String name) {
        return null;
    }
}
