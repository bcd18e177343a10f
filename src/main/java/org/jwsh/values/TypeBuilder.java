package org.jwsh.values;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the declaration of a type. Signatures are written as PowerShell shows them, so that they serve overload resolution,
 * messages and Get-Member alike.
 */
public final class TypeBuilder {

    /** Reads an instance property. */
    @FunctionalInterface
    public interface Read<T> {
        Object get(T self);
    }

    /** Writes an instance property. */
    @FunctionalInterface
    public interface Write<T> {
        void set(T self, Object value);
    }

    /** Runs an instance method. */
    @FunctionalInterface
    public interface Call<T> {
        Object call(T self, Object[] arguments) throws Throwable;
    }

    /** Runs a static method or a constructor. */
    @FunctionalInterface
    public interface StaticCall {
        Object call(Object[] arguments) throws Throwable;
    }

    /** Runs a generic static method with the types that its type parameters stand for. */
    @FunctionalInterface
    public interface GenericCall {
        Object call(List<NetType> types, Object[] arguments) throws Throwable;
    }

    private final MemberTable instance = new MemberTable();
    private final MemberTable statics = new MemberTable();
    private final List<MethodOverload> constructors = new ArrayList<>();

    /** A read-only property: {@code property("int Length", String.class, String::length)}. */
    public <T> TypeBuilder property(String declaration, Class<T> self, Read<T> read) {
        return property(declaration, self, read, null);
    }

    public <T> TypeBuilder property(String declaration, Class<T> self, Read<T> read, Write<T> write) {
        int space = declaration.lastIndexOf(' ');
        instance.add(new PropertyMember(
                declaration.substring(space + 1),
                declaration.substring(0, space),
                false,
                read == null ? null : target -> read.get(self.cast(target)),
                write == null ? null : (target, value) -> write.set(self.cast(target), value)));
        return this;
    }

    /**
     * Says that a property which was declared is one that PowerShell adds to the type.
     *
     * @param definition as Get-Member shows it
     */
    public TypeBuilder extended(PSMember.Kind kind, String name, String definition) {
        PropertyMember declared = (PropertyMember) instance.find(name);
        instance.add(declared.extended(new PropertyMember.Extension(kind, definition)));
        return this;
    }

    /** An instance method: {@code method("string Trim()", String.class, (s, a) -> s.strip())}. */
    public <T> TypeBuilder method(String signature, Class<T> self, Call<T> call) {
        instance.add(new MethodOverload(signature, (target, arguments) -> call.call(self.cast(target), arguments)));
        return this;
    }

    /** A method that the type has for one of its interfaces alone; what lists of members show is the interface's. */
    public <T> TypeBuilder explicit(String signature, Class<T> self, Call<T> call) {
        instance.add(
                MethodOverload.explicit(signature, (target, arguments) -> call.call(self.cast(target), arguments)));
        return this;
    }

    /** A static property or constant: {@code staticProperty("double PI", () -> Math.PI)}. */
    public TypeBuilder staticProperty(String declaration, java.util.function.Supplier<Object> read) {
        int space = declaration.lastIndexOf(' ');
        statics.add(new PropertyMember(
                declaration.substring(space + 1), declaration.substring(0, space), false, target -> read.get(), null));
        return this;
    }

    public TypeBuilder staticProperty(
            String declaration, java.util.function.Supplier<Object> read, java.util.function.Consumer<Object> write) {
        int space = declaration.lastIndexOf(' ');
        statics.add(new PropertyMember(
                declaration.substring(space + 1),
                declaration.substring(0, space),
                false,
                target -> read.get(),
                (target, value) -> write.accept(value)));
        return this;
    }

    /** A static method: {@code staticMethod("static double Sqrt(double d)", a -> Math.sqrt((double) a[0]))}. */
    public TypeBuilder staticMethod(String signature, StaticCall call) {
        statics.add(new MethodOverload(signature, (target, arguments) -> call.call(arguments)));
        return this;
    }

    /** A constructor: {@code constructor("string new(char c, int count)", a -> ...)}. */
    public TypeBuilder constructor(String signature, StaticCall call) {
        constructors.add(new MethodOverload(signature, (target, arguments) -> call.call(arguments)));
        return this;
    }

    /** A generic static method: {@code genericStatic("static T[] Empty[T]()", (types, a) -> ...)}. */
    public TypeBuilder genericStatic(String signature, GenericCall call) {
        statics.add(MethodOverload.generic(signature, (types, target, arguments) -> call.call(types, arguments)));
        return this;
    }

    /** Adds any member to the instance members. */
    public TypeBuilder add(Member member) {
        instance.add(member);
        return this;
    }

    public MemberTable instanceMembers() {
        return instance;
    }

    public MemberTable staticMembers() {
        return statics;
    }

    public MethodGroup constructors() {
        return new MethodGroup("new", constructors);
    }
}
