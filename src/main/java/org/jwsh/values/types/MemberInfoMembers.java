package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;

/** What reflection tells of members, and does with them. */
final class MemberInfoMembers {
    private static final Class<MemberInfo> SELF = MemberInfo.class;

    private MemberInfoMembers() {}

    /** What all members have; types as members are left out, they say the same of themselves. */
    static void common(TypeBuilder type) {
        type.property("string Name", SELF, MemberInfo::name)
                .property("type DeclaringType", SELF, MemberInfo::declaring)
                .property("type ReflectedType", SELF, MemberInfo::type)
                .property(
                        "System.Reflection.MemberTypes MemberType",
                        SELF,
                        m -> Enums.value(
                                "System.Reflection.MemberTypes", m.kind().name()))
                .property(
                        "System.Reflection.Module Module",
                        SELF,
                        m -> new AssemblyValue.Module(AssemblyValue.of(m.declaring())))
                .property("int MetadataToken", SELF, m -> System.identityHashCode(m))
                .method(
                        "System.Object[] GetCustomAttributes(bool inherit)",
                        SELF,
                        (m, a) -> m.attributes().toArray())
                .method(
                        "System.Object[] GetCustomAttributes(type attributeType, bool inherit)",
                        SELF,
                        (m, a) -> m.attributes().stream()
                                .filter(each -> ((NetType) a[0]).isInstance(each))
                                .toArray())
                .method(
                        "bool IsDefined(type attributeType, bool inherit)",
                        SELF,
                        (m, a) -> m.attributes().stream().anyMatch(((NetType) a[0])::isInstance))
                .method("string ToString()", SELF, (m, a) -> m.toString());
    }

    static void property(TypeBuilder type) {
        common(type);
        type.property("type PropertyType", SELF, MemberInfo::result)
                .property("bool CanRead", SELF, m -> m.property().getter() != null)
                .property("bool CanWrite", SELF, m -> m.property().settable())
                .property("bool IsSpecialName", SELF, m -> false)
                .property("System.Reflection.MethodInfo GetMethod", SELF, m -> accessor(m, "get_"))
                .property("System.Reflection.MethodInfo SetMethod", SELF, m -> accessor(m, "set_"))
                .method(
                        "System.Reflection.MethodInfo[] GetAccessors()",
                        SELF,
                        (m, a) -> accessors(m).toArray())
                .method(
                        "System.Reflection.ParameterInfo[] GetIndexParameters()",
                        SELF,
                        (m, a) -> new MethodOverload.Parameter[0])
                .method("System.Reflection.MethodInfo GetGetMethod()", SELF, (m, a) -> accessor(m, "get_"))
                .method("System.Reflection.MethodInfo GetSetMethod()", SELF, (m, a) -> accessor(m, "set_"));
        values(type);
    }

