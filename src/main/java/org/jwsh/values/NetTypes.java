package org.jwsh.values;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds types: by name, by Java class, by value. Types that belong to one session (its classes and enums) are not here. */
public final class NetTypes {
    private static final Map<String, NetType> BY_NAME = new ConcurrentHashMap<>();
    private static final ClassValue<NetType> BY_CLASS = new ClassValue<>() {
        @Override
        protected NetType computeValue(Class<?> javaClass) {
            return typeOf(javaClass);
        }
    };

    public static final NetType OBJECT = named("System.Object");
    public static final NetType STRING = named("System.String");
    public static final NetType INT = named("System.Int32");
    public static final NetType LONG = named("System.Int64");
    public static final NetType DOUBLE = named("System.Double");
    public static final NetType BOOL = named("System.Boolean");
    public static final NetType CHAR = named("System.Char");
    public static final NetType OBJECT_ARRAY = arrayOf(OBJECT);

    private static volatile java.util.function.Function<String, NetType> sessionTypes = name -> null;

    private NetTypes() {}

    /** Says where names of types are looked up that belong to the session of the running thread. */
    public static void sessionTypes(java.util.function.Function<String, NetType> lookup) {
        sessionTypes = lookup;
    }

    /** The type of a value, which is not null. A {@link PSObject} has the type of its base. */
    public static NetType of(Object value) {
        return value instanceof NetTyped typed ? typed.netType() : BY_CLASS.get(value.getClass());
    }

    /** The type that values of a Java class have. Primitive classes stand for their boxes. */
    public static NetType of(Class<?> javaClass) {
        return BY_CLASS.get(javaClass);
    }

    /** The array type with that element type and one dimension. */
    public static NetType arrayOf(NetType element) {
        return element.arrayType();
    }

    /**
     * The type of that name.
     *
     * @throws IllegalArgumentException where there is none: for names that come from declarations, never from users
     */
    public static NetType named(String name) {
        NetType type = find(name);
        if (type == null) {
            throw new IllegalArgumentException("No type " + name);
        }
        return type;
    }

    /** The type that a cmdlet's parameter names; one that takes what another type takes where there is no such type. */
    public static NetType standIn(String name, NetType like) {
        NetType type = find(name);
        if (type != null) {
            return type;
        }
        boolean array = name.endsWith("[]") && like.isArray();
        return array
                ? arrayOf(standIn(name.substring(0, name.length() - 2), like.elementType()))
                : unique(name, () -> new StandInType(name, like));
    }

    /** The type that a signature names; one that no value has where there is no such type. */
    public static NetType declared(String name) {
        NetType type = find(name);
        if (type != null) {
            return type;
        }
        return name.endsWith("[]") ? arrayOf(declared(name.substring(0, name.length() - 2))) : new OpaqueType(name);
    }

    /**
     * The type that a user's name means: an accelerator, a full name in any case, a name without {@code System.}, with
     * {@code []} behind it, or with generic arguments in brackets; also any Java class by its full name.
     *
     * @return the type, or null where there is none
     */
    public static NetType find(String name) {
        NetType known = BY_NAME.get(name);
        if (known != null) {
            return known;
        }
        NetType found = TypeNameResolver.resolve(name);
        if (found != null && found.ofSession()) {
            return found;
        }
        if (found != null) {
            NetType earlier = BY_NAME.putIfAbsent(name, found);
            return earlier == null ? found : earlier;
        }
        return sessionTypes.apply(name);
    }

    /** Forgets what a name meant, so that it is looked up again. */
    static void forget(String name) {
        BY_NAME.keySet().removeIf(name::equalsIgnoreCase);
    }

    /** The constructed generic type, such as {@code List} with {@code int}, or null where there is no such type. */
    public static NetType generic(String name, java.util.List<NetType> arguments) {
        return TypeCatalog.findGeneric(name, arguments);
    }

    /** The one object for a full name, made where it is not there yet. */
    static NetType unique(String fullName, java.util.function.Supplier<NetType> make) {
        NetType known = BY_NAME.get(fullName);
        if (known != null) {
            return known;
        }
        NetType made = make.get();
        NetType earlier = BY_NAME.putIfAbsent(fullName, made);
        return earlier == null ? made : earlier;
    }

    private static NetType typeOf(Class<?> javaClass) {
        if (javaClass.isArray()) {
            Class<?> component = javaClass.getComponentType();
            return arrayOf(
                    component == PSObject.class ? named("System.Management.Automation.PSObject") : of(component));
        }
        if (javaClass.getClassLoader() instanceof GeneratedTypes generated) {
            return generated.typeOf(javaClass);
        }
        TypeSpec builtIn = TypeCatalog.findByClass(javaClass);
        TypeSpec spec = builtIn == null ? ModuleTypes.byClass(javaClass) : builtIn;
        if (spec != null) {
            return spec.javaClass().isAssignableFrom(javaClass) || javaClass.isPrimitive()
                    ? unique(spec.fullName(), () -> new DefinedType(spec))
                    : new JavaType(javaClass);
        }
        return unique(JavaType.nameOf(javaClass), () -> new JavaType(javaClass));
    }
}
