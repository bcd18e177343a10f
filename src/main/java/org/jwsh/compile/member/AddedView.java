package org.jwsh.compile.member;

import java.util.List;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** {@code .PSExtended}: what was added to a value or to its type. */
@org.jwsh.values.TypeName("System.Management.Automation.PSMemberSet")
public final class AddedView implements DynamicMembers {
    private final Object self;

    AddedView(Object self) {
        this.self = self;
    }

    @Override
    public List<String> memberNames() {
        return self instanceof PSObject object ? object.shape().names() : List.of();
    }

    @Override
    public Object getMember(String name) {
        PSMember added = ObjectMembers.findAdded(self, name);
        return added == null || !added.isProperty() ? NOT_FOUND : added.get(self);
    }

    @Override
    public boolean setMember(String name, Object value) {
        PSMember added = ObjectMembers.findAdded(self, name);
        if (added == null || !added.isProperty()) {
            return false;
        }
        added.set(self, value);
        return true;
    }
}
