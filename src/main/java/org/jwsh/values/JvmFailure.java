package org.jwsh.values;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;

/** Failures of the JVM under the names that .NET has for them. */
public final class JvmFailure {
    private JvmFailure() {}

    /** The .NET exception of a failure; the failure itself where it is one already, null where it has no twin. */
    public static NetException asNetException(Throwable failure) {
        return switch (failure) {
            case NetException known -> known;
            case NullPointerException _ ->
                twin("NullReferenceException", "Object reference not set to an instance of an object.", failure);
            case ClassCastException _ -> twin("InvalidCastException", "Specified cast is not valid.", failure);
            case ArrayStoreException _ ->
                twin("InvalidCastException", "Object cannot be stored in an array of this type.", failure);
            case IndexOutOfBoundsException _ ->
                twin("IndexOutOfRangeException", "Index was outside the bounds of the array.", failure);
            case NegativeArraySizeException _ ->
                twin("OverflowException", "Arithmetic operation resulted in an overflow.", failure);
            case ArithmeticException _ -> twin("DivideByZeroException", "Attempted to divide by zero.", failure);
            case NoSuchElementException _ ->
                twin("InvalidOperationException", "Sequence contains no elements", failure);
            case ConcurrentModificationException _ ->
                twin(
                        "InvalidOperationException",
                        "Collection was modified; enumeration operation may not execute.",
                        failure);
            case OutOfMemoryError _ -> twin("OutOfMemoryException", "Insufficient memory.", failure);
            default -> null;
        };
    }

    /**
     * The .NET exception of what a method of a .NET type threw: a null or a place outside of a collection is told as a wrong
     * argument. The failure itself where it has no twin, and where memory is at its end.
     *
     * @param arguments as the method got them
     */
    static Throwable ofMethod(Throwable failure, MethodOverload overload, Object[] arguments) {
        if (failure instanceof VirtualMachineError) {
            return failure;
        }
        if (failure instanceof NullPointerException) {
            String missing = missingArgument(overload, arguments);
            if (missing != null) {
                return twin("ArgumentNullException", "Value cannot be null. (Parameter '" + missing + "')", failure);
            }
        }
        if (failure instanceof IndexOutOfBoundsException && !(failure instanceof ArrayIndexOutOfBoundsException)) {
            return twin(
                    "ArgumentOutOfRangeException",
                    "Index was out of range. Must be non-negative and less than the size of the collection."
                            + " (Parameter 'index')",
                    failure);
        }
        NetException known = asNetException(failure);
        return known == null ? failure : known;
    }

    /** The first parameter whose argument is null; null where none is. */
    private static String missingArgument(MethodOverload overload, Object[] arguments) {
        for (int i = 0; i < arguments.length && i < overload.parameters().size(); i++) {
            if (arguments[i] == null) {
                return overload.parameters().get(i).name();
            }
        }
        return null;
    }

    private static NetException twin(String type, String message, Throwable failure) {
        return NetException.of("System." + type, message, failure);
    }
}
