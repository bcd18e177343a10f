package org.jwsh.compile.member;

import org.jwsh.runtime.TypeTable;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.NetTyped;

/**
 * The overloads chosen last at one place of a script. Sessions that run the same code share it, so that what it keeps is never
 * changed, only put in place of what was there.
 */
final class OverloadCache {
    /** As many kinds of receivers as one place is likely to meet. */
    private static final int MOST = 4;

    /**
     * @param receiver the type, or the Java class where that tells the type
     * @param version that of the additions to types when the method was looked up
     */
    private record Choice(
            Object receiver, TypeTable additions, int version, BoundMethod method, int count, Choice next) {}

    private Choice first;

    /** What a choice for a value is kept by. */
    static Object receiver(Object value) {
        return value instanceof NetTyped typed ? typed.netType() : value.getClass();
    }

    /**
     * The overload that was chosen for a receiver and for arguments of these types, or null.
     *
     * @param receiver a type for static methods, else what {@link #receiver} gives for the value
     * @param additions what the session adds to types: an addition may hide the method
     */
    BoundMethod find(Object receiver, TypeTable additions, Object[] arguments) {
        for (Choice c = first; c != null; c = c.next) {
            if (c.receiver == receiver
                    && c.additions == additions
                    && c.version == additions.version()
                    && c.method.fits(arguments)) {
                return c.method;
            }
        }
        return null;
    }

    /** Keeps the overload that was chosen for a receiver. */
    void keep(Object receiver, TypeTable additions, BoundMethod method) {
        Choice others = first != null && first.count < MOST ? first : null;
        int count = others == null ? 1 : others.count + 1;
        first = new Choice(receiver, additions, additions.version(), method, count, others);
    }
}
