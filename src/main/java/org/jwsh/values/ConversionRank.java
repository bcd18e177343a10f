package org.jwsh.values;

import java.util.List;
import java.util.Map;

/**
 * How good a conversion from one type to another is when overloads are compared: later constants are better. It is told from
 * the types alone; the conversion of a given value may still fail.
 */
enum ConversionRank {
    NONE,
    UNRELATED_ARRAYS,
    TO_STRING_ARRAY,
    TO_STRING,
    CONVERTIBLE_ARRAY,
    CONVERTIBLE,
    IMPLICIT_CAST_ARRAY,
    IMPLICIT_CAST,
    EXPLICIT_CAST_ARRAY,
    EXPLICIT_CAST,
    CONSTRUCTOR_ARRAY,
    CONSTRUCTOR,
    CREATE,
    PARSE_ARRAY,
    PARSE,
    WRAPPER_ARRAY,
    WRAPPER,
    LANGUAGE_ARRAY,
    LANGUAGE,
    NULL_TO_VALUE,
    NULL_TO_REFERENCE,
    NARROWING_ARRAY,
    NARROWING,
    TO_DECIMAL_ARRAY,
    TO_DECIMAL,
    NUMBER_FROM_STRING_ARRAY,
    NUMBER_FROM_STRING,
    WIDENING_ARRAY,
    WIDENING,
    ASSIGNABLE_ARRAY,
    ASSIGNABLE,
    IDENTITY_ARRAY,
    STRING_TO_CHARS,
    IDENTITY;

    /** The exact numbers that each number widens to. */
    private static final Map<String, List<String>> WIDENS = Map.ofEntries(
            Map.entry("SByte", List.of("Int16", "Int32", "Int64", "Single", "Double", "Decimal", "BigInteger")),
            Map.entry(
                    "Byte",
                    List.of(
                            "Int16",
                            "UInt16",
                            "Int32",
                            "UInt32",
                            "Int64",
                            "UInt64",
                            "Single",
                            "Double",
                            "Decimal",
                            "BigInteger")),
            Map.entry("Int16", List.of("Int32", "Int64", "Single", "Double", "Decimal", "BigInteger")),
            Map.entry(
                    "UInt16",
                    List.of("Int32", "UInt32", "Int64", "UInt64", "Single", "Double", "Decimal", "BigInteger")),
            Map.entry("Char", List.of("UInt16", "Int32", "UInt32", "Int64", "UInt64", "String")),
            Map.entry("Int32", List.of("Int64", "Single", "Double", "Decimal", "BigInteger")),
            Map.entry("UInt32", List.of("Int64", "UInt64", "Single", "Double", "Decimal", "BigInteger")),
            Map.entry("Int64", List.of("Single", "Double", "Decimal", "BigInteger")),
            Map.entry("UInt64", List.of("Single", "Double", "Decimal", "BigInteger")),
            Map.entry("Single", List.of("Double")));

    private static final List<String> NUMBERS = List.of(
            "SByte",
            "Byte",
            "Int16",
            "UInt16",
            "Int32",
            "UInt32",
            "Int64",
            "UInt64",
            "Single",
            "Double",
            "Decimal",
            "BigInteger");

    /** The rank of what turns a single value into an array of one. */
    private ConversionRank toArray() {
        return switch (this) {
            case CREATE -> CONSTRUCTOR_ARRAY;
            case STRING_TO_CHARS -> IDENTITY_ARRAY;
            case NONE, UNRELATED_ARRAYS -> NONE;
            case NULL_TO_VALUE, NULL_TO_REFERENCE -> this;
            default -> name().endsWith("_ARRAY") ? this : values()[ordinal() - 1];
        };
    }

    /** The rank of passing an argument to a parameter of a type. */
    static ConversionRank ofArgument(Object argument, NetType target) {
        Object base = PSObject.unwrap(argument);
        if (base == null || base == AutomationNull.VALUE) {
            return ofNull(target);
        }
        if (argument instanceof PSObject && target.fullName().equals("System.Management.Automation.PSObject")) {
            return IDENTITY;
        }
        return between(NetTypes.of(base), target);
    }

    private static ConversionRank ofNull(NetType target) {
        if (target == NetTypes.STRING) {
            return TO_STRING;
        }
        if (target == NetTypes.BOOL
                || target == NetTypes.CHAR
                || isNumber(target)
                || target.name().equals("Nullable`1")) {
            return NULL_TO_VALUE;
        }
        return target.isValueType() ? NONE : NULL_TO_REFERENCE;
    }

