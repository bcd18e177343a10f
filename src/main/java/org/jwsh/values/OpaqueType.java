package org.jwsh.values;

/** A type that signatures name and no value has: it is shown, and nothing converts to it. */
final class OpaqueType extends NetType {
    OpaqueType(String fullName) {
        super(fullName);
    }

    @Override
    public Class<?> javaClass() {
        return Void.class;
    }

    @Override
    public NetType baseType() {
        return NetTypes.OBJECT;
    }

    @Override
    public boolean isValueType() {
        return true;
    }

    @Override
    public MemberTable members() {
        return MemberTable.EMPTY;
    }

    @Override
    public MemberTable staticMembers() {
        return MemberTable.EMPTY;
    }

    @Override
    public MethodGroup constructors() {
        return MethodGroup.NONE;
    }
}
