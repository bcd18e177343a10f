package org.jwsh.values.types;

import java.util.Map;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** The methods of {@code System.IConvertible}, which numbers, characters, strings, truth values and dates have. */
final class ConvertibleMembers {
    private static final String PROVIDER = "(System.IFormatProvider provider)";
    private static final Map<String, String> RESULTS = Map.ofEntries(
            Map.entry("ToBoolean", "bool"),
            Map.entry("ToByte", "byte"),
            Map.entry("ToChar", "char"),
            Map.entry("ToDateTime", "datetime"),
            Map.entry("ToDecimal", "decimal"),
            Map.entry("ToDouble", "double"),
            Map.entry("ToInt16", "short"),
            Map.entry("ToInt32", "int"),
            Map.entry("ToInt64", "long"),
            Map.entry("ToSByte", "sbyte"),
            Map.entry("ToSingle", "float"),
            Map.entry("ToUInt16", "ushort"),
            Map.entry("ToUInt32", "uint"),
            Map.entry("ToUInt64", "ulong"));

    private ConvertibleMembers() {}

    /** @param self the Java class of the type's values */
    static void define(TypeBuilder type, Class<?> self) {
        RESULTS.forEach((method, result) -> type.method(
                result + " IConvertible." + method + PROVIDER,
                self,
                (value, a) -> convert(method, a[0] == null ? new Object[] {value} : new Object[] {value, a[0]})));
        type.method(
                "System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)",
                self,
                (value, a) -> convert("ChangeType", new Object[] {value, a[0], a[1]}));
    }

    private static Object convert(String method, Object[] arguments) {
        return MethodBinder.invoke(
                NetTypes.named("System.Convert").staticMembers().method(method), null, arguments);
    }
}
