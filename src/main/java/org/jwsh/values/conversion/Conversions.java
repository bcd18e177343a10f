package org.jwsh.values.conversion;

import java.util.Iterator;
import java.util.Map;
import org.jwsh.values.ArrayType;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.regex.Regex;

/** The rules of conversion: which converter leads to a type. */
public final class Conversions {
    private Conversions() {}

    static boolean isNullable(NetType type) {
        return type.fullName().startsWith("System.Nullable`1[");
    }

    /** Makes the converter to a type, which {@link NetType#converter} keeps. */
    public static Converter make(NetType type) {
        if (type == NetTypes.OBJECT) {
            return value -> value == AutomationNull.VALUE ? null : value;
        }
        if (type == NetTypes.STRING) {
            return value -> value instanceof String ? value : LanguagePrimitives.toStringInvariant(value);
        }
        if (type == NetTypes.BOOL) {
            return LanguagePrimitives::isTrue;
        }
        if (isNullable(type)) {
            Converter inner = type.genericArguments().getFirst().converter();
            return value -> value == null || value == AutomationNull.VALUE ? null : inner.convert(value);
        }
        Converter special = special(type);
        if (type == NetTypes.DOUBLE) {
            return value -> {
                if (value instanceof Double) {
                    return value;
                }
                return value instanceof Integer number ? (Object) number.doubleValue() : convert(value, type, special);
            };
        }
        if (NumberKind.of(type) != null) {
            Class<?> plain = type.javaClass();
            return value -> value != null && value.getClass() == plain ? value : convert(value, type, special);
        }
        return value -> convert(value, type, special);
    }

    private static Object convert(Object value, NetType type, Converter special) {
        Object base = PSObject.unwrap(value);
        if (base == null || base == AutomationNull.VALUE) {
            return NullConversion.convert(type);
        }
        if (type.isInstance(base)) {
            return base;
        }
        Object converted = special.convert(value);
        if (converted == null) {
            throw CastFailure.noWay(base, type);
        }
        return converted;
    }

    /** The conversion of values that are neither null nor of the type already; it gives null where there is no way. */
    private static Converter special(NetType type) {
        NumberKind number = NumberKind.of(type);
        if (number != null) {
            NumberConversion conversion = new NumberConversion(type, number);
            return value -> conversion.convert(PSObject.unwrap(value));
        }
        if (type == NetTypes.CHAR) {
            return value -> CharConversion.convert(PSObject.unwrap(value));
        }
        if (type instanceof EnumType enumeration) {
            EnumConversion conversion = new EnumConversion(enumeration);
            return value -> conversion.convert(PSObject.unwrap(value));
        }
        if (type instanceof ArrayType array && array.rank() == 1) {
            return new ArrayConversion(array)::convert;
        }
        return switch (type.fullName()) {
            case "System.Array" -> new ArrayConversion((ArrayType) NetTypes.OBJECT_ARRAY)::convert;
            case "System.Management.Automation.SwitchParameter" ->
                value -> PSObject.unwrap(value) instanceof Boolean on ? SwitchParameter.of(on) : null;
            case "System.Management.Automation.PSObject" -> Conversions::wrapped;
            case "System.Management.Automation.PSCustomObject" -> Conversions::customObject;
            case "System.Management.Automation.ScriptBlock" -> value -> null;
            case "System.Type" -> value -> type(PSObject.unwrap(value));
            case "System.Text.RegularExpressions.Regex" -> value -> regex(PSObject.unwrap(value), type);
            case "System.Collections.Hashtable" -> value -> hashtable(value, type);
            case "System.Void" -> value -> AutomationNull.VALUE;
            default -> new ObjectConversion(type)::convert;
        };
    }

    private static Object wrapped(Object value) {
        return value instanceof PSObject ? value : new PSObject(value);
    }

    /** Dictionaries become custom objects; everything else stays what it is. */
    private static Object customObject(Object value) {
        if (!(PSObject.unwrap(value) instanceof Map<?, ?> map)) {
            return value;
        }
        PSObject object = PSObject.custom();
        map.forEach((key, content) -> object.put(LanguagePrimitives.toStringInvariant(key), content));
        return PSObject.nameType(object);
    }

    private static Object type(Object value) {
        if (!(value instanceof String name)) {
            return null;
        }
        NetType found = NetTypes.find(name);
        if (found == null) {
            throw CastFailure.of(
                    "InvalidCastFromStringToType",
                    "Cannot convert the \"" + name + "\" value of type \"System.String\" to type \"System.Type\".",
                    null);
        }
        return found;
    }

    private static Object regex(Object value, NetType type) {
        if (LanguagePrimitives.enumerator(value) != null || value instanceof Map<?, ?>) {
            return null;
        }
        try {
            return Regex.of(LanguagePrimitives.toStringInvariant(value), 0);
        } catch (NetException failure) {
            throw CastFailure.because("InvalidCastFromStringToRegex", value, type, failure);
        }
    }

    private static Object hashtable(Object value, NetType type) {
        if (value instanceof PSObject object && object.isCustom()) {
            throw CastFailure.because("InvalidCastConstructorException", value, type, CastFailure.noWay(value, type));
        }
        return PSObject.unwrap(value) instanceof Map<?, ?> map ? new Hashtable(map, true) : null;
    }

    /** The elements of a list, or the value alone. */
    static Iterator<?> elements(Object value) {
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        return elements == null ? java.util.List.of(value).iterator() : elements;
    }
}
