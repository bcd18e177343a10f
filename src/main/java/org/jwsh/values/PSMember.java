package org.jwsh.values;

/**
 * An extended member that is no plain note property. Those that run a script are made by the runtime.
 */
public interface PSMember {
    /** The kind as Get-Member names it. */
    enum Kind {
        AliasProperty,
        CodeProperty,
        Property,
        NoteProperty,
        ScriptProperty,
        PropertySet,
        Method,
        CodeMethod,
        ScriptMethod,
        ParameterizedProperty,
        MemberSet,
        Event,
        Dynamic
    }

    String name();

    Kind kind();

    /** The definition as Get-Member shows it. */
    String definition();

    /** Whether it is read like a property rather than called. */
    default boolean isProperty() {
        return switch (kind()) {
            case AliasProperty, CodeProperty, Property, NoteProperty, ScriptProperty -> true;
            default -> false;
        };
    }

    /** Whether its value can be read without running anything costly; hidden members are left out of listings. */
    default boolean hidden() {
        return false;
    }

    /**
     * Reads the property; of what is no property, the member itself.
     *
     * @param self the object that the member belongs to
     */
    default Object get(Object self) {
        return this;
    }

    /**
     * Writes the property.
     *
     * @throws NetException of type SetValueException where it cannot be written, NotSupportedException where it is no property
     */
    default void set(Object self, Object value) {
        throw MemberErrors.notAProperty(name());
    }

    /**
     * Calls the method.
     *
     * @throws NetException of type NotSupportedException where it is no method
     */
    default Object invoke(Object self, Object[] arguments) {
        throw MemberErrors.notAMethod(name());
    }
}
