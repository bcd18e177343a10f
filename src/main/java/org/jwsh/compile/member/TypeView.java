package org.jwsh.compile.member;

import java.util.List;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** {@code .PSBase}: a value as its type alone shows it, without keys, elements and what was added to it. */
@org.jwsh.values.TypeName("System.Management.Automation.PSMemberSet")
public final class TypeView implements DynamicMembers {
    private final Object base;

    TypeView(Object self) {
        this.base = PSObject.unwrap(self);
    }

    @Override
    public List<String> memberNames() {
        return NetTypes.of(base).members().all().stream()
                .filter(PropertyMember.class::isInstance)
                .map(member -> ((PropertyMember) member).name())
                .toList();
    }

    @Override
    public Object getMember(String name) {
        return switch (base instanceof PSObject
                ? null
                : NetTypes.of(base).members().find(name)) {
            case PropertyMember property
            when property.getter() != null -> property.getter().get(base);
            case MethodGroup group -> new MethodReference(base, group);
            case null, default -> NOT_FOUND;
        };
    }

    @Override
    public boolean setMember(String name, Object value) {
        if (NetTypes.of(base).members().find(name) instanceof PropertyMember property && property.setter() != null) {
            property.setter().set(base, value);
            return true;
        }
        return false;
    }
}
