package org.jwsh.values;

/**
 * An event of a type.
 *
 * @param name as declared
 * @param handlerType the delegate type as displayed
 * @param subscribe attaches a handler to a target and gives what detaches it again
 */
public record EventMember(String name, String handlerType, Subscription subscribe) implements Member {

    /** The definition as Get-Member shows it: {@code System.EventHandler Exited(System.Object, System.EventArgs)}. */
    public String definition() {
        int generic = handlerType.indexOf('[');
        String arguments = generic < 0
                ? handlerType.replaceFirst("Handler$", "Args")
                : handlerType.substring(generic + 1, handlerType.length() - 1);
        String shown = generic < 0 ? handlerType : handlerType.substring(0, generic) + "`1[" + arguments + "]";
        return shown + " " + name + "(System.Object, " + arguments + ")";
    }

    /** Attaches a handler, which is given the sender and the event's arguments. */
    @FunctionalInterface
    public interface Subscription {
        Runnable attach(Object target, java.util.function.BiConsumer<Object, Object> handler);
    }
}
