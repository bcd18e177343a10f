package org.jwsh.compile.classes;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.values.Member;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.types.InterfaceMembers;

/**
 * What a class has of the members that interfaces ask for.
 *
 * @param definitions the class and the script classes above it
 * @param library the type of the library above them
 */
record Implementation(List<TypeDefinitionAst> definitions, NetType library) {

    /** The first method that an interface, or one above it, asks for and the class has not; null where it has all. */
    String missing(NetType contract) {
        List<NetType> all = new ArrayList<>();
        all.add(contract);
        all.addAll(contract.interfaces());
        for (NetType each : all) {
            String missing = library == NetTypes.OBJECT || !each.isAssignableFrom(library) ? missingOf(each) : null;
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    /** The first abstract member of the type of the library that no script class above it has; null where they have all. */
    String missingOfBase() {
        Implementation own = new Implementation(definitions, NetTypes.OBJECT);
        for (Member member : library.isAbstract() ? InterfaceMembers.asked(library) : List.<Member>of()) {
            String missing = own.missingOf(member);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private String missingOf(NetType contract) {
        Class<?> javaClass = contract.javaClass();
        if (javaClass.isInterface()) {
            for (Method method : javaClass.getMethods()) {
                if (Modifier.isAbstract(method.getModifiers())
                        && !hasMethod(method.getName(), method.getParameterCount())
                        && NetTypes.OBJECT.members().method(method.getName()) == null) {
                    return method.getName();
                }
            }
            return null;
        }
        Collection<Member> asked = InterfaceMembers.asked(contract);
        for (Member member : asked) {
            String missing = missingOf(member);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private String missingOf(Member member) {
        if (member instanceof PropertyMember property) {
            boolean there = hasProperty(property.name()) || hasMethod("get_" + property.name(), 0);
            return there ? null : "get_" + property.name();
        }
        for (MethodOverload overload : ((MethodGroup) member).overloads()) {
            if (overload.isParameterizedProperty()) {
                String getter = "get_" + overload.name();
                if (!hasMethod(getter, overload.parameters().size())) {
                    return getter;
                }
            } else if (!hasMethod(overload.name(), overload.parameters().size())) {
                return overload.name();
            }
        }
        return null;
    }

    private boolean hasProperty(String name) {
        return library.members().property(name) != null
                || declared().stream()
                        .anyMatch(member -> member instanceof PropertyMemberAst property
                                && property.name().equalsIgnoreCase(name));
    }

    private boolean hasMethod(String name, int count) {
        MethodGroup ofLibrary = library.members().method(name);
        return declared().stream()
                        .anyMatch(member -> member instanceof FunctionMemberAst function
                                && function.name().equalsIgnoreCase(name)
                                && function.parameters().size() == count)
                || library != NetTypes.OBJECT
                        && ofLibrary != null
                        && ofLibrary.overloads().stream()
                                .anyMatch(overload -> overload.parameters().size() == count);
    }

    private List<MemberAst> declared() {
        return definitions.stream().flatMap(type -> type.members().stream()).toList();
    }
}
