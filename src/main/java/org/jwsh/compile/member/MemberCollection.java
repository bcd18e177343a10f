package org.jwsh.compile.member;

import java.util.List;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** The members of a value, in order, each also by its name. */
public final class MemberCollection extends java.util.AbstractList<Object> implements DynamicMembers {
    private final Object self;
    private final List<PSMember> members;

    MemberCollection(Object self, List<PSMember> members) {
        this.self = self;
        this.members = members;
    }

    @Override
    public Object get(int index) {
        return new MemberView(self, members.get(index));
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public List<String> memberNames() {
        return List.of();
    }

    @Override
    public Object getMember(String name) {
        return NOT_FOUND;
    }

    @Override
    public boolean setMember(String name, Object value) {
        return false;
    }

    /** The member of that name, or null: what the indexer gives. */
    public Object item(String name) {
        for (PSMember member : members) {
            if (member.name().equalsIgnoreCase(name)) {
                return new MemberView(self, member);
            }
        }
        return null;
    }

    /** Adds a note property to the value. */
    @Override
    public boolean add(Object member) {
        if (self instanceof PSObject object && member instanceof PSMember added) {
            object.put(added.name(), added.kind() == PSMember.Kind.NoteProperty ? added.get(self) : added);
            return true;
        }
        return false;
    }

    /** Takes an added member away. */
    public void remove(String name) {
        if (self instanceof PSObject object) {
            object.remove(name);
        }
    }
}
