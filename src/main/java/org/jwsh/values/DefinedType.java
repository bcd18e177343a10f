package org.jwsh.values;

import java.util.List;

/** A type declared by a {@link TypeDefinition}, which is run when a member is first asked for. */
public final class DefinedType extends NetType {
    private final TypeSpec spec;
    private MemberTable instance;
    private MemberTable statics;
    private MethodGroup constructors;

    DefinedType(TypeSpec spec) {
        super(spec.fullName());
        this.spec = spec;
    }

    @Override
    public Class<?> javaClass() {
        return spec.javaClass();
    }

    @Override
    public NetType baseType() {
        return spec.baseName() == null ? null : NetTypes.named(spec.baseName());
    }

    @Override
    public List<NetType> interfaces() {
        return spec.interfaceNames().stream().map(NetTypes::named).toList();
    }

    @Override
    public boolean isInterface() {
        return spec.kind() == TypeSpec.Kind.INTERFACE;
    }

    @Override
    public boolean isValueType() {
        return spec.kind() == TypeSpec.Kind.STRUCT;
    }

    @Override
    public Object defaultValue() {
        return spec.defaultValue();
    }

    @Override
    public MemberTable members() {
        load();
        return instance;
    }

    @Override
    public MemberTable staticMembers() {
        load();
        return statics;
    }

    @Override
    public MethodGroup constructors() {
        load();
        return constructors;
    }

    private synchronized void load() {
        if (instance != null) {
            return;
        }
        TypeBuilder builder = new TypeBuilder();
        spec.definition().get().define(builder);
        MemberTable members = builder.instanceMembers();
        MemberTable shared = builder.staticMembers();
        if (baseType() != null) {
            members.inherit(baseType().members());
            shared.inherit(baseType().staticMembers());
        }
        constructors = builder.constructors();
        statics = shared;
        instance = members;
    }
}
