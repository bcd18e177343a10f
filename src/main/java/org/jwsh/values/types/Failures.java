package org.jwsh.values.types;

import org.jwsh.values.NetException;

/** The exceptions that methods of the library throw, with .NET's messages. */
public final class Failures {
    private Failures() {}

    public static NetException argument(String message, String parameter) {
        return NetException.of("System.ArgumentException", withParameter(message, parameter))
                .with("ParamName", parameter);
    }

    public static NetException argumentNull(String parameter) {
        return NetException.of("System.ArgumentNullException", withParameter("Value cannot be null.", parameter))
                .with("ParamName", parameter);
    }

    public static NetException outOfRange(String message, String parameter) {
        return NetException.of("System.ArgumentOutOfRangeException", withParameter(message, parameter))
                .with("ParamName", parameter);
    }

    /** As {@link #outOfRange}, and the message tells the value. */
    public static NetException outOfRange(String message, String parameter, Object actual) {
        return NetException.of(
                        "System.ArgumentOutOfRangeException",
                        withParameter(message, parameter) + "\nActual value was " + actual + ".")
                .with("ParamName", parameter)
                .with("ActualValue", actual);
    }

    /** An index below zero or not below the size. */
    public static NetException index(String parameter) {
        return outOfRange(
                "Index was out of range. Must be non-negative and less than the size of the collection.", parameter);
    }

    public static NetException notNegative(String parameter, Object actual) {
        return outOfRange(parameter + " ('" + actual + "') must be a non-negative value.", parameter, actual);
    }

    public static NetException invalidOperation(String message) {
        return NetException.of("System.InvalidOperationException", message);
    }

    public static NetException notSupported(String message) {
        return NetException.of("System.NotSupportedException", message);
    }

    public static NetException format(String message) {
        return NetException.of("System.FormatException", message);
    }

    public static NetException overflow(String message) {
        return NetException.of("System.OverflowException", message);
    }

    private static String withParameter(String message, String parameter) {
        return parameter == null ? message : message + " (Parameter '" + parameter + "')";
    }

    /** The value itself; throws an ArgumentNullException where it is null. */
    public static <T> T required(T value, String parameter) {
        if (value == null) {
            throw argumentNull(parameter);
        }
        return value;
    }
}