    /** The methods that read and write a property. */
    static List<MemberInfo> accessors(MemberInfo property) {
        return java.util.stream.Stream.of(accessor(property, "get_"), accessor(property, "set_"))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static MemberInfo accessor(MemberInfo info, String prefix) {
        boolean reads = prefix.equals("get_");
        if (reads ? info.property().getter() == null : !info.property().settable()) {
            return null;
        }
        String typeName = info.property().typeName();
        MethodOverload overload = reads
                ? new MethodOverload(
                        typeName + " get_" + info.name() + "()",
                        (self, a) -> info.property().getter().get(self))
                : new MethodOverload("void set_" + info.name() + "(" + typeName + " value)", (self, a) -> {
                    info.property().setter().set(self, a[0]);
                    return null;
                });
        return MemberInfo.of(info.type(), overload, info.isStatic());
    }

    static void field(TypeBuilder type) {
        common(type);
        type.property("type FieldType", SELF, MemberInfo::result)
                .property("bool IsStatic", SELF, MemberInfo::isStatic)
                .property("bool IsPublic", SELF, m -> true)
                .property("bool IsPrivate", SELF, m -> false)
                .property("bool IsInitOnly", SELF, m -> !m.property().settable())
                .property(
                        "bool IsLiteral",
                        SELF,
                        m -> m.isStatic() && !m.property().settable())
                .method("System.Object GetRawConstantValue()", SELF, (m, a) -> constant(read(m, null)));
        values(type);
    }

    private static Object constant(Object value) {
        return value instanceof org.jwsh.values.EnumValue label ? label.toNumber() : value;
    }

    private static Object read(MemberInfo info, Object target) {
        if (info.property().getter() == null) {
            throw Failures.argument("Property get method was not found.", null);
        }
        return info.property().getter().get(PSObject.unwrap(target));
    }

    private static Object write(MemberInfo info, Object target, Object value) {
        if (!info.property().settable()) {
            throw Failures.argument("Property set method not found.", null);
        }
        info.property()
                .setter()
                .set(
                        PSObject.unwrap(target),
                        LanguagePrimitives.convertTo(value, info.property().type()));
        return null;
    }

    private static void values(TypeBuilder type) {
        type.method("System.Object GetValue(System.Object obj)", SELF, (m, a) -> read(m, a[0]))
                .method(
                        "System.Object GetValue(System.Object obj, System.Object[] index)",
                        SELF,
                        (m, a) -> read(m, a[0]))
                .method("void SetValue(System.Object obj, System.Object value)", SELF, (m, a) -> write(m, a[0], a[1]))
                .method(
                        "void SetValue(System.Object obj, System.Object value, System.Object[] index)",
                        SELF,
                        (m, a) -> write(m, a[0], a[1]));
    }

    static void method(TypeBuilder type) {
        common(type);
        type.property("type ReturnType", SELF, MemberInfo::result);
        calls(type);
    }

    static void constructor(TypeBuilder type) {
        common(type);
        calls(type);
        type.method(
                "System.Object Invoke(System.Object[] parameters)", SELF, (m, a) -> invoke(m, null, (Object[]) a[0]));
    }

    private static void calls(TypeBuilder type) {
        type.property("bool IsStatic", SELF, MemberInfo::isStatic)
                .property("bool IsPublic", SELF, m -> true)
                .property("bool IsPrivate", SELF, m -> false)
                .property("bool IsAbstract", SELF, m -> m.type().isInterface())
                .property("bool IsVirtual", SELF, m -> !m.isStatic() && m.overload() != null)
                .property("bool IsFinal", SELF, m -> false)
                .property("bool IsAssembly", SELF, m -> false)
                .property("bool IsFamily", SELF, m -> false)
                .property(
                        "bool ContainsGenericParameters",
                        SELF,
                        m -> !m.overload().typeParameters().isEmpty())
                .property(
                        "bool IsGenericMethodDefinition",
                        SELF,
                        m -> !m.overload().typeParameters().isEmpty())
                .property("bool IsConstructor", SELF, m -> m.kind() == MemberInfo.Kind.Constructor)
                .property(
                        "bool IsSpecialName",
                        SELF,
                        m -> m.name().startsWith("get_")
                                || m.name().startsWith("set_")
                                || m.name().startsWith("op_"))
                .property(
                        "bool IsGenericMethod",
                        SELF,
                        m -> !m.overload().typeParameters().isEmpty())
                .method(
                        "System.Reflection.ParameterInfo[] GetParameters()",
                        SELF,
                        (m, a) -> m.overload().parameters().toArray(MethodOverload.Parameter[]::new))
                .method(
                        "System.Object Invoke(System.Object obj, System.Object[] parameters)",
                        SELF,
                        (m, a) -> invoke(m, a[0], (Object[]) a[1]));
    }

    private static Object invoke(MemberInfo info, Object target, Object[] given) {
        Object[] arguments = given == null ? new Object[0] : given;
        if (arguments.length != info.overload().parameters().size()) {
            throw org.jwsh.values.NetException.of(
                    "System.Reflection.TargetParameterCountException", "Parameter count mismatch.");
        }
        MethodGroup only = new MethodGroup(info.overload().name(), List.of(info.overload()));
        Object result = MethodBinder.choose(only, arguments).invoke(PSObject.unwrap(target), arguments);
        return info.overload().returnsVoid() ? null : result;
    }

    static void parameter(TypeBuilder type) {
        Class<MethodOverload.Parameter> self = MethodOverload.Parameter.class;
        type.property("string Name", self, MethodOverload.Parameter::name)
                .property("type ParameterType", self, MethodOverload.Parameter::type)
                .property("bool IsOptional", self, MethodOverload.Parameter::optional)
                .property("bool HasDefaultValue", self, MethodOverload.Parameter::optional)
                .property("bool IsOut", self, MethodOverload.Parameter::out)
                .method("string ToString()", self, (p, a) -> p.type() + " " + p.name());
    }
}
