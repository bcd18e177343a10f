package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jwsh.values.ArrayType;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.OpenGenericType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.operators.TypeOperators;

/** {@code System.Type}. */
final class TypeMembers {
    private static final List<String> PRIMITIVES = List.of(
            "Boolean", "Char", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single",
            "Double", "IntPtr", "UIntPtr");

    private TypeMembers() {}

    static void define(TypeBuilder type) {
        names(type);
        kinds(type);
        relations(type);
        generics(type);
        enums(type);
        TypeReflection.define(type);
    }

    private static void names(TypeBuilder type) {
        type.property("string Name", NetType.class, NetType::name)
                .property("string FullName", NetType.class, NetType::fullName)
                .property("string Namespace", NetType.class, NetType::namespace)
                .property(
                        "string AssemblyQualifiedName",
                        NetType.class,
                        t -> t.fullName() + ", " + AssemblyValue.of(t).fullName())
                .property("System.Reflection.Assembly Assembly", NetType.class, AssemblyValue::of)
                .property(
                        "System.Reflection.Module Module",
                        NetType.class,
                        t -> new AssemblyValue.Module(AssemblyValue.of(t)))
                .property(
                        "System.Guid GUID",
                        NetType.class,
                        t -> new Guid(java.util.UUID.nameUUIDFromBytes(
                                t.fullName().getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .method("string ToString()", NetType.class, (t, a) -> t.toString())
                .staticMethod("static type GetType(string typeName)", a -> NetTypes.find((String) a[0]))
                .staticMethod("static type GetType(string typeName, bool throwOnError)", a -> required(a))
                .staticMethod(
                        "static type GetType(string typeName, bool throwOnError, bool ignoreCase)",
                        TypeMembers::required);
    }

    private static NetType required(Object[] arguments) {
        NetType found = NetTypes.find((String) arguments[0]);
        if (found == null && (Boolean) arguments[1]) {
            throw org.jwsh.values.NetException.of(
                    "System.TypeLoadException", "Could not load type '" + arguments[0] + "'.");
        }
        return found;
    }

    private static void kinds(TypeBuilder type) {
        type.property("bool IsPublic", NetType.class, t -> true)
                .property("bool IsSerializable", NetType.class, TypeMembers::isSerializable)
                .property("bool IsArray", NetType.class, NetType::isArray)
                .property("bool IsEnum", NetType.class, NetType::isEnum)
                .property("bool IsValueType", NetType.class, NetType::isValueType)
                .property("bool IsInterface", NetType.class, NetType::isInterface)
                .property("bool IsClass", NetType.class, t -> !t.isValueType() && !t.isInterface())
                .property("bool IsPrimitive", NetType.class, TypeMembers::isPrimitive)
                .property("bool IsSealed", NetType.class, NetType::isSealed)
                .property("bool IsAbstract", NetType.class, NetType::isAbstract)
                .property("bool IsByRef", NetType.class, t -> false)
                .property("bool IsPointer", NetType.class, t -> false)
                .property("bool HasElementType", NetType.class, NetType::isArray)
                .property("bool IsNested", NetType.class, t -> t.fullName().indexOf('+') > 0)
                .property(
                        "bool IsNestedPublic", NetType.class, t -> t.fullName().indexOf('+') > 0)
                .property("bool IsNotPublic", NetType.class, t -> false)
                .property("bool IsVisible", NetType.class, t -> true)
                .property("bool IsSpecialName", NetType.class, t -> false)
                .property("bool IsGenericParameter", NetType.class, t -> false)
                .property(
                        "bool IsConstructedGenericType",
                        NetType.class,
                        t -> !t.genericArguments().isEmpty())
                .property(
                        "bool ContainsGenericParameters",
                        NetType.class,
                        t -> t.name().indexOf('`') > 0 && t.genericArguments().isEmpty())
                .property("type DeclaringType", NetType.class, TypeMembers::outer)
                .property("type ReflectedType", NetType.class, TypeMembers::outer)
                .property(
                        "System.Reflection.MemberTypes MemberType",
                        NetType.class,
                        t -> Enums.value("System.Reflection.MemberTypes", outer(t) == null ? "TypeInfo" : "NestedType"))
                .property("int MetadataToken", NetType.class, t -> t.fullName().hashCode())
                .method("System.Reflection.TypeInfo GetTypeInfo()", NetType.class, (t, a) -> t)
                .method(
                        "bool IsDefined(type attributeType, bool inherit)",
                        NetType.class,
                        (t, a) -> t.attributes().stream().anyMatch(((NetType) a[0])::isInstance))
                .staticProperty("type[] EmptyTypes", () -> new NetType[0])
                .staticProperty("char Delimiter", () -> '.')
                .staticMethod("static System.TypeCode GetTypeCode(type type)", a -> typeCode((NetType) a[0]));
    }

    static boolean isPrimitive(NetType type) {
        return isSystem(type) && PRIMITIVES.contains(type.name());
    }

    private static boolean isSystem(NetType type) {
        return "System".equals(type.namespace());
    }

    private static boolean isSerializable(NetType type) {
        return type.isValueType()
                || type.isArray()
                || type == NetTypes.STRING
                || type == NetTypes.OBJECT
                || type.fullName().startsWith("System.Collections.")
                || isSystem(type) && !type.isInterface()
                || NetTypes.named("System.Exception").isAssignableFrom(type);
    }

    private static void relations(TypeBuilder type) {
        type.property("type BaseType", NetType.class, NetType::baseType)
                .property("type UnderlyingSystemType", NetType.class, t -> t)
                .method("type GetElementType()", NetType.class, (t, a) -> t.elementType())
                .method("int GetArrayRank()", NetType.class, (t, a) -> {
                    if (t instanceof ArrayType array) {
                        return array.rank();
                    }
                    throw Failures.argument("Must be an array type.", null);
                })
                .method("type MakeArrayType()", NetType.class, (t, a) -> NetTypes.arrayOf(t))
                .method(
                        "bool IsSubclassOf(type c)",
                        NetType.class,
                        (t, a) -> t != a[0] && !((NetType) a[0]).isInterface() && ((NetType) a[0]).isAssignableFrom(t))
                .method("bool IsAssignableFrom(type c)", NetType.class, (t, a) -> t.isAssignableFrom((NetType) a[0]))
                .method(
                        "bool IsAssignableTo(type targetType)",
                        NetType.class,
                        (t, a) -> ((NetType) a[0]).isAssignableFrom(t))
                .method(
                        "bool IsInstanceOfType(System.Object o)",
                        NetType.class,
                        (t, a) -> a[0] != null && TypeOperators.is(a[0], t))
                .method(
                        "type[] GetInterfaces()",
                        NetType.class,
                        (t, a) -> t.interfaces().toArray(NetType[]::new))
                .method("type GetInterface(string name)", NetType.class, (t, a) -> interfaceOf(t, (String) a[0], false))
                .method(
                        "type GetInterface(string name, bool ignoreCase)",
                        NetType.class,
                        (t, a) -> interfaceOf(t, (String) a[0], (boolean) a[1]));
    }

    private static NetType interfaceOf(NetType type, String name, boolean ignoreCase) {
        Predicate<String> matches = ignoreCase ? name::equalsIgnoreCase : name::equals;
        return type.interfaces().stream()
                .filter(each -> matches.test(each.name()) || matches.test(each.fullName()))
                .findFirst()
                .orElse(null);
    }

    private static void generics(TypeBuilder type) {
        type.property("bool IsGenericType", NetType.class, t -> t.name().indexOf('`') > 0)
                .property(
                        "bool IsGenericTypeDefinition",
                        NetType.class,
                        t -> t.name().indexOf('`') > 0 && t.genericArguments().isEmpty())
                .property(
                        "type[] GenericTypeArguments",
                        NetType.class,
                        t -> t.genericArguments().toArray(NetType[]::new))
                .method(
                        "type[] GetGenericArguments()",
                        NetType.class,
                        (t, a) -> t.genericArguments().toArray(NetType[]::new))
                .method(
                        "type GetGenericTypeDefinition()",
                        NetType.class,
                        (t, a) -> NetTypes.find(
                                t.fullName().substring(0, t.fullName().indexOf('['))))
                .method("type MakeGenericType(Params type[] typeArguments)", NetType.class, TypeMembers::constructed);
    }

    private static Object constructed(NetType type, Object[] given) {
        List<NetType> arguments = new ArrayList<>();
        for (Object argument : (Object[]) given[0]) {
            arguments.add((NetType) Failures.required(argument, "typeArguments"));
        }
        if (!(type instanceof OpenGenericType open)) {
            throw Failures.invalidOperation(type + " is not a GenericTypeDefinition. MakeGenericType may only be called"
                    + " on a type for which Type.IsGenericTypeDefinition is true.");
        }
        NetType made = open.with(arguments);
        if (made == null) {
            throw Failures.argument(
                    "The number of generic arguments provided doesn't equal the arity of the generic type definition.",
                    "instantiation");
        }
        return made;
    }

    private static void enums(TypeBuilder type) {
        type.method(
                        "string[] GetEnumNames()",
                        NetType.class,
                        (t, a) -> labels(t).stream().map(EnumValue::label).toArray(String[]::new))
                .method(
                        "array GetEnumValues()",
                        NetType.class,
                        (t, a) -> labels(t).toArray(EnumValue[]::new))
                .method("array GetEnumValuesAsUnderlyingType()", NetType.class, (t, a) -> numbers(t))
                .method(
                        "type GetEnumUnderlyingType()",
                        NetType.class,
                        (t, a) -> enumeration(t).underlyingType())
                .method(
                        "string GetEnumName(System.Object value)",
                        NetType.class,
                        (t, a) -> labels(t).stream()
                                .filter(label ->
                                        label.equals(a[0]) || label.toNumber().equals(a[0]))
                                .map(EnumValue::toString)
                                .findFirst()
                                .orElse(null));
    }

    private static EnumType enumeration(NetType type) {
        if (type instanceof EnumType enumeration) {
            return enumeration;
        }
        throw Failures.argument("Type provided must be an Enum.", "enumType");
    }

    private static List<EnumValue> labels(NetType type) {
        List<EnumValue> labels = new ArrayList<>(enumeration(type).values());
        labels.sort(Comparator.comparing(EnumValue::number, Long::compareUnsigned));
        return labels;
    }

    private static Object numbers(NetType type) {
        Object[] numbers = labels(type).stream().map(EnumValue::toNumber).toArray();
        return LanguagePrimitives.convertTo(
                numbers, NetTypes.arrayOf(enumeration(type).underlyingType()));
    }

    /** The type that a nested one stands in, else null. */
    private static NetType outer(NetType type) {
        int plus = type.fullName().lastIndexOf('+');
        return plus < 0 ? null : NetTypes.find(type.fullName().substring(0, plus));
    }

    private static EnumValue typeCode(NetType type) {
        if (type == null) {
            return Enums.value("System.TypeCode", "Empty");
        }
        NetType plain = type instanceof EnumType labels ? labels.underlyingType() : type;
        List<String> others = List.of("Decimal", "DateTime", "String", "DBNull");
        boolean own = isSystem(plain)
                && (others.contains(plain.name())
                        || PRIMITIVES.contains(plain.name()) && !plain.name().endsWith("IntPtr"));
        return Enums.value("System.TypeCode", own ? plain.name() : "Object");
    }
}
