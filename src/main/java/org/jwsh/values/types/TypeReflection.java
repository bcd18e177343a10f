package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.Member;
import org.jwsh.values.MemberTable;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NonPublicMembers;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.conversion.CastFailure;

/** The members of {@code System.Type} that look for members of a type. */
final class TypeReflection {
    private static final String FLAGS = "System.Reflection.BindingFlags bindingAttr";
    /** Constants that .NET keeps in fields where others have properties. */
    private static final Set<String> CONSTANTS = Set.of(
            "AltDirectorySeparatorChar",
            "DirectorySeparatorChar",
            "E",
            "Empty",
            "Epsilon",
            "MaxValue",
            "MinusOne",
            "MinValue",
            "NaN",
            "NegativeInfinity",
            "One",
            "PathSeparator",
            "PI",
            "PositiveInfinity",
            "TicksPerDay",
            "TicksPerHour",
            "TicksPerMillisecond",
            "TicksPerMinute",
            "TicksPerSecond",
            "UnixEpoch",
            "Value",
            "VolumeSeparatorChar",
            "Zero");

    private TypeReflection() {}

    static void define(TypeBuilder type) {
        properties(type);
        methods(type);
        type.method(
                        "System.Reflection.ConstructorInfo[] GetConstructors()",
                        NetType.class,
                        (t, a) -> constructors(t).toArray(MemberInfo[]::new))
                .method(
                        "System.Reflection.ConstructorInfo GetConstructor(type[] types)",
                        NetType.class,
                        (t, a) -> constructors(t).stream()
                                .filter(c -> takes(c.overload(), (Object[]) a[0]))
                                .findFirst()
                                .orElse(null))
                .method(
                        "System.Reflection.ConstructorInfo GetConstructor(" + FLAGS
                                + ", System.Object binder, type[] types, System.Object modifiers)",
                        NetType.class,
                        (t, a) -> constructor(t, a[0].toString(), (Object[]) a[2]))
                .method(
                        "System.Reflection.MemberInfo[] GetMembers()",
                        NetType.class,
                        (t, a) -> members(t).toArray(MemberInfo[]::new))
                .method(
                        "System.Reflection.MemberInfo[] GetMembers(" + FLAGS + ")",
                        NetType.class,
                        (t, a) -> array(own(t, members(t, a[0].toString()), a[0])))
                .method(
                        "System.Reflection.MemberInfo[] GetMember(string name, " + FLAGS + ")",
                        NetType.class,
                        (t, a) -> members(t, a[1].toString()).stream()
                                .filter(m -> ignoresCase(a[1])
                                        ? m.name().equalsIgnoreCase((String) a[0])
                                        : m.name().equals(a[0]))
                                .toArray(MemberInfo[]::new))
                .method(
                        "System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr,"
                                + " System.Object binder, System.Object target, System.Object[] args)",
                        NetType.class,
                        TypeReflection::invoked)
                .method(
                        "System.Reflection.MemberInfo[] GetMember(string name)",
                        NetType.class,
                        (t, a) -> members(t).stream()
                                .filter(m -> m.name().equals(a[0]))
                                .toArray(MemberInfo[]::new))
                .method(
                        "System.Object[] GetCustomAttributes(bool inherit)",
                        NetType.class,
                        (t, a) -> t.attributes().toArray())
                .method(
                        "System.Object[] GetCustomAttributes(type attributeType, bool inherit)",
                        NetType.class,
                        (t, a) -> t.attributes().stream()
                                .filter(((NetType) a[0])::isInstance)
                                .toArray());
    }

    private static void properties(TypeBuilder type) {
        String property = "System.Reflection.PropertyInfo";
        String field = "System.Reflection.FieldInfo";
        type.method(property + "[] GetProperties()", NetType.class, (t, a) -> array(properties(t, "Instance,Static")))
                .method(
                        property + "[] GetProperties(" + FLAGS + ")",
                        NetType.class,
                        (t, a) -> array(own(t, properties(t, a[0].toString()), a[0])))
                .method(
                        property + " GetProperty(string name)",
                        NetType.class,
                        (t, a) -> named(properties(t, "Instance,Static"), (String) a[0], false))
                .method(
                        property + " GetProperty(string name, " + FLAGS + ")",
                        NetType.class,
                        (t, a) -> named(properties(t, a[1].toString()), (String) a[0], ignoresCase(a[1])))
                .method(field + "[] GetFields()", NetType.class, (t, a) -> array(fields(t, "Instance,Static")))
                .method(
                        field + "[] GetFields(" + FLAGS + ")",
                        NetType.class,
                        (t, a) -> array(fields(t, a[0].toString())))
                .method(
                        field + " GetField(string name)",
                        NetType.class,
                        (t, a) -> named(fields(t, "Instance,Static"), (String) a[0], false))
                .method(
                        field + " GetField(string name, " + FLAGS + ")",
                        NetType.class,
                        (t, a) -> named(fields(t, a[1].toString()), (String) a[0], ignoresCase(a[1])));
    }