    /** The rank of a conversion between types. */
    static ConversionRank between(NetType from, NetType to) {
        if (from == to) {
            return IDENTITY;
        }
        if (to == NetTypes.OBJECT || to.isAssignableFrom(from)) {
            return ASSIGNABLE;
        }
        if (isNumber(to) || to == NetTypes.STRING && from == NetTypes.CHAR) {
            ConversionRank numeric = toNumber(from, to);
            if (numeric != NONE) {
                return numeric;
            }
        }
        if (to.isArray()) {
            return toArray(from, to);
        }
        return byLanguage(from, to);
    }

    private static ConversionRank toNumber(NetType from, NetType to) {
        if (WIDENS.getOrDefault(from.name(), List.of()).contains(to.name())) {
            return WIDENING;
        }
        if (from == NetTypes.STRING) {
            return NUMBER_FROM_STRING;
        }
        if (!isNumber(from)) {
            return from.isEnum() || from == NetTypes.BOOL ? CONVERTIBLE : NONE;
        }
        boolean real = from == NetTypes.DOUBLE || from.name().equals("Single");
        return real && to.name().equals("Decimal") ? TO_DECIMAL : NARROWING;
    }

    private static ConversionRank toArray(NetType from, NetType to) {
        if (from == NetTypes.STRING && to.elementType() == NetTypes.CHAR) {
            return STRING_TO_CHARS;
        }
        if (from.isArray() || isList(from)) {
            return UNRELATED_ARRAYS;
        }
        return between(from, to.elementType()).toArray();
    }

    private static boolean isList(NetType type) {
        return java.util.Collection.class.isAssignableFrom(type.javaClass());
    }

    private static ConversionRank byLanguage(NetType from, NetType to) {
        if (to == NetTypes.STRING) {
            return TO_STRING;
        }
        if (to == NetTypes.BOOL) {
            return LANGUAGE;
        }
        if (to.fullName().equals("System.Management.Automation.PSObject")) {
            return WRAPPER;
        }
        if (to == NetTypes.CHAR) {
            return from == NetTypes.STRING ? LANGUAGE : isNumber(from) ? CONVERTIBLE : NONE;
        }
        if (to.isEnum()) {
            return from == NetTypes.STRING || isNumber(from) ? LANGUAGE : NONE;
        }
        if (to.acceptsFrom(from)) {
            return LANGUAGE;
        }
        if (from == NetTypes.STRING && to.staticMembers().method("Parse") != null) {
            return PARSE;
        }
        if (takes(to, from)) {
            return CONSTRUCTOR;
        }
        if (to.name().equals("Nullable`1")) {
            return between(from, to.genericArguments().getFirst()) == NONE ? NONE : LANGUAGE;
        }
        return isList(to) && to.genericArguments().size() == 1 && !to.isInterface()
                ? ofElement(from, to.genericArguments().getFirst())
                : castsTo(from, to);
    }

    /** A value becomes a list of one where it becomes an element. */
    private static ConversionRank ofElement(NetType from, NetType element) {
        return from == element || element.isAssignableFrom(from) ? CONSTRUCTOR : NONE;
    }

    private static boolean takes(NetType to, NetType from) {
        for (MethodOverload constructor : to.constructors().overloads()) {
            List<MethodOverload.Parameter> parameters = constructor.parameters();
            if (parameters.size() == 1 && !parameters.getFirst().byRef()) {
                NetType type = parameters.getFirst().type();
                if (type.isAssignableFrom(from) && type != NetTypes.OBJECT || PrimitiveWidening.widens(from, type)) {
                    return true;
                }
            }
        }
        return from != NetTypes.STRING
                && !to.isValueType()
                && java.util.Map.class.isAssignableFrom(from.javaClass())
                && !to.constructors().isEmpty();
    }

    private static ConversionRank castsTo(NetType from, NetType to) {
        for (NetType owner : List.of(to, from)) {
            for (String name : List.of("op_Implicit", "op_Explicit")) {
                MethodGroup casts = owner.staticMembers().method(name);
                if (casts != null && casts.overloads().stream().anyMatch(cast -> casts(cast, from, to))) {
                    return name.equals("op_Implicit") ? IMPLICIT_CAST : EXPLICIT_CAST;
                }
            }
        }
        return NONE;
    }

    private static boolean casts(MethodOverload cast, NetType from, NetType to) {
        return cast.parameters().getFirst().type().isAssignableFrom(from)
                && cast.returnTypeName().equals(to.displayName());
    }

    static boolean isNumber(NetType type) {
        return NUMBERS.contains(type.name()) && !type.isArray();
    }
}
