package org.jwsh.values;

/**
 * A property or field of a type.
 *
 * @param name as declared
 * @param typeName the type as displayed, such as {@code int}
 * @param field whether it is a field: shown in the same way, but constant where it has no setter
 * @param getter reads it; null where it cannot be read
 * @param setter writes it, with a value already of the property's type; null where it cannot be written
 * @param known the type where it is not found by its name
 * @param extension what it is in PowerShell, which adds it to the type; null for a property of the type's own
 */
public record PropertyMember(
        String name, String typeName, boolean field, Getter getter, Setter setter, NetType known, Extension extension)
        implements Member {

    /**
     * What PowerShell's own type data say of a property.
     *
     * @param definition as Get-Member shows it
     */
    public record Extension(PSMember.Kind kind, String definition) {}

    public PropertyMember(String name, String typeName, boolean field, Getter getter, Setter setter, NetType known) {
        this(name, typeName, field, getter, setter, known, null);
    }

    public PropertyMember(String name, String typeName, boolean field, Getter getter, Setter setter) {
        this(name, typeName, field, getter, setter, null);
    }

    /** A property whose type is at hand. */
    public PropertyMember(String name, NetType type, Getter getter, Setter setter) {
        this(name, type.displayName(), false, getter, setter, type);
    }

    /** Reads a property; the target is null for static ones. */
    @FunctionalInterface
    public interface Getter {
        Object get(Object target);
    }

    /** Writes a property; the target is null for static ones. */
    @FunctionalInterface
    public interface Setter {
        void set(Object target, Object value);
    }

    /** The type of the property's values. */
    public NetType type() {
        return known != null ? known : NetTypes.declared(typeName);
    }

    public boolean settable() {
        return setter != null;
    }

    /** The definition as Get-Member shows it: {@code int Length {get;}}. */
    public String definition() {
        return extension != null ? extension.definition() : ownDefinition();
    }

    /** The same property as one that PowerShell adds to the type. */
    PropertyMember extended(Extension added) {
        return new PropertyMember(name, typeName, field, getter, setter, known, added);
    }

    private String ownDefinition() {
        return typeName + " " + name + " {" + (getter == null ? "" : "get;") + (setter == null ? "" : "set;") + "}";
    }
}
