package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeNames;

/** {@code System.Management.Automation.LanguagePrimitives}: the language's own conversions and comparisons. */
final class LanguagePrimitivesMembers {
    private static final String VALUES = "(System.Object first, System.Object second";

    private LanguagePrimitivesMembers() {}

    static void define(TypeBuilder type) {
        conversions(type);
        comparisons(type);
        type.staticMethod("static bool IsTrue(System.Object obj)", a -> LanguagePrimitives.isTrue(a[0]))
                .staticMethod("static bool IsNull(System.Object obj)", a -> a[0] == null)
                .staticMethod("static bool IsObjectEnumerable(System.Object obj)", a -> enumerator(a[0]) != null)
                .staticMethod(
                        "static System.Collections.IEnumerable GetEnumerable(System.Object obj)",
                        a -> enumerator(a[0]) == null ? null : PSObject.unwrap(a[0]))
                .staticMethod(
                        "static System.Collections.IEnumerator GetEnumerator(System.Object obj)", a -> moving(a[0]))
                .staticMethod("static string ConvertTypeNameToPSTypeName(string typeName)", a -> shown((String) a[0]));
    }

    private static Object moving(Object value) {
        Iterator<?> elements = enumerator(value);
        if (elements == null) {
            return null;
        }
        List<Object> all = new ArrayList<>();
        elements.forEachRemaining(all::add);
        return ValueEnumerator.of("System.Collections.IEnumerator", all);
    }

    private static Iterator<?> enumerator(Object value) {
        return value == null ? null : LanguagePrimitives.enumerator(value);
    }

    private static String shown(String typeName) {
        if (typeName == null || typeName.isEmpty()) {
            throw Failures.argument("Value does not fall within the expected range.", "typeName");
        }
        NetType known = NetTypes.find(typeName);
        return "[" + (known == null ? typeName : TypeNames.shown(known)) + "]";
    }

    private static void conversions(TypeBuilder type) {
        type.staticMethod(
                        "static System.Object ConvertTo(System.Object valueToConvert, type resultType)",
                        a -> convert(a[0], a[1]))
                .staticMethod(
                        "static System.Object ConvertTo(System.Object valueToConvert, type resultType,"
                                + " System.IFormatProvider formatProvider)",
                        a -> convert(a[0], a[1]))
                .staticMethod(
                        "static bool TryConvertTo(System.Object valueToConvert, type resultType,"
                                + " [ref] System.Object result)",
                        a -> tryConvert(a[0], a[1], a[2]))
                .staticMethod(
                        "static bool TryConvertTo(System.Object valueToConvert, type resultType,"
                                + " System.IFormatProvider formatProvider, [ref] System.Object result)",
                        a -> tryConvert(a[0], a[1], a[3]));
    }

    /** A dictionary that is asked for as an object stays what it is. */
    private static Object convert(Object value, Object type) {
        NetType wanted = (NetType) Failures.required(type, "resultType");
        boolean asObject = wanted.fullName().equals("System.Management.Automation.PSObject");
        return asObject && PSObject.unwrap(value) instanceof Map<?, ?>
                ? PSObject.unwrap(value)
                : LanguagePrimitives.convertTo(value, wanted);
    }

    private static boolean tryConvert(Object value, Object type, Object result) {
        try {
            ((Reference) result).set(convert(value, type));
            return true;
        } catch (NetException notConvertible) {
            ((Reference) result).set(null);
            return false;
        }
    }

    private static void comparisons(TypeBuilder type) {
        String more = ", bool ignoreCase";
        String provider = ", System.IFormatProvider formatProvider";
        type.staticMethod("static bool Equals" + VALUES + ")", a -> LanguagePrimitives.equal(a[0], a[1], false))
                .staticMethod(
                        "static bool Equals" + VALUES + more + ")",
                        a -> LanguagePrimitives.equal(a[0], a[1], (boolean) a[2]))
                .staticMethod(
                        "static bool Equals" + VALUES + more + provider + ")",
                        a -> LanguagePrimitives.equal(a[0], a[1], (boolean) a[2]))
                .staticMethod("static int Compare" + VALUES + ")", a -> compare(a[0], a[1], false))
                .staticMethod("static int Compare" + VALUES + more + ")", a -> compare(a[0], a[1], (boolean) a[2]))
                .staticMethod(
                        "static int Compare" + VALUES + more + provider + ")", a -> compare(a[0], a[1], (boolean) a[2]))
                .staticMethod(
                        "static bool TryCompare" + VALUES + ", [ref] int result)",
                        a -> tryCompare(a[0], a[1], false, a[2]))
                .staticMethod(
                        "static bool TryCompare" + VALUES + more + ", [ref] int result)",
                        a -> tryCompare(a[0], a[1], (boolean) a[2], a[3]));
    }

    private static int compare(Object first, Object second, boolean ignoreCase) {
        try {
            return Integer.signum(LanguagePrimitives.compare(first, second, ignoreCase));
        } catch (NetException failure) {
            if (failure.getMessage().startsWith("Could not compare")) {
                throw failure;
            }
            throw NetException.of(
                    "System.Management.Automation.PSArgumentException",
                    "Could not compare \"" + LanguagePrimitives.toStringInvariant(first) + "\" to \""
                            + LanguagePrimitives.toStringInvariant(second) + "\". Error: \"" + failure.getMessage()
                            + "\"",
                    failure);
        }
    }

    private static boolean tryCompare(Object first, Object second, boolean ignoreCase, Object result) {
        try {
            ((Reference) result).set(compare(first, second, ignoreCase));
            return true;
        } catch (NetException notComparable) {
            ((Reference) result).set(0);
            return false;
        }
    }
}
