package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.Member;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;

/**
 * A member of a type as reflection shows it.
 *
 * @param type the type that was asked
 * @param kind what the member is
 * @param property the property or field, else null
 * @param overload the method or constructor, else null
 */
record MemberInfo(NetType type, Kind kind, PropertyMember property, MethodOverload overload, boolean isStatic)
        implements NetTyped {
    /** What members there are. */
    enum Kind {
        Property("RuntimePropertyInfo"),
        Field("RtFieldInfo"),
        Method("RuntimeMethodInfo"),
        Constructor("RuntimeConstructorInfo");

        private final String typeName;

        Kind(String typeName) {
            this.typeName = typeName;
        }
    }

    static MemberInfo of(NetType type, PropertyMember property, boolean isStatic, boolean field) {
        return new MemberInfo(type, field ? Kind.Field : Kind.Property, property, null, isStatic);
    }

    static MemberInfo of(NetType type, MethodOverload overload, boolean isStatic) {
        return new MemberInfo(type, Kind.Method, null, overload, isStatic);
    }

    static MemberInfo constructor(NetType type, MethodOverload overload) {
        return new MemberInfo(type, Kind.Constructor, null, overload, false);
    }

    @Override
    public NetType netType() {
        return NetTypes.named("System.Reflection." + kind.typeName);
    }

    String name() {
        return kind == Kind.Constructor ? ".ctor" : property == null ? overload.name() : property.name();
    }

    /** The type that the member comes from: the highest one that has this very member. */
    NetType declaring() {
        NetType found = type;
        for (NetType above = type.baseType(); above != null && has(above); above = above.baseType()) {
            found = above;
        }
        return found;
    }

    private boolean has(NetType above) {
        Member member = (isStatic ? above.staticMembers() : above.members()).find(name());
        return member == property && property != null
                || member instanceof MethodGroup group && group.overloads().contains(overload);
    }

    /** The type of its values, or what it returns. */
    NetType result() {
        if (property != null) {
            return property.type();
        }
        NetType found = NetTypes.find(overload.returnTypeName());
        return found == null ? NetTypes.OBJECT : found;
    }

    List<Object> attributes() {
        return kind == Kind.Constructor ? List.of() : declaring().attributesOf(name());
    }

    /** The type and the name, as a declaration without modifiers. */
    @Override
    public String toString() {
        if (property != null) {
            return shown(result()) + " " + name();
        }
        StringBuilder text = new StringBuilder(kind == Kind.Constructor ? "Void" : shown(result()))
                .append(' ')
                .append(name());
        text.append('(');
        for (MethodOverload.Parameter parameter : overload.parameters()) {
            text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ").append(shown(parameter.type()));
            text.append(parameter.byRef() ? " ByRef" : "");
        }
        return text.append(')').toString();
    }

    /** Primitive types by their names, others in full. */
    private static String shown(NetType type) {
        boolean primitive = type.namespace() != null
                && type.namespace().equals("System")
                && type.isValueType()
                && type.javaClass().getName().startsWith("java.lang.");
        return primitive || type.fullName().equals("System.Void") ? type.name() : type.toString();
    }
}
