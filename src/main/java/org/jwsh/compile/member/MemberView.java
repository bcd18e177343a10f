package org.jwsh.compile.member;

import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** One member of a value as {@code .PSObject.Properties} shows it. */
@org.jwsh.values.TypeName("System.Management.Automation.PSPropertyInfo")
public final class MemberView {
    private final Object self;
    private final PSMember member;

    MemberView(Object self, PSMember member) {
        this.self = self;
        this.member = member;
    }

    public String getName() {
        return member.name();
    }

    public Object getValue() {
        return member.isProperty() ? member.get(self) : member;
    }

    public void setValue(Object value) {
        member.set(self, value);
    }

    public String getMemberType() {
        return member.kind().name();
    }

    public String getTypeNameOfValue() {
        Object value = getValue();
        return value == null ? "System.Object" : NetTypes.of(value).fullName();
    }

    public boolean isInstance() {
        return self instanceof PSObject object && object.find(member.name()) >= 0;
    }

    @Override
    public String toString() {
        return member.definition();
    }
}
