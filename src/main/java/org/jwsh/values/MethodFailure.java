package org.jwsh.values;

import java.util.NoSuchElementException;

/** What .NET throws where a method of its types fails in the JVM's way: null arguments, wrong types, places outside of a list. */
final class MethodFailure {
    private MethodFailure() {}

    /**
     * The .NET exception of a failure; the failure itself where it is one already or has no twin.
     *
     * @param arguments as the method got them
     */
    static Throwable asNetException(Throwable thrown, MethodOverload overload, Object[] arguments) {
        return switch (thrown) {
            case NetException known -> known;
            case NullPointerException _ -> ofNull(thrown, overload, arguments);
            case ClassCastException _ ->
                NetException.of("System.InvalidCastException", "Specified cast is not valid.", thrown);
            case ArrayStoreException _ ->
                NetException.of(
                        "System.InvalidCastException", "Object cannot be stored in an array of this type.", thrown);
            case ArrayIndexOutOfBoundsException _ ->
                NetException.of(
                        "System.IndexOutOfRangeException", "Index was outside the bounds of the array.", thrown);
            case IndexOutOfBoundsException _ ->
                NetException.of(
                        "System.ArgumentOutOfRangeException",
                        "Index was out of range. Must be non-negative and less than the size of the collection."
                                + " (Parameter 'index')",
                        thrown);
            case NegativeArraySizeException _ ->
                NetException.of("System.OverflowException", "Arithmetic operation resulted in an overflow.", thrown);
            case NoSuchElementException _ ->
                NetException.of("System.InvalidOperationException", "Sequence contains no elements", thrown);
            default -> thrown;
        };
    }

    /** A null that the method could not work with: the first argument that is null and might have been something. */
    private static NetException ofNull(Throwable thrown, MethodOverload overload, Object[] arguments) {
        for (int i = 0; i < arguments.length && i < overload.parameters().size(); i++) {
            if (arguments[i] == null) {
                return NetException.of(
                        "System.ArgumentNullException",
                        "Value cannot be null. (Parameter '"
                                + overload.parameters().get(i).name() + "')",
                        thrown);
            }
        }
        return NetException.of(
                "System.NullReferenceException", "Object reference not set to an instance of an object.", thrown);
    }
}
