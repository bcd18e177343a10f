package org.jwsh.values;

/** The errors of arguments as PowerShell's own types and cmdlets throw them; each names its argument and carries a record. */
public final class ArgumentErrors {
    private static final String AUTOMATION = "System.Management.Automation.";

    private ArgumentErrors() {}

    /** A PSArgumentException in PowerShell's general words. */
    public static NetException notValid(String argument) {
        return notValid(argument, notValidText(argument));
    }

    /** A PSArgumentException in words of its own. */
    public static NetException notValid(String argument, String message) {
        return recorded("PSArgumentException", "Argument", argument, message);
    }

    /** PowerShell's general words for an argument that is not valid. */
    public static String notValidText(String argument) {
        return "Cannot process argument because the value of argument \"" + argument
                + "\" is not valid. Change the value of the \"" + argument + "\" argument and run the operation again.";
    }

    /** A PSArgumentNullException. */
    public static NetException isNull(String argument) {
        return recorded(
                "PSArgumentNullException",
                "ArgumentNull",
                argument,
                "Cannot process argument because the value of argument \"" + argument
                        + "\" is null. Change the value of argument \"" + argument + "\" to a non-null value.");
    }

    /** A PSArgumentOutOfRangeException in words of its own, with the value that was given. */
    public static NetException outOfRange(String argument, Object value, String message) {
        return recorded(
                        "PSArgumentOutOfRangeException",
                        "ArgumentOutOfRange",
                        argument,
                        message + " (Parameter '" + argument + "')\nActual value was "
                                + LanguagePrimitives.toStringInvariant(value) + ".")
                .with("ActualValue", value);
    }

    private static NetException recorded(String type, String errorId, String argument, String message) {
        return NetException.of(AUTOMATION + type, message)
                .with("ParamName", argument)
                .withRecord(errorId, ErrorCategory.InvalidArgument, null);
    }
}
