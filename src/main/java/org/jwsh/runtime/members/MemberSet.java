package org.jwsh.runtime.members;

import java.util.List;
import org.jwsh.values.PSMember;

/** A member that holds members, such as {@code PSStandardMembers}. */
public record MemberSet(String name, List<PSMember> members) implements PSMember {
    public MemberSet {
        members = List.copyOf(members);
    }

    /** The member of that name in any case, or null. */
    public PSMember find(String wanted) {
        for (PSMember member : members) {
            if (member.name().equalsIgnoreCase(wanted)) {
                return member;
            }
        }
        return null;
    }

    @Override
    public Kind kind() {
        return Kind.MemberSet;
    }

    @Override
    public String definition() {
        return name + " {"
                + String.join(", ", members.stream().map(PSMember::name).toList()) + "}";
    }

    @Override
    public Object get(Object self) {
        return new MemberInfo(self, this);
    }
}
