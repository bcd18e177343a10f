package org.jwsh.runtime.members;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The errors of reading, writing and calling members. */
final class MemberErrors {
    private MemberErrors() {}

    static NetException notAMethod(String name) {
        return NetException.of("System.NotSupportedException", "The member \"" + name + "\" is not a method.");
    }

    static NetException notAProperty(String name) {
        return NetException.of("System.NotSupportedException", "The member \"" + name + "\" is not a property.");
    }

    static NetException noSetter(String name) {
        return setError(
                "SetWithoutSetterFromScriptProperty",
                "Set accessor for property \"" + name + "\" is unavailable.",
                null);
    }

    static NetException noGetter(String name) {
        return NetException.of(
                        "System.Management.Automation.GetValueException",
                        "Get accessor for property \"" + name + "\" is unavailable.")
                .withRecord("GetWithoutGetterFromScriptProperty", ErrorCategory.NotSpecified, null);
    }

    static NetException readOnly(String name) {
        return setError("PropertyAssignmentException", "'" + name + "' is a ReadOnly property.", null);
    }

    static NetException getting(String name, Throwable cause) {
        return NetException.of(
                        "System.Management.Automation.GetValueInvocationException",
                        "Exception getting \"" + name + "\": \"" + cause.getMessage() + "\"",
                        cause)
                .withRecord("ScriptGetValueRuntimeException", ErrorCategory.NotSpecified, null);
    }

    static NetException setting(String name, Throwable cause) {
        return NetException.of(
                        "System.Management.Automation.SetValueInvocationException",
                        "Exception setting \"" + name + "\": \"" + cause.getMessage() + "\"",
                        cause)
                .withRecord("ScriptSetValueRuntimeException", ErrorCategory.NotSpecified, null);
    }

    static NetException calling(String name, int arguments, Throwable cause) {
        return NetException.of(
                        "System.Management.Automation.MethodInvocationException",
                        "Exception calling \"" + name + "\" with \"" + arguments + "\" argument(s): \""
                                + cause.getMessage() + "\"",
                        cause)
                .withRecord("ScriptMethodRuntimeException", ErrorCategory.NotSpecified, null);
    }

    private static NetException setError(String errorId, String message, Throwable cause) {
        return NetException.of("System.Management.Automation.SetValueException", message, cause)
                .withRecord(errorId, ErrorCategory.NotSpecified, null);
    }
}