    private static void methods(TypeBuilder type) {
        String method = "System.Reflection.MethodInfo";
        type.method(method + "[] GetMethods()", NetType.class, (t, a) -> array(methods(t, "Instance,Static")))
                .method(
                        method + "[] GetMethods(" + FLAGS + ")",
                        NetType.class,
                        (t, a) -> array(own(t, methods(t, a[0].toString()), a[0])))
                .method(
                        method + " GetMethod(string name)",
                        NetType.class,
                        (t, a) -> only(t, methods(t, "Instance,Static"), (String) a[0], false))
                .method(
                        method + " GetMethod(string name, " + FLAGS + ")",
                        NetType.class,
                        (t, a) -> only(t, methods(t, a[1].toString()), (String) a[0], ignoresCase(a[1])))
                .method(
                        method + " GetMethod(string name, type[] types)",
                        NetType.class,
                        (t, a) -> methods(t, "Instance,Static").stream()
                                .filter(m -> m.name().equals(a[0]) && takes(m.overload(), (Object[]) a[1]))
                                .findFirst()
                                .orElse(null));
    }

    private static boolean ignoresCase(Object flags) {
        return flags.toString().contains("IgnoreCase");
    }

    private static List<MemberInfo> own(NetType type, List<MemberInfo> all, Object flags) {
        return flags.toString().contains("DeclaredOnly")
                ? all.stream().filter(m -> m.declaring() == type).toList()
                : all;
    }

    private static Object array(List<MemberInfo> members) {
        return members.toArray(MemberInfo[]::new);
    }

    private static boolean isField(NetType type, PropertyMember property, boolean isStatic) {
        return property.field()
                || isStatic && !type.ofSession() && !property.settable() && CONSTANTS.contains(property.name());
    }

    private static List<MemberInfo> properties(NetType type, String flags) {
        return ofTables(type, flags, false);
    }

    private static List<MemberInfo> fields(NetType type, String flags) {
        if (!(type instanceof EnumType labels)) {
            return ofTables(type, flags, true);
        }
        List<MemberInfo> found = new ArrayList<>();
        if (flags.contains("Instance")) {
            found.add(MemberInfo.of(
                    type,
                    new PropertyMember("value__", labels.underlyingType(), v -> ((EnumValue) v).toNumber(), null),
                    false,
                    true));
        }
        for (EnumValue value : flags.contains("Static") ? labels.values() : List.<EnumValue>of()) {
            found.add(MemberInfo.of(type, new PropertyMember(value.toString(), type, v -> value, null), true, true));
        }
        return found;
    }

    private static List<MemberInfo> ofTables(NetType type, String flags, boolean fields) {
        List<MemberInfo> found = new ArrayList<>();
        for (boolean isStatic : new boolean[] {false, true}) {
            if (!flags.contains(isStatic ? "Static" : "Instance")) {
                continue;
            }
            MemberTable table = isStatic ? type.staticMembers() : type.members();
            for (Member member : table.all()) {
                if (member instanceof PropertyMember property && isField(type, property, isStatic) == fields) {
                    found.add(MemberInfo.of(type, property, isStatic, fields));
                }
            }
        }
        if (flags.contains("NonPublic")) {
            for (PropertyMember property : NonPublicMembers.of(type)) {
                if (property.field() == fields) {
                    found.add(MemberInfo.of(type, property, false, fields));
                }
            }
        }
        return found;
    }

