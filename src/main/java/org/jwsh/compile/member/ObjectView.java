package org.jwsh.compile.member;

import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeHierarchy;

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
        return new MemberCollection(self, ObjectMembers.properties(self));
    }

    /** All members. */
    public Object getMembers() {
        return new MemberCollection(self, ObjectMembers.members(self));
    }

    public Object getTypeNames() {
        return self instanceof PSObject object ? object.typeNames() : TypeHierarchy.names(NetTypes.of(self));
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
