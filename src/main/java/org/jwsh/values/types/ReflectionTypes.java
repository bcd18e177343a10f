package org.jwsh.values.types;

import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeSpec;

/** Types as values, and what is told of their members: {@code System.Type} and the namespace {@code System.Reflection}. */
final class ReflectionTypes {
    private ReflectionTypes() {}

    static TypeSpec find(String folded) {
        return switch (folded) {
            case "system.type" ->
                TypeSpec.ofClass("System.Type", NetType.class, () -> TypeMembers::define)
                        .extending("System.Reflection.MemberInfo");
            case "system.runtimetype" ->
                TypeSpec.ofClass("System.RuntimeType", NetType.class, () -> type -> {})
                        .extending("System.Reflection.TypeInfo");
            case "system.reflection.typeinfo" ->
                TypeSpec.ofClass("System.Reflection.TypeInfo", NetType.class, () -> type -> {})
                        .extending("System.Type");
            case "system.reflection.memberinfo" ->
                TypeSpec.ofClass("System.Reflection.MemberInfo", Object.class, () -> type -> {});
            case "system.reflection.propertyinfo" ->
                TypeSpec.ofClass(
                                "System.Reflection.PropertyInfo",
                                PropertyMember.class,
                                () -> PropertyInfoMembers::define)
                        .extending("System.Reflection.MemberInfo");
            case "system.reflection.runtimepropertyinfo" ->
                TypeSpec.ofClass("System.Reflection.RuntimePropertyInfo", PropertyMember.class, () -> type -> {})
                        .extending("System.Reflection.PropertyInfo");
            case "system.reflection.methodbase" ->
                TypeSpec.ofClass("System.Reflection.MethodBase", MethodOverload.class, () -> type -> {})
                        .extending("System.Reflection.MemberInfo");
            case "system.reflection.methodinfo" ->
                TypeSpec.ofClass("System.Reflection.MethodInfo", MethodOverload.class, () -> MethodInfoMembers::define)
                        .extending("System.Reflection.MethodBase");
            case "system.reflection.runtimemethodinfo" ->
                TypeSpec.ofClass("System.Reflection.RuntimeMethodInfo", MethodOverload.class, () -> type -> {})
                        .extending("System.Reflection.MethodInfo");
            case "system.reflection.parameterinfo" ->
                TypeSpec.ofClass(
                        "System.Reflection.ParameterInfo",
                        MethodOverload.Parameter.class,
                        () -> type -> type.property(
                                        "string Name", MethodOverload.Parameter.class, MethodOverload.Parameter::name)
                                .property(
                                        "type ParameterType",
                                        MethodOverload.Parameter.class,
                                        MethodOverload.Parameter::type)
                                .property(
                                        "bool IsOptional",
                                        MethodOverload.Parameter.class,
                                        MethodOverload.Parameter::optional)
                                .property("bool IsOut", MethodOverload.Parameter.class, MethodOverload.Parameter::out));
            default -> null;
        };
    }

    /** The name of the type that a Java class of reflection represents; null for other classes. */
    static String nameOf(Class<?> javaClass) {
        if (NetType.class.isAssignableFrom(javaClass)) {
            return "System.RuntimeType";
        }
        if (javaClass == PropertyMember.class) {
            return "System.Reflection.RuntimePropertyInfo";
        }
        if (javaClass == MethodOverload.class) {
            return "System.Reflection.RuntimeMethodInfo";
        }
        return javaClass == MethodOverload.Parameter.class ? "System.Reflection.ParameterInfo" : null;
    }
}
