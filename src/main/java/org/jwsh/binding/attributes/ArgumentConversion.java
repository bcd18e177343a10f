package org.jwsh.binding.attributes;

import java.util.Collection;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumType;
import org.jwsh.values.FlagsExpression;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;
import org.jwsh.values.SwitchParameter;
import org.jwsh.values.collections.ListValue;

/** Converts arguments to the types of parameters: casts, with the stricter rules that arguments have. */
public final class ArgumentConversion {
    private static final NetType SWITCH = NetTypes.of(SwitchParameter.class);

    private static final String PS_OBJECT = "System.Management.Automation.PSObject";

    private static final String FLAGS = "FlagsExpression`1";

    private ArgumentConversion() {}

    /**
     * Converts for a parameter of a script.
     *
     * @throws NetException of type PSInvalidCastException
     */
    public static Object toScriptParameter(Object argument, NetType type) {
        return convert(argument, type, false);
    }

    /** The same, for the strict rules of advanced functions: a list is no string. */
    public static Object toAdvancedParameter(Object argument, NetType type) {
        if (type == NetTypes.STRING && argument instanceof Object[]) {
            throw invalidCast("Cannot convert value to type " + type.fullName() + ".");
        }
        return convert(argument, type, false);
    }

    /** Converts for a field of a cmdlet: numbers make switches. */
    public static Object toCmdletParameter(Object argument, NetType type) {
        return convert(argument, type, true);
    }

    private static Object convert(Object argument, NetType type, boolean numbersAreSwitches) {
        Object given = argument == AutomationNull.VALUE ? null : argument;
        Object base = PSObject.unwrap(given);
        if (type.fullName().equals(PS_OBJECT)) {
            return given;
        }
        if (type.fullName().equals("System.Management.Automation.PSReference") && !(base instanceof Reference)) {
            throw invalidCast("Reference type is expected in argument.");
        }
        if (type == SWITCH) {
            return toSwitch(given, base, numbersAreSwitches);
        }
        if (type == NetTypes.BOOL) {
            requireBoolean(base, type);
        }
        if (type.javaClass().isEnum()) {
            return toConstant(given, base, type);
        }
        if (type.javaClass() == Void.class && type.name().equals(FLAGS)) {
            return FlagsExpression.of(given, (EnumType) type.genericArguments().getFirst());
        }
        if (type.isArray() && base instanceof ListValue list) {
            return ofList(list, type);
        }
        return withNulls(LanguagePrimitives.convertTo(given, type), base);
    }

    private static Object ofList(ListValue list, NetType type) {
        try {
            return withNulls(LanguagePrimitives.convertTo(list, type), list.toArray());
        } catch (NetException failure) {
            throw invalidCast("Cannot convert value \"" + displayed(NetTypes.of(list)) + "\" to type \""
                    + type.fullName() + "\". Error: \"" + failure.getMessage() + "\"");
        }
    }

    /** A generic type's name as .NET writes it, with its arguments in single brackets. */
    private static String displayed(NetType type) {
        return type.toString();
    }

    /** Elements that are null stay null where a cast would make empty strings of them. */
    private static Object withNulls(Object converted, Object base) {
        if (converted instanceof String[] texts && base instanceof Object[] given && texts.length == given.length) {
            for (int i = 0; i < given.length; i++) {
                texts[i] = given[i] == null ? null : texts[i];
            }
        }
        return converted;
    }

    private static Object toSwitch(Object given, Object base, boolean numbers) {
        return switch (base) {
            case null -> SwitchParameter.OFF;
            case SwitchParameter known -> known;
            case Boolean flag -> SwitchParameter.of(flag);
            case Number _ when numbers -> SwitchParameter.of(LanguagePrimitives.isTrue(base));
            case Number _ ->
                throw invalidCast(
                        "Cannot convert the \"" + LanguagePrimitives.toStringInvariant(given) + "\" value of type \""
                                + NetTypes.of(base).fullName() + "\" to type \"" + SWITCH.fullName() + "\".");
            default -> throw notBoolean(base, SWITCH);
        };
    }

    private static void requireBoolean(Object base, NetType type) {
        boolean fits = base instanceof Boolean || base instanceof Number || base instanceof SwitchParameter;
        boolean single = base instanceof Collection<?> || base instanceof Object[];
        if (!fits && !single) {
            if (base == null) {
                throw invalidCast("Cannot convert value \"\" to type \"" + type.fullName()
                        + "\". Boolean parameters accept only Boolean values and numbers, such as $True,"
                        + " $False, 1 or 0.");
            }
            throw notBoolean(base, type);
        }
    }

    private static NetException notBoolean(Object base, NetType type) {
        return invalidCast("Cannot convert value \"" + NetTypes.of(base).fullName() + "\" to type \"" + type.fullName()
                + "\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.");
    }

    private static Object toConstant(Object given, Object base, NetType type) {
        if (type.javaClass().isInstance(base)) {
            return base;
        }
        String name = LanguagePrimitives.toStringInvariant(given);
        for (Object constant : type.javaClass().getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw invalidCast("Cannot convert value \"" + name + "\" to type \"" + type.fullName() + "\".");
    }

    static NetException invalidCast(String message) {
        return NetException.of("System.Management.Automation.PSInvalidCastException", message);
    }
}
