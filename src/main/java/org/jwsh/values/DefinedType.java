package org.jwsh.values;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A type declared by a {@link TypeDefinition}, which is run when a member is first asked for. */
public class DefinedType extends NetType {
    private final TypeSpec spec;
    private MemberTable instance;
    private MemberTable statics;
    private MethodGroup constructors;
    private List<NetType> interfaces;
    private List<Member> declared = List.of();

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

    /** Those of the base type, those declared and behind each of these those that it extends. */
    @Override
    public List<NetType> interfaces() {
        if (interfaces == null) {
            Set<NetType> all = new LinkedHashSet<>();
            if (baseType() != null) {
                all.addAll(baseType().interfaces());
            }
            for (String name : spec.interfaceNames()) {
                NetType declared = NetTypes.named(name);
                all.add(declared);
                all.addAll(declared.interfaces());
            }
            interfaces = List.copyOf(all);
        }
        return interfaces;
    }

    @Override
    List<Member> declaredMembers() {
        load();
        return declared;
    }

    @Override
    public Object accept(Object value) {
        return spec.definition().get().accept(value);
    }

    @Override
    boolean acceptsFrom(NetType other) {
        return spec.definition().get().acceptsFrom(other);
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
    public boolean isAbstract() {
        return spec.kind() == TypeSpec.Kind.ABSTRACT || isInterface();
    }

    @Override
    public MethodGroup constructors() {
        return spec.kind() == TypeSpec.Kind.ABSTRACT ? MethodGroup.NONE : constructorsOfBase();
    }

    @Override
    public MethodGroup constructorsOfBase() {
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
        } else if (isInterface()) {
            declared = List.copyOf(members.all());
            members.inherit(NetTypes.OBJECT.members());
        }
        constructors = builder.constructors();
        statics = shared;
        members.of(this);
        instance = members;
    }
}
