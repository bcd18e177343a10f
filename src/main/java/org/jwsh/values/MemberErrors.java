package org.jwsh.values;

import org.jwsh.values.text.StringForm;

/** The errors of calling methods and of reading and writing properties, with PowerShell's ids. */
public final class MemberErrors {
    private static final String AUTOMATION = "System.Management.Automation.";

    private MemberErrors() {}

    /** No overload takes these arguments. */
    static NetException noOverload(String name, int count) {
        return methodException(
                "MethodCountCouldNotFindBest",
                "Cannot find an overload for \"" + name + "\" and the argument count: \"" + count + "\".",
                null);
    }

    /** Several overloads take them equally well. */
    static NetException ambiguous(String name, int count) {
        return methodException(
                "MethodCountCouldNotFindBest",
                "Multiple ambiguous overloads found for \"" + name + "\" and the argument count: \"" + count + "\".",
                null);
    }

    static NetException argumentConversion(
            NetException failure, String parameter, Object value, String method, NetType type) {
        return methodException(
                "MethodArgumentConversionInvalidCastArgument",
                "Cannot convert argument \"" + parameter + "\", with value: \""
                        + shown(value, parameter) + "\", for \"" + method + "\" to type \""
                        + type.fullName() + "\": \"" + failure.getMessage() + "\"",
                failure);
    }

    /** The value as the language writes it; where arguments are told by their numbers, as the current culture does. */
    private static String shown(Object value, String parameter) {
        return Character.isDigit(parameter.charAt(0))
                ? StringForm.current(value)
                : LanguagePrimitives.toStringInvariant(value);
    }

    static NetException notByReference(int index) {
        return methodException(
                "NonRefArgumentToRefParameterMsg",
                "Argument: '" + (index + 1) + "' should be a System.Management.Automation.PSReference. Use [ref].",
                null);
    }

    private static NetException methodException(String id, String message, Throwable inner) {
        return NetException.of(AUTOMATION + "MethodException", message, inner)
                .withRecord(id, ErrorCategory.NotSpecified, null);
    }

    /** What a script is given for what a method threw: {@code Exception calling "name" with "n" argument(s): "..."}. */
    public static RuntimeException wrapCall(Throwable thrown, String name, int count) {
        return wrap(
                thrown,
                "MethodException",
                "MethodInvocationException",
                null,
                "Exception calling \"" + name + "\" with \"" + count + "\" argument(s): \"");
    }

    /** What a script is given for what reading a property threw. */
    public static RuntimeException wrapRead(Throwable thrown, String name) {
        return wrap(
                thrown,
                "GetValueException",
                "GetValueInvocationException",
                "ExceptionWhenGetting",
                "Exception getting \"" + name + "\": \"");
    }

    /** What a script is given for what writing a property threw. */
    public static RuntimeException wrapWrite(Throwable thrown, String name) {
        return wrap(
                thrown,
                "SetValueException",
                "SetValueInvocationException",
                "ExceptionWhenSetting",
                "Exception setting \"" + name + "\": \"");
    }

    private static RuntimeException wrap(
            Throwable thrown, String passing, String wrapper, String errorId, String introduction) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (thrown instanceof NotAnError && thrown instanceof RuntimeException flow) {
            return flow;
        }
        if (thrown instanceof VirtualMachineError error) {
            throw error;
        }
        if (thrown instanceof NetException stop && stop.netType().name().equals("ActionPreferenceStopException")) {
            return stop;
        }
        if (thrown instanceof NetException own
                && NetTypes.named(AUTOMATION + passing).isAssignableFrom(own.netType())) {
            return own;
        }
        String message = thrown.getMessage() == null ? "" : thrown.getMessage();
        String id = errorId == null ? NetTypes.of(thrown).name() : errorId;
        return NetException.of(AUTOMATION + wrapper, introduction + message + "\"", thrown)
                .withRecord(id, ErrorCategory.NotSpecified, null);
    }

    static NetException notAMethod(String name) {
        return NetException.of("System.NotSupportedException", "The member \"" + name + "\" is not a method.");
    }

    static NetException notAProperty(String name) {
        return NetException.of("System.NotSupportedException", "The member \"" + name + "\" is not a property.");
    }

    /** A member of the type system that can only be read is written. */
    public static NetException noSetter(String name) {
        return NetException.of(
                        AUTOMATION + "SetValueException", "Set accessor for property \"" + name + "\" is unavailable.")
                .withRecord("SetWithoutSetterFromScriptProperty", ErrorCategory.NotSpecified, null);
    }

    /** A member of the type system that can only be written is read. */
    public static NetException noGetter(String name) {
        return NetException.of(
                        AUTOMATION + "GetValueException", "Get accessor for property \"" + name + "\" is unavailable.")
                .withRecord("GetWithoutGetterFromScriptProperty", ErrorCategory.NotSpecified, null);
    }

    /** A property of a type that can only be read is written. */
    public static NetException readOnly(String name) {
        return NetException.of(AUTOMATION + "SetValueException", "'" + name + "' is a ReadOnly property.")
                .withRecord("PropertyAssignmentException", ErrorCategory.NotSpecified, null);
    }

    /** The script of a property failed when it was read. */
    public static NetException getting(String name, Throwable cause) {
        return failed(
                "GetValueInvocationException", "ScriptGetValueRuntimeException", "getting \"" + name + "\"", cause);
    }

    /** The script of a property failed when it was written. */
    public static NetException setting(String name, Throwable cause) {
        return failed(
                "SetValueInvocationException", "ScriptSetValueRuntimeException", "setting \"" + name + "\"", cause);
    }

    /** The script of a method failed. */
    public static NetException calling(String name, int arguments, Throwable cause) {
        return failed(
                "MethodInvocationException",
                "ScriptMethodRuntimeException",
                "calling \"" + name + "\" with \"" + arguments + "\" argument(s)",
                cause);
    }

    private static NetException failed(String type, String errorId, String doing, Throwable cause) {
        return NetException.of(AUTOMATION + type, "Exception " + doing + ": \"" + cause.getMessage() + "\"", cause)
                .withRecord(errorId, ErrorCategory.NotSpecified, null);
    }
}
