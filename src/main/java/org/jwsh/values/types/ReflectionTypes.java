package org.jwsh.values.types;

import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** Types as values, and what is told of their members: {@code System.Type} and the namespace {@code System.Reflection}. */
final class ReflectionTypes {
    private static final TypeDefinition NOTHING = type -> {};

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
            case "system.reflection.propertyinfo" -> member("PropertyInfo", "MemberInfo", MemberInfoMembers::property);
            case "system.reflection.runtimepropertyinfo" -> member("RuntimePropertyInfo", "PropertyInfo", NOTHING);
            case "system.reflection.fieldinfo" -> member("FieldInfo", "MemberInfo", MemberInfoMembers::field);
            case "system.reflection.rtfieldinfo" -> member("RtFieldInfo", "FieldInfo", NOTHING);
            case "system.reflection.methodbase" -> member("MethodBase", "MemberInfo", NOTHING);
            case "system.reflection.methodinfo" -> member("MethodInfo", "MethodBase", MemberInfoMembers::method);
            case "system.reflection.runtimemethodinfo" -> member("RuntimeMethodInfo", "MethodInfo", NOTHING);
            case "system.reflection.constructorinfo" ->
                member("ConstructorInfo", "MethodBase", MemberInfoMembers::constructor);
            case "system.reflection.runtimeconstructorinfo" ->
                member("RuntimeConstructorInfo", "ConstructorInfo", NOTHING);
            case "system.reflection.parameterinfo" ->
                TypeSpec.ofClass(
                        "System.Reflection.ParameterInfo",
                        MethodOverload.Parameter.class,
                        () -> MemberInfoMembers::parameter);
            default -> null;
        };
    }

    private static TypeSpec member(String name, String base, TypeDefinition definition) {
        return TypeSpec.ofClass("System.Reflection." + name, MemberInfo.class, () -> definition)
                .extending("System.Reflection." + base);
    }

    /** The name of the type that a Java class of reflection represents; null for other classes. */
    static String nameOf(Class<?> javaClass) {
        if (NetType.class.isAssignableFrom(javaClass)) {
            return "System.RuntimeType";
        }
        return javaClass == MethodOverload.Parameter.class ? "System.Reflection.ParameterInfo" : null;
    }
}