    private static List<MemberInfo> methods(NetType type, String flags) {
        List<MemberInfo> found = new ArrayList<>();
        for (boolean isStatic : new boolean[] {false, true}) {
            if (!flags.contains(isStatic ? "Static" : "Instance")) {
                continue;
            }
            MemberTable table = isStatic ? type.staticMembers() : type.members();
            for (Member member : table.all()) {
                if (member instanceof PropertyMember property && !isField(type, property, isStatic)) {
                    MemberInfoMembers.accessors(MemberInfo.of(type, property, isStatic, false))
                            .forEach(found::add);
                } else if (member instanceof MethodGroup group && !isAccessor(table, group.name())) {
                    group.overloads().stream()
                            .filter(overload -> !overload.isExplicit())
                            .forEach(overload -> found.add(MemberInfo.of(type, overload, isStatic)));
                }
            }
        }
        return found;
    }

    /** Whether it is declared as the accessor of a property that is there itself; properties with parameters are none. */
    private static boolean isAccessor(MemberTable table, String name) {
        boolean accessor = name.startsWith("get_") || name.startsWith("set_");
        return accessor && table.property(name.substring("get_".length())) != null;
    }

    private static List<MemberInfo> constructors(NetType type) {
        return type.constructors().overloads().stream()
                .map(overload -> MemberInfo.constructor(type, overload))
                .toList();
    }

    private static MemberInfo constructor(NetType type, String flags, Object[] parameters) {
        type.members();
        List<MemberInfo> all = new ArrayList<>(flags.contains("NonPublic") ? List.of() : constructors(type));
        if (flags.contains("NonPublic") && NonPublicMembers.constructor(type) != null) {
            all.add(MemberInfo.constructor(type, NonPublicMembers.constructor(type)));
        }
        return all.stream()
                .filter(c -> takes(c.overload(), parameters))
                .findFirst()
                .orElse(null);
    }

    private static List<MemberInfo> members(NetType type) {
        return Stream.of(
                        methods(type, "Instance,Static"),
                        constructors(type),
                        properties(type, "Instance,Static"),
                        fields(type, "Instance,Static"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<MemberInfo> members(NetType type, String flags) {
        return Stream.of(
                        methods(type, flags),
                        flags.contains("Instance") ? constructors(type) : List.<MemberInfo>of(),
                        properties(type, flags),
                        fields(type, flags))
                .flatMap(List::stream)
                .toList();
    }

    /** Calls a method, reads or writes a property, or makes an object, as the flags say. */
    private static Object invoked(NetType type, Object[] a) {
        String flags = a[1].toString();
        String name = (String) a[0];
        Object target = a[3];
        Object[] arguments = a[4] == null ? new Object[0] : (Object[]) a[4];
        if (flags.contains("CreateInstance")) {
            return org.jwsh.values.MethodBinder.invoke(type.constructors(), null, arguments);
        }
        MemberTable table = target == null ? type.staticMembers() : type.members();
        if (flags.contains("GetProperty") || flags.contains("GetField")) {
            PropertyMember property = table.property(name);
            if (property != null) {
                return property.getter().get(target);
            }
        } else if (flags.contains("SetProperty") || flags.contains("SetField")) {
            PropertyMember property = table.property(name);
            if (property != null) {
                property.setter().set(target, arguments[0]);
                return null;
            }
        } else if (table.method(name) != null) {
            Object result = org.jwsh.values.MethodBinder.invoke(table.method(name), target, arguments);
            return result == org.jwsh.values.AutomationNull.VALUE ? null : result;
        }
        throw NetException.of(
                "System.MissingMethodException", "Method '" + type.fullName() + "." + name + "' not found.");
    }

    private static MemberInfo named(List<MemberInfo> members, String name, boolean ignoreCase) {
        return members.stream()
                .filter(m ->
                        ignoreCase ? m.name().equalsIgnoreCase(name) : m.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static MemberInfo only(NetType type, List<MemberInfo> methods, String name, boolean ignoreCase) {
        List<MemberInfo> found = methods.stream()
                .filter(m ->
                        ignoreCase ? m.name().equalsIgnoreCase(name) : m.name().equals(name))
                .toList();
        if (found.size() > 1) {
            throw NetException.of(
                    "System.Reflection.AmbiguousMatchException",
                    "Ambiguous match found for '" + CastFailure.typeText(type) + " " + found.getFirst() + "'.");
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static boolean takes(MethodOverload method, Object[] types) {
        List<MethodOverload.Parameter> parameters = method.parameters();
        boolean fits = parameters.size() == types.length;
        for (int i = 0; fits && i < types.length; i++) {
            fits = parameters.get(i).type() == types[i];
        }
        return fits;
    }
}
