package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jwsh.values.ArrayType;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.Member;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.conversion.CastFailure;

/** {@code System.Type}. */
final class TypeMembers {
    private static final String ASSEMBLY =
            "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
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
        members(type);
    }

    private static void names(TypeBuilder type) {
        type.property("string Name", NetType.class, NetType::name)
                .property("string FullName", NetType.class, NetType::fullName)
                .property("string Namespace", NetType.class, NetType::namespace)
                .property("string AssemblyQualifiedName", NetType.class, t -> t.fullName() + ", " + ASSEMBLY)
                .property(
                        "System.Guid GUID",
                        NetType.class,
                        t -> java.util.UUID.nameUUIDFromBytes(
                                t.fullName().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
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
                .property("bool IsPrimitive", NetType.class, t -> isSystem(t) && PRIMITIVES.contains(t.name()))
                .property("bool IsSealed", NetType.class, NetType::isSealed)
                .property("bool IsAbstract", NetType.class, NetType::isInterface)
                .property("bool IsByRef", NetType.class, t -> false);
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
                        (t, a) -> a[0] != null && t.isInstance(a[0]))
                .method(
                        "type[] GetInterfaces()",
                        NetType.class,
                        (t, a) -> t.interfaces().toArray(NetType[]::new))
                .method(
                        "type GetInterface(string name)",
                        NetType.class,
                        (t, a) -> t.interfaces().stream()
                                .filter(i ->
                                        i.name().equals(a[0]) || i.fullName().equals(a[0]))
                                .findFirst()
                                .orElse(null));
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
                .method("type MakeGenericType(Params type[] typeArguments)", NetType.class, (t, a) -> {
                    StringBuilder name = new StringBuilder(t.fullName()).append('[');
                    for (Object argument : (Object[]) a[0]) {
                        name.append(name.charAt(name.length() - 1) == '[' ? "" : ",")
                                .append('[')
                                .append(((NetType) argument).fullName())
                                .append(']');
                    }
                    return NetTypes.find(name.append(']').toString());
                });
    }

    private static void enums(TypeBuilder type) {
        type.method(
                        "string[] GetEnumNames()",
                        NetType.class,
                        (t, a) -> labels(t).stream().map(EnumValue::toString).toArray(String[]::new))
                .method(
                        "array GetEnumValues()",
                        NetType.class,
                        (t, a) -> labels(t).toArray(EnumValue[]::new))
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

    private static void members(TypeBuilder type) {
        type.method(
                        "System.Reflection.PropertyInfo[] GetProperties()",
                        NetType.class,
                        (t, a) -> properties(t, false).toArray(PropertyMember[]::new))
                .method(
                        "System.Reflection.PropertyInfo GetProperty(string name)",
                        NetType.class,
                        (t, a) -> named(properties(t, false), (String) a[0]))
                .method(
                        "System.Reflection.FieldInfo[] GetFields()",
                        NetType.class,
                        (t, a) -> properties(t, true).toArray(PropertyMember[]::new))
                .method(
                        "System.Reflection.FieldInfo GetField(string name)",
                        NetType.class,
                        (t, a) -> named(properties(t, true), (String) a[0]))
                .method(
                        "System.Reflection.MethodInfo[] GetMethods()",
                        NetType.class,
                        (t, a) -> methods(t).toArray(MethodOverload[]::new))
                .method(
                        "System.Reflection.MethodInfo GetMethod(string name)",
                        NetType.class,
                        (t, a) -> methodNamed(t, (String) a[0]))
                .method(
                        "System.Reflection.MethodInfo GetMethod(string name, type[] types)",
                        NetType.class,
                        (t, a) -> methods(t).stream()
                                .filter(m -> m.name().equals(a[0]) && takes(m, (Object[]) a[1]))
                                .findFirst()
                                .orElse(null))
                .method(
                        "System.Reflection.ConstructorInfo[] GetConstructors()",
                        NetType.class,
                        (t, a) -> t.constructors().overloads().toArray(MethodOverload[]::new));
    }

    private static List<PropertyMember> properties(NetType type, boolean fields) {
        List<PropertyMember> found = new ArrayList<>();
        for (var table : List.of(type.members(), type.staticMembers())) {
            for (Member member : table.all()) {
                if (member instanceof PropertyMember property && property.field() == fields) {
                    found.add(property);
                }
            }
        }
        return found;
    }

    private static PropertyMember named(List<PropertyMember> properties, String name) {
        return properties.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<MethodOverload> methods(NetType type) {
        List<MethodOverload> found = new ArrayList<>();
        for (var table : List.of(type.members(), type.staticMembers())) {
            for (Member member : table.all()) {
                if (member instanceof MethodGroup group) {
                    found.addAll(group.overloads());
                }
            }
        }
        return found;
    }

    private static MethodOverload methodNamed(NetType type, String name) {
        List<MethodOverload> found =
                methods(type).stream().filter(m -> m.name().equals(name)).toList();
        if (found.size() > 1) {
            throw org.jwsh.values.NetException.of(
                    "System.Reflection.AmbiguousMatchException",
                    "Ambiguous match found for '" + CastFailure.typeText(type) + " " + name + "'.");
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static boolean takes(MethodOverload method, Object[] types) {
        List<MethodOverload.Parameter> parameters = method.parameters();
        if (parameters.size() != types.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (parameters.get(i).type() != types[i]) {
                return false;
            }
        }
        return true;
    }
}
