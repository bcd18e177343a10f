package org.jwsh.values;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is known of a defined type before its members are loaded.
 *
 * @param javaClass what represents its values
 * @param baseName the base type, null for interfaces and {@code System.Object}
 * @param contracts gives the names of the interfaces that it declares
 * @param defaultValue what unset variables of a value type hold, or a {@link Supplier} of it where it is dear to make
 * @param definition gives the declaration of the members
 */
public record TypeSpec(
        String fullName,
        Class<?> javaClass,
        Kind kind,
        String baseName,
        Supplier<List<String>> contracts,
        Object defaultValue,
        Supplier<TypeDefinition> definition) {

    /** No interfaces. */
    public static final Supplier<List<String>> NONE = List::of;

    /** Whether a type is a class, one that only others derive from, a value type or an interface. */
    public enum Kind {
        CLASS,
        ABSTRACT,
        STRUCT,
        INTERFACE
    }

    @Override
    public Object defaultValue() {
        return defaultValue instanceof Supplier<?> late ? late.get() : defaultValue;
    }

    /** A class below {@code System.Object}. */
    public static TypeSpec ofClass(String fullName, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return new TypeSpec(fullName, javaClass, Kind.CLASS, "System.Object", NONE, null, definition);
    }

    /** A class below {@code System.Object} of which there are no objects but those of classes derived from it. */
    public static TypeSpec ofAbstract(String fullName, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return new TypeSpec(fullName, javaClass, Kind.ABSTRACT, "System.Object", NONE, null, definition);
    }

    /** A value type; unset variables hold the default value. */
    public static TypeSpec ofStruct(
            String fullName, Class<?> javaClass, Object defaultValue, Supplier<TypeDefinition> definition) {
        return new TypeSpec(fullName, javaClass, Kind.STRUCT, "System.ValueType", NONE, defaultValue, definition);
    }

    public static TypeSpec ofInterface(String fullName, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return new TypeSpec(fullName, javaClass, Kind.INTERFACE, null, NONE, null, definition);
    }

    TypeSpec named(String name) {
        return new TypeSpec(name, javaClass, kind, baseName, contracts, defaultValue, definition);
    }

    public TypeSpec extending(String base) {
        return new TypeSpec(fullName, javaClass, kind, base, contracts, defaultValue, definition);
    }

    public TypeSpec implementing(String... interfaces) {
        return implementing(() -> List.of(interfaces));
    }

    public TypeSpec implementing(Supplier<List<String>> interfaces) {
        return new TypeSpec(fullName, javaClass, kind, baseName, interfaces, defaultValue, definition);
    }

    /** The names of the interfaces that it declares. */
    public List<String> interfaceNames() {
        return contracts.get();
    }
}
