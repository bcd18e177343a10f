package org.jwsh.values.conversion;

import java.util.stream.Collectors;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.SwitchParameter;

/** What null becomes: zero, false, an empty string, or null; most value types have nothing for it. */
final class NullConversion {
    private NullConversion() {}

    static Object convert(NetType type) {
        if (type == NetTypes.STRING) {
            return "";
        }
        if (type instanceof EnumType enumeration) {
            throw CastFailure.of(
                    "nullToEnumInvalidCast",
                    "Cannot convert null to type \"" + type + "\"" + undefined(enumeration),
                    null);
        }
        if (!type.isValueType() || Conversions.isNullable(type)) {
            return null;
        }
        if (type == NetTypes.BOOL || type == NetTypes.CHAR || NumberKind.of(type) != null) {
            return type.defaultValue();
        }
        if (type.javaClass() == Void.class) {
            return AutomationNull.VALUE;
        }
        if (type.javaClass() == SwitchParameter.class) {
            return SwitchParameter.OFF;
        }
        throw CastFailure.of(
                "nullToObjectInvalidCast", "Cannot convert null to type \"" + CastFailure.typeText(type) + "\".", null);
    }

    /** The end of the message that a number or null is no value of an enum. */
    static String undefined(EnumType type) {
        String names = EnumConversion.sorted(type).map(EnumValue::label).collect(Collectors.joining(","));
        return " due to enumeration values that are not valid. Specify one of the following enumeration values and try"
                + " again. The possible enumeration values are \"" + names + "\".";
    }
}
