package org.jwsh.compile.member;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.members.MemberInfoCollection;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.runtime.members.TypeMethod;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** {@code .PSObject}: what a value consists of. */
@org.jwsh.values.TypeName("System.Management.Automation.PSObject")
public final class ObjectView {
    private final Object self;

    ObjectView(Object self) {
        this.self = self;
    }

    public Object getBaseObject() {
        return PSObject.unwrap(self);
    }

    public Object getImmediateBaseObject() {
        return PSObject.unwrap(self);
    }

    /** The properties, added ones first. */
    public Object getProperties() {
        return new MemberInfoCollection(self, ObjectMembers.properties(self));
    }

    /** All members. */
    public Object getMembers() {
        List<PSMember> members = new ArrayList<>(ObjectMembers.members(self));
        members.addAll(methods());
        return new MemberInfoCollection(self, members);
    }

    /** The methods, added ones first. */
    public Object getMethods() {
        List<PSMember> members = new ArrayList<>();
        for (PSMember member : ObjectMembers.members(self)) {
            if (member.kind() == PSMember.Kind.ScriptMethod || member.kind() == PSMember.Kind.CodeMethod) {
                members.add(member);
            }
        }
        members.addAll(methods());
        return new MemberInfoCollection(self, members);
    }

    private List<PSMember> methods() {
        return ObjectMembers.methods(PSObject.unwrap(self)).stream()
                .<PSMember>map(TypeMethod::new)
                .toList();
    }

    public Object getTypeNames() {
        return TypeNameList.of(self);
    }

    /** A copy with copies of the added members. */
    public Object copy() {
        return self instanceof PSObject object ? object.copy() : self;
    }

    @Override
    public String toString() {
        return LanguagePrimitives.toStringInvariant(self);
    }
}
