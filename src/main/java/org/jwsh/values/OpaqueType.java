package org.jwsh.values;

import java.util.Arrays;
import java.util.List;

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
    public List<NetType> genericArguments() {
        int open = fullName().indexOf("[[");
        if (open < 0) {
            return List.of();
        }
        String[] names = fullName().substring(open + 2, fullName().length() - 2).split("\\],\\[");
        return Arrays.stream(names).map(NetTypes::declared).toList();
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
