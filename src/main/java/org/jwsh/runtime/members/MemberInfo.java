package org.jwsh.runtime.members;

import java.util.List;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** A member as {@code .PSObject.Members} shows it: with the object it belongs to, or with none while it belongs to no object. */
public final class MemberInfo implements NetTyped, DynamicMembers {
    private final Object self;
    private final PSMember member;

    public MemberInfo(Object self, PSMember member) {
        this.self = self;
        this.member = member;
    }

    /** The member that a value is or shows; null where it is neither. */
    public static PSMember memberOf(Object value) {
        return switch (PSObject.unwrap(value)) {
            case MemberInfo info -> info.member;
            case PSMember member -> member;
            case null, default -> null;
        };
    }

    @Override
    public NetType netType() {
        return MemberInfoTypes.of(member.kind());
    }

    public PSMember member() {
        return member;
    }

    public String name() {
        return member.name();
    }

    /** The property's value; a method, property set or member set is its own. */
    public Object value() {
        return member.isProperty() ? member.get(self) : this;
    }

    public void value(Object changed) {
        member.set(self, changed);
    }

    public Object call(Object[] arguments) {
        return member.invoke(self, arguments);
    }

    /** The full name of the type of the value it has now; that of the declaration where that is known. */
    public String typeNameOfValue() {
        if (member instanceof ScriptMethod) {
            return "System.Object";
        }
        if (!member.isProperty()) {
            return netType().fullName();
        }
        if (member instanceof TypeProperty property && property.kind() == PSMember.Kind.Property) {
            NetType declared = property.property().type();
            return declared == null ? property.property().typeName() : declared.fullName();
        }
        Object held = member instanceof ScriptProperty ? null : value();
        return held == null ? "System.Object" : NetTypes.of(held).fullName();
    }

    public boolean isInstance() {
        return self instanceof PSObject object && object.find(member.name()) >= 0;
    }

    public boolean isSettable() {
        return switch (member) {
            case ScriptProperty script -> script.setter() != null;
            case CodeProperty code -> code.setter() != null;
            case TypeProperty property -> property.isSettable();
            default -> member.isProperty();
        };
    }

    public boolean isGettable() {
        return !(member instanceof ScriptProperty script) || script.getter() != null;
    }

    /** The names of the members that can be read through a member set. */
    @Override
    public List<String> memberNames() {
        return member instanceof MemberSet set
                ? set.members().stream()
                        .filter(PSMember::isProperty)
                        .map(PSMember::name)
                        .toList()
                : List.of();
    }

    @Override
    public Object getMember(String wanted) {
        PSMember found = member instanceof MemberSet set ? set.find(wanted) : null;
        if (found == null) {
            return NOT_FOUND;
        }
        return found.isProperty() || found.kind() == PSMember.Kind.MemberSet
                ? found.get(self)
                : new MemberInfo(self, found);
    }

    @Override
    public boolean setMember(String wanted, Object changed) {
        PSMember found = member instanceof MemberSet set ? set.find(wanted) : null;
        if (found != null) {
            found.set(self, changed);
        }
        return found != null;
    }

    @Override
    public String toString() {
        return member.definition();
    }
}
