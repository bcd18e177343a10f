package org.jwsh.values.operators;

import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** {@code -is} and {@code -as}. */
public final class TypeOperators {
    private TypeOperators() {}

    /** {@code value -is type}; the type may be given by name. */
    public static boolean is(Object value, Object type) {
        Object given = PSObject.unwrap(type);
        if (given == null) {
            throw NetException.runtime(
                    "IsOperatorRequiresType",
                    ErrorCategory.InvalidOperation,
                    null,
                    "The right operand of '-is' must be a type.");
        }
        return given instanceof NetType known
                ? is(value, known)
                : is(value, namedType(given, "RuntimeException", ErrorCategory.NotSpecified));
    }

    /** Whether a value is of a type. */
    public static boolean is(Object value, NetType type) {
        return switch (type.fullName()) {
            case "System.Management.Automation.PSCustomObject" -> value instanceof PSObject o && o.isCustom();
            case "System.Management.Automation.PSObject" -> value instanceof PSObject;
            default ->
                value != null
                        && value != AutomationNull.VALUE
                        && type.isInstance(value instanceof PSObject o && !o.isCustom() ? o.base() : value);
        };
    }

    /** {@code value -as type}: the converted value, or null where it cannot be. */
    public static Object as(Object value, Object type) {
        NetType target = PSObject.unwrap(type) instanceof NetType known
                ? known
                : namedType(PSObject.unwrap(type), "InvalidCastFromStringToType", ErrorCategory.InvalidArgument);
        try {
            return LanguagePrimitives.convertTo(value, target);
        } catch (NetException _) {
            return null;
        }
    }

    private static NetType namedType(Object given, String errorId, ErrorCategory category) {
        String name = LanguagePrimitives.toStringInvariant(given);
        NetType type = NetTypes.find(name);
        if (type == null) {
            throw NetException.runtime(
                    errorId,
                    category,
                    null,
                    "Cannot convert the \"" + name + "\" value of type \"System.String\" to type \"System.Type\".");
        }
        return type;
    }
}
