package org.jwsh.values;

import java.util.List;

/** Which .NET types there are: the way from a name or a Java class to a declaration, without loading what is not asked for. */
final class TypeCatalog {
    private TypeCatalog() {}

    /** By full name, folded; null where there is none. */
    static TypeSpec findByName(String foldedName) {
        return switch (foldedName) {
            case "system.object" ->
                new TypeSpec(
                        "System.Object", Object.class, TypeSpec.Kind.CLASS, null, List.of(), null, () -> type -> {});
            case "system.string" -> TypeSpec.ofClass("System.String", String.class, () -> type -> {});
            case "system.int32" -> TypeSpec.ofStruct("System.Int32", Integer.class, 0, () -> type -> {});
            case "system.int64" -> TypeSpec.ofStruct("System.Int64", Long.class, 0L, () -> type -> {});
            case "system.double" -> TypeSpec.ofStruct("System.Double", Double.class, 0.0, () -> type -> {});
            case "system.boolean" -> TypeSpec.ofStruct("System.Boolean", Boolean.class, false, () -> type -> {});
            case "system.char" -> TypeSpec.ofStruct("System.Char", Character.class, '\0', () -> type -> {});
            case "system.single" -> TypeSpec.ofStruct("System.Single", Float.class, 0f, () -> type -> {});
            case "system.int16" -> TypeSpec.ofStruct("System.Int16", Short.class, (short) 0, () -> type -> {});
            case "system.byte" -> TypeSpec.ofStruct("System.Byte", Byte.class, (byte) 0, () -> type -> {});
            case "system.sbyte" ->
                TypeSpec.ofStruct(
                        "System.SByte",
                        org.jwsh.values.numbers.SByte.class,
                        org.jwsh.values.numbers.SByte.of(0),
                        () -> type -> {});
            case "system.uint16" ->
                TypeSpec.ofStruct(
                        "System.UInt16",
                        org.jwsh.values.numbers.UInt16.class,
                        org.jwsh.values.numbers.UInt16.of(0),
                        () -> type -> {});
            case "system.uint32" ->
                TypeSpec.ofStruct(
                        "System.UInt32",
                        org.jwsh.values.numbers.UInt32.class,
                        org.jwsh.values.numbers.UInt32.of(0),
                        () -> type -> {});
            case "system.uint64" ->
                TypeSpec.ofStruct(
                        "System.UInt64",
                        org.jwsh.values.numbers.UInt64.class,
                        org.jwsh.values.numbers.UInt64.of(0),
                        () -> type -> {});
            case "system.decimal" ->
                TypeSpec.ofStruct(
                        "System.Decimal",
                        org.jwsh.values.numbers.Decimal.class,
                        org.jwsh.values.numbers.Decimal.ZERO,
                        () -> type -> {});
            case "system.numerics.biginteger" ->
                TypeSpec.ofStruct(
                        "System.Numerics.BigInteger",
                        java.math.BigInteger.class,
                        java.math.BigInteger.ZERO,
                        () -> type -> {});
            case "system.collections.hashtable" ->
                TypeSpec.ofClass(
                        "System.Collections.Hashtable", org.jwsh.values.collections.Hashtable.class, () -> type -> {});
            case "system.valuetype" -> TypeSpec.ofClass("System.ValueType", Object.class, () -> type -> {});
            case "system.array" -> TypeSpec.ofClass("System.Array", Object.class, () -> type -> {});
            case "system.exception" -> TypeSpec.ofClass("System.Exception", NetException.class, () -> type -> {});
            default -> null;
        };
    }

    /** By the Java class that represents the values; null where the class stands for itself. */
    static TypeSpec findByClass(Class<?> javaClass) {
        return switch (javaClass.getName()) {
            case "java.lang.Object" -> findByName("system.object");
            case "java.lang.String" -> findByName("system.string");
            case "java.lang.Integer", "int" -> findByName("system.int32");
            case "java.lang.Long", "long" -> findByName("system.int64");
            case "java.lang.Double", "double" -> findByName("system.double");
            case "java.lang.Boolean", "boolean" -> findByName("system.boolean");
            case "java.lang.Character", "char" -> findByName("system.char");
            case "java.lang.Float", "float" -> findByName("system.single");
            case "java.lang.Short", "short" -> findByName("system.int16");
            case "java.lang.Byte", "byte" -> findByName("system.byte");
            case "org.jwsh.values.numbers.SByte" -> findByName("system.sbyte");
            case "org.jwsh.values.numbers.UInt16" -> findByName("system.uint16");
            case "org.jwsh.values.numbers.UInt32" -> findByName("system.uint32");
            case "org.jwsh.values.numbers.UInt64" -> findByName("system.uint64");
            case "org.jwsh.values.numbers.Decimal" -> findByName("system.decimal");
            case "java.math.BigInteger" -> findByName("system.numerics.biginteger");
            case "org.jwsh.values.collections.Hashtable" -> findByName("system.collections.hashtable");
            default -> null;
        };
    }

    /** Enums, exceptions and other types that are no {@link DefinedType}. */
    static NetType findSpecial(String foldedName) {
        return null;
    }

    /** A constructed generic type, such as {@code System.Collections.Generic.List} with {@code int}; null where there is none. */
    static NetType findGeneric(String name, List<NetType> arguments) {
        return null;
    }
}
