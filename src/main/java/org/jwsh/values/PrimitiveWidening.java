package org.jwsh.values;

import java.util.List;
import java.util.Map;

/** Which primitive values the CLR itself passes to a parameter of another primitive type, as when a constructor is looked up. */
public final class PrimitiveWidening {
    private static final List<String> REAL = List.of("Single", "Double");
    private static final Map<String, List<String>> WHOLE = Map.of(
            "SByte", List.of("Int16", "Int32", "Int64"),
            "Byte", List.of("Char", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"),
            "Int16", List.of("Int32", "Int64"),
            "UInt16", List.of("Int32", "UInt32", "Int64", "UInt64"),
            "Char", List.of("UInt16", "Int32", "UInt32", "Int64", "UInt64"),
            "Int32", List.of("Int64"),
            "UInt32", List.of("Int64", "UInt64"),
            "Int64", List.of(),
            "UInt64", List.of());

    private PrimitiveWidening() {}

    /** Whether a value of one type becomes one of the other without a loss of range. */
    public static boolean widens(NetType from, NetType to) {
        if (!"System".equals(from.namespace()) || from.isEnum() || to.isEnum()) {
            return false;
        }
        List<String> whole = WHOLE.get(from.name());
        return whole == null
                ? from.name().equals("Single") && to == NetTypes.DOUBLE
                : whole.contains(to.name()) || REAL.contains(to.name());
    }
}
