package org.jwsh.values;

/**
 * An event of a type.
 *
 * @param name as declared
 * @param handlerType the delegate type as displayed
 * @param subscribe attaches a handler to a target and gives what detaches it again
 */
public record EventMember(String name, String handlerType, Subscription subscribe) implements Member {

    /** Attaches a handler, which is given the sender and the event's arguments. */
    @FunctionalInterface
    public interface Subscription {
        Runnable attach(Object target, java.util.function.BiConsumer<Object, Object> handler);
    }
}
