package org.jwsh.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jwsh.values.conversion.Conversions;
import org.jwsh.values.conversion.Converter;

/**
 * A .NET type as scripts see it, and how its values are represented on the JVM. Types are unique: two equal types are the
 * same object.
 */
public abstract class NetType implements NetTyped {
    private static final Set<String> SEALED = Set.of(
            "System.String",
            "System.DBNull",
            "System.Version",
            "System.Math",
            "System.Convert",
            "System.Environment",
            "System.Console",
            "System.GC",
            "System.BitConverter",
            "System.OperatingSystem",
            "System.Array",
            "System.Enum",
            "System.Delegate",
            "System.MulticastDelegate",
            "System.ValueType",
            "System.Void",
            "System.Text.StringBuilder",
            "System.IO.File",
            "System.IO.FileInfo",
            "System.IO.Directory",
            "System.IO.DirectoryInfo",
            "System.IO.Path",
            "System.Linq.Enumerable",
            "System.Security.SecureString",
            "System.Management.Automation.PSCredential",
            "System.Management.Automation.PSCustomObject",
            "System.Management.Automation.ScriptBlock",
            "System.Management.Automation.WildcardPattern",
            "System.Management.Automation.SemanticVersion");

    private final String fullName;
    private Converter converter;
    private NetType arrayType;
    private Map<List<Object>, NetType> constructed;

    /** @param fullName the name as {@code [type].FullName} gives it, such as {@code System.Int32} */
    protected NetType(String fullName) {
        this.fullName = fullName;
    }

    /** The type of types. */
    @Override
    public final NetType netType() {
        return NetTypes.named("System.RuntimeType");
    }

    /** The full name, such as {@code System.Collections.Generic.List`1[[System.Int32]]}. */
    public final String fullName() {
        return fullName;
    }

    /** The name without namespace and generic arguments, such as {@code List`1}; nested types without their outer type. */
    public String name() {
        int end = fullName.indexOf('[');
        String plain = end < 0 ? fullName : fullName.substring(0, end);
        return plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('+')) + 1);
    }

    /** The namespace, or null for types outside of any. */
    public String namespace() {
        int end = fullName.indexOf('[');
        int dot = fullName.lastIndexOf('.', end < 0 ? fullName.length() : end);
        return dot < 0 ? null : fullName.substring(0, dot);
    }

    /** The name as messages and overload lists show it: {@code int}, {@code string[]}, {@code System.Text.StringBuilder}. */
    public String displayName() {
        String accelerator = TypeNames.keywordFor(fullName);
        return accelerator == null ? fullName : accelerator;
    }

    /** The Java class whose instances represent values of this type; boxed for primitives. */
    public abstract Class<?> javaClass();

    /** The base type; null for {@code System.Object} and for interfaces. */
    public abstract NetType baseType();

    /** The interfaces, inherited ones included. */
    public List<NetType> interfaces() {
        return List.of();
    }

    /** Of an interface the members that it asks for itself; empty for other types. */
    List<Member> declaredMembers() {
        return List.of();
    }

    /** The members of instances, inherited ones included. */
    public abstract MemberTable members();

    /** The static members, inherited ones included. */
    public abstract MemberTable staticMembers();

    /** The constructors; empty where there are none to call. */
    public abstract MethodGroup constructors();

    /** The constructors as lists of members show them: that a value type begins at zero is none of them. */
    public final MethodGroup listedConstructors() {
        MethodGroup all = constructors();
        return isValueType()
                ? new MethodGroup(
                        all.name(),
                        all.overloads().stream()
                                .filter(overload -> !overload.parameters().isEmpty())
                                .toList())
                : all;
    }

    /** The constructors that classes derived from this one begin with. */
    public MethodGroup constructorsOfBase() {
        return constructors();
    }

    /** Whether a value, never null and never a {@link PSObject} with another base, is of this type. */
    public boolean isInstance(Object value) {
        return javaClass().isInstance(value) && isAssignableFrom(NetTypes.of(value));
    }

    /** Whether every value of the other type is a value of this one. */
    public boolean isAssignableFrom(NetType other) {
        for (NetType t = other; t != null; t = t.baseType()) {
            if (t == this) {
                return true;
            }
        }
        return other != null && (isInterface() && other.interfaces().contains(this) || this == NetTypes.OBJECT);
    }

    /**
     * The language's own conversion of a value to this type, such as of script blocks to delegates or strings to XML documents.
     *
     * @return null where there is none for such a value
     * @throws NetException where the value is of the right kind but cannot be converted
     */
    public Object accept(Object value) {
        return null;
    }

    /** What converts values to this type. */
    public final Converter converter() {
        Converter known = converter;
        if (known == null) {
            known = Conversions.make(this);
            converter = known;
        }
        return known;
    }

    /** Whether the language itself turns values of another type into this one, such as script blocks into delegates. */
    boolean acceptsFrom(NetType other) {
        return false;
    }

    /** Whether there are no objects of it but those of types derived from it. */
    public boolean isAbstract() {
        return isInterface();
    }

    /** Whether no class may derive from it. */
    public boolean isSealed() {
        return isValueType() || isArray() || SEALED.contains(fullName);
    }

    public boolean isInterface() {
        return false;
    }

    public boolean isValueType() {
        return false;
    }

    public boolean isEnum() {
        return false;
    }

    public boolean isArray() {
        return false;
    }

    /** The element type of an array type, else null. */
    public NetType elementType() {
        return null;
    }

    /** The type of arrays of this type. */
    final synchronized NetType arrayType() {
        if (arrayType == null) {
            arrayType = new ArrayType(this, 1);
        }
        return arrayType;
    }

    /** The generic type made of this type of a session, kept here so that it goes when this type goes. */
    final synchronized NetType constructed(List<Object> key, Supplier<NetType> make) {
        if (constructed == null) {
            constructed = new HashMap<>();
        }
        return constructed.computeIfAbsent(key, absent -> make.get());
    }

    /** Whether the type belongs to one session: others may have a type of the same name that is another one. */
    public boolean ofSession() {
        return false;
    }

    /** The arguments of a constructed generic type, else empty. */
    public List<NetType> genericArguments() {
        return List.of();
    }

    /** What an unset variable of this type holds: zero for value types, null else. */
    public Object defaultValue() {
        return null;
    }

    /** The attributes of the type, as objects. */
    public List<Object> attributes() {
        return List.of();
    }

    /** The attributes of the member of that name which this very type declares. */
    public List<Object> attributesOf(String member) {
        return List.of();
    }

    /** Whether listings leave a member out. */
    public boolean isHidden(String member) {
        return false;
    }

    @Override
    public String toString() {
        return fullName;
    }
}
