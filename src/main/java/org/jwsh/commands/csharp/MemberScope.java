package org.jwsh.commands.csharp;

import java.util.HashMap;
import java.util.Map;
import org.jwsh.runtime.TranslatedName;

/** What names mean in a member: its variables, then the members of its class. */
final class MemberScope {
    /**
     * A member of the class.
     *
     * @param type its type, or the type it returns
     */
    record Member(boolean isStatic, String type) {}

    private final MemberScope outer;
    private final String className;
    private final String baseType;
    private final Map<String, Member> members;
    private final Map<String, String> variables = new HashMap<>();

    /** The scope of a class. */
    MemberScope(String className, String baseType, Map<String, Member> members) {
        this(null, className, baseType, members);
    }

    private MemberScope(MemberScope outer, String className, String baseType, Map<String, Member> members) {
        this.outer = outer;
        this.className = className;
        this.baseType = baseType;
        this.members = members;
    }

    /** A scope inside of this one. */
    MemberScope block() {
        return new MemberScope(this, className, baseType, members);
    }

    String baseType() {
        return baseType;
    }

    void declare(String name, String type) {
        variables.put(name, type == null ? "" : type);
    }

    boolean isVariable(String name) {
        return variables.containsKey(name) || outer != null && outer.isVariable(name);
    }

    /** The variable of the language for a variable of the source: under another name, so that none is an automatic one. */
    String local(String name) {
        return TranslatedName.variable(name);
    }

    boolean isMember(String name) {
        return members.containsKey(name);
    }

    String member(String name) {
        return members.get(name).isStatic() ? "[" + className + "]::" + name : "$this." + name;
    }

    /** The type of a variable or member, or null where it is not known. */
    String typeOf(String name) {
        String type = variables.get(name);
        if (type == null && outer != null && outer.isVariable(name)) {
            return outer.typeOf(name);
        }
        if (type == null && members.containsKey(name)) {
            type = members.get(name).type();
        }
        return type == null || type.isEmpty() ? null : type;
    }
}
