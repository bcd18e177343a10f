package org.jwsh.formatting;

import java.util.List;
import java.util.Set;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** Values that are shown as their text wherever they come, and whose columns align right unless they are strings. */
public final class ScalarTypes {
    private static final Set<String> NAMES = Set.of(
            "System.String",
            "System.SByte",
            "System.Byte",
            "System.Int16",
            "System.UInt16",
            "System.Int32",
            "System.UInt32",
            "System.Int64",
            "System.UInt64",
            "System.Char",
            "System.Single",
            "System.Double",
            "System.Boolean",
            "System.Decimal",
            "System.IntPtr",
            "System.Security.SecureString",
            "System.Numerics.BigInteger");

    private static final String DESERIALIZED = "Deserialized.";

    private ScalarTypes() {}

    /** Whether a value is a scalar. */
    public static boolean isScalar(Object value) {
        List<String> names = value instanceof PSObject object ? object.explicitTypeNames() : null;
        if (names != null && !names.isEmpty() && names.getFirst().startsWith(DESERIALIZED)) {
            return NAMES.contains(names.getFirst().substring(DESERIALIZED.length()));
        }
        Object base = PSObject.unwrap(value);
        return switch (base) {
            case null -> false;
            case String _ -> true;
            case Integer _ -> true;
            case Boolean _ -> true;
            case Double _ -> true;
            case EnumValue _ -> true;
            case PSObject _ -> false;
            default -> NAMES.contains(NetTypes.of(base).fullName());
        };
    }

    /** Whether a value is shown as its text without a view. */
    static boolean isShownAsText(Object value) {
        return isScalar(value) || PSObject.unwrap(value) instanceof ScriptBlock;
    }

    /** How a column aligns whose first value this is. */
    public static Alignment alignment(Object value) {
        return !(PSObject.unwrap(value) instanceof String) && isScalar(value) ? Alignment.RIGHT : Alignment.LEFT;
    }
}
