package org.jwsh.values.types;

import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask a type. */
final class TypeMembers {
    private TypeMembers() {}

    static void define(TypeBuilder type) {
        names(type);
        kinds(type);
        relations(type);
        type.staticMethod("static type GetType(string typeName)", a -> NetTypes.find((String) a[0]));
    }

    private static void names(TypeBuilder type) {
        type.property("string Name", NetType.class, NetType::name);
        type.property("string FullName", NetType.class, NetType::fullName);
        type.property("string Namespace", NetType.class, NetType::namespace);
        type.property("string AssemblyQualifiedName", NetType.class, t -> t.fullName() + ", " + ASSEMBLY);
        type.property("type UnderlyingSystemType", NetType.class, t -> t);
        type.method("string ToString()", NetType.class, (t, a) -> t.toString());
    }

    private static final String ASSEMBLY =
            "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";

    private static void kinds(TypeBuilder type) {
        type.property("bool IsArray", NetType.class, NetType::isArray);
        type.property("bool IsEnum", NetType.class, NetType::isEnum);
        type.property("bool IsValueType", NetType.class, NetType::isValueType);
        type.property("bool IsInterface", NetType.class, NetType::isInterface);
        type.property("bool IsClass", NetType.class, t -> !t.isInterface() && !t.isValueType());
        type.property("bool IsPublic", NetType.class, t -> true);
        type.property("bool IsPrimitive", NetType.class, TypeMembers::isPrimitive);
        type.property("bool IsGenericType", NetType.class, t -> !t.genericArguments().isEmpty());
        type.property(
                "bool IsSerializable", NetType.class, t -> t.isEnum() || t.isArray() || t.isValueType() || t == NetTypes.STRING);
    }

    private static boolean isPrimitive(NetType type) {
        return switch (type.fullName()) {
            case "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32",
                    "System.UInt32", "System.Int64", "System.UInt64", "System.Char", "System.Double", "System.Single" -> true;
            default -> false;
        };
    }

    private static void relations(TypeBuilder type) {
        type.property("type BaseType", NetType.class, NetType::baseType);
        type.property("type[] GenericTypeArguments", NetType.class, t -> t.genericArguments().toArray(NetType[]::new));
        type.method("type GetElementType()", NetType.class, (t, a) -> t.elementType());
        type.method(
                "type[] GetGenericArguments()", NetType.class, (t, a) -> t.genericArguments().toArray(NetType[]::new));
        type.method("type[] GetInterfaces()", NetType.class, (t, a) -> t.interfaces().toArray(NetType[]::new));
        type.method("type MakeArrayType()", NetType.class, (t, a) -> NetTypes.arrayOf(t));
        type.method(
                "bool IsAssignableFrom(type c)", NetType.class, (t, a) -> a[0] != null && t.isAssignableFrom((NetType) a[0]));
        type.method(
                "bool IsAssignableTo(type targetType)", NetType.class, (t, a) -> ((NetType) a[0]).isAssignableFrom(t));
        type.method(
                "bool IsSubclassOf(type c)", NetType.class, (t, a) -> t != a[0] && ((NetType) a[0]).isAssignableFrom(t));
        type.method(
                "bool IsInstanceOfType(System.Object o)", NetType.class, (t, a) -> a[0] != null && t.isInstance(PSObject.unwrap(a[0])));
        type.method("bool Equals(System.Object o)", NetType.class, (t, a) -> t == PSObject.unwrap(a[0]));
        type.method("int GetHashCode()", NetType.class, (t, a) -> t.hashCode());
        type.method("string[] GetEnumNames()", NetType.class, (t, a) -> ((EnumType) t)
                .values().stream().map(EnumValue::toString).toArray(String[]::new));
        type.method("array GetEnumValues()", NetType.class, (t, a) -> ((EnumType) t).values().toArray(EnumValue[]::new));
    }
}
