package org.jwsh.values;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A generic type without arguments, such as {@code List`1}: arguments make a type of it. */
public final class OpenGenericType extends NetType {
    private final NetType ofObjects;

    private OpenGenericType(String fullName, NetType ofObjects) {
        super(fullName);
        this.ofObjects = ofObjects;
    }

    /** The type of a name with the number of parameters behind it; null where there is none. */
    static NetType find(String name) {
        int tick = name.indexOf('`');
        if (tick < 0 || !name.substring(tick + 1).matches("\\d")) {
            return null;
        }
        int arity = name.charAt(tick + 1) - '0';
        NetType made = NetTypes.generic(name, Collections.nCopies(arity, NetTypes.OBJECT));
        if (made == null) {
            return null;
        }
        String fullName = made.fullName().substring(0, made.fullName().indexOf('['));
        return NetTypes.unique(fullName, () -> new OpenGenericType(fullName, made));
    }

    /** The type with these arguments, or null where their number is wrong. */
    public NetType with(List<NetType> arguments) {
        return NetTypes.generic(fullName(), arguments);
    }

    @Override
    public Class<?> javaClass() {
        return Void.class;
    }

    @Override
    public NetType baseType() {
        return ofObjects.baseType();
    }

    @Override
    public boolean isInterface() {
        return ofObjects.isInterface();
    }

    @Override
    public boolean isValueType() {
        return ofObjects.isValueType();
    }

    @Override
    public boolean isInstance(Object value) {
        return false;
    }

    @Override
    public MemberTable members() {
        return ofObjects.members();
    }

    @Override
    public MemberTable staticMembers() {
        return MemberTable.EMPTY;
    }

    @Override
    public MethodGroup constructors() {
        return MethodGroup.NONE;
    }

    /** The parameters have no names of their own here. */
    @Override
    public String toString() {
        int count = ofObjects.genericArguments().size();
        return fullName()
                + (count == 1
                        ? "[T]"
                        : IntStream.rangeClosed(1, count)
                                .mapToObj(i -> i == 1 ? "TKey" : "TValue")
                                .collect(Collectors.joining(",", "[", "]")));
    }
}
