package org.jwsh.values;

/** A type that the cmdlets name and whose values are those of another type here: it has a name of its own and takes what that takes. */
final class StandInType extends NetType {
    private final NetType like;

    StandInType(String fullName, NetType like) {
        super(fullName);
        this.like = like;
    }

    @Override
    public Class<?> javaClass() {
        return like.javaClass();
    }

    @Override
    public NetType baseType() {
        return NetTypes.OBJECT;
    }

    @Override
    public MemberTable members() {
        return like.members();
    }

    @Override
    public MemberTable staticMembers() {
        return MemberTable.EMPTY;
    }

    @Override
    public MethodGroup constructors() {
        return MethodGroup.NONE;
    }

    @Override
    public boolean isInstance(Object value) {
        return like.isInstance(value);
    }

    @Override
    public Object accept(Object value) {
        return like.converter().convert(value);
    }
}
