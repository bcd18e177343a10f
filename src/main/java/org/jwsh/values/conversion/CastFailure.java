package org.jwsh.values.conversion;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.text.StringForm;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.types.DBNull;

/** The errors of conversions. */
public final class CastFailure {
    private static final String CAST_EXCEPTION = "System.Management.Automation.PSInvalidCastException";

    private CastFailure() {}

    /** There is no way from the value to the type at all. */
    public static NetException noWay(Object value, NetType type) {
        if (value instanceof Boolean || value instanceof DateTime || value instanceof DBNull) {
            return because("InvalidCastIConvertible", value, type, notConvertible(value, type));
        }
        String from = value == null ? "null" : typeText(NetTypes.of(value));
        if (type.fullName().equals("System.Security.SecureString")) {
            return of(
                    "ConvertToFinalInvalidCastException",
                    "Cannot convert the value of type \"" + from + "\" to type \"" + typeText(type) + "\".",
                    null);
        }
        return of(
                "ConvertToFinalInvalidCastException",
                "Cannot convert the \"" + shown(value) + "\" value of type \"" + from + "\" to type \"" + typeText(type)
                        + "\".",
                null);
    }

    /** What .NET says of a value that has conversions of its own, but none to the type. */
    private static NetException notConvertible(Object value, NetType type) {
        return NetException.of(
                "System.InvalidCastException",
                value instanceof DBNull
                        ? "Object cannot be cast from DBNull to other types."
                        : "Invalid cast from '" + NetTypes.of(value).fullName() + "' to '" + type.fullName() + "'.");
    }

    /** The way there is failed, for the reason that another exception gives. */
    public static NetException because(String errorId, Object value, NetType type, Throwable reason) {
        return of(
                errorId,
                "Cannot convert value \"" + shown(value) + "\" to type \"" + typeText(type) + "\". Error: \""
                        + reason.getMessage() + "\"",
                reason);
    }

    /** The error with that id and message. */
    public static NetException of(String errorId, String message, Throwable inner) {
        return NetException.of(CAST_EXCEPTION, message, inner).withRecord(errorId, ErrorCategory.InvalidArgument, null);
    }

    /** The value as messages show it: in the current culture, lists by their type. */
    private static String shown(Object value) {
        boolean whole = value != null && LanguagePrimitives.enumerator(value) != null;
        return whole ? typeText(NetTypes.of(value)) : StringForm.plain(value);
    }

    /** The name of a type as messages show it. */
    public static String typeText(NetType type) {
        return type.toString();
    }
}
