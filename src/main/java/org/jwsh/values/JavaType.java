package org.jwsh.values;

import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A Java class used as it is. Records' components and bean getters are properties with a capital first letter, the other public
 * methods are methods; names compare without regard to case.
 */
public final class JavaType extends NetType {
    private static final List<ClassLoader> ARCHIVES = new CopyOnWriteArrayList<>();

    private final Class<?> javaClass;
    private MemberTable instance;
    private MemberTable statics;
    private MethodGroup constructors;

    JavaType(Class<?> javaClass) {
        super(nameOf(javaClass));
        this.javaClass = javaClass;
    }

    /** The name that scripts see: what {@link TypeName} says, else the Java name. */
    static String nameOf(Class<?> javaClass) {
        String given = ListedTypeNames.of(javaClass);
        return given == null ? javaClass.getName() : given;
    }

    /** The class of that exact Java name, or null. */
    static NetType find(String name) {
        if (name.indexOf('.') < 0) {
            return null;
        }
        if (isOfNet(name)) {
            return inArchives(name);
        }
        try {
            return NetTypes.of(Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException | LinkageError notThere) {
            return inArchives(name);
        }
    }

    /** Whether a name stands in a namespace of .NET, which the jars of the product have no classes of. */
    private static boolean isOfNet(String name) {
        return name.startsWith("System.") || name.startsWith("Microsoft.");
    }

    private static NetType inArchives(String name) {
        for (ClassLoader archive : ARCHIVES) {
            try {
                return NetTypes.of(Class.forName(name, false, archive));
            } catch (ClassNotFoundException | LinkageError notThere) {
                continue;
            }
        }
        return null;
    }

    /** Makes the classes of a jar known by their names, those of other jars added before among what they may use. */
    public static void addArchive(Path jar) {
        try {
            ClassLoader parent = ARCHIVES.isEmpty() ? JavaType.class.getClassLoader() : ARCHIVES.getLast();
            ARCHIVES.add(new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent));
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public Class<?> javaClass() {
        return javaClass;
    }

    @Override
    public NetType baseType() {
        if (javaClass.isInterface()) {
            return null;
        }
        Class<?> base = javaClass.getSuperclass();
        return javaClass == Throwable.class
                ? NetTypes.named("System.Exception")
                : base == null ? null : NetTypes.of(base);
    }

    /** The Java interfaces, and those of .NET that mean the same as some of them. */
    @Override
    public List<NetType> interfaces() {
        List<NetType> all = new ArrayList<>();
        for (Class<?> type = javaClass; type != null; type = type.getSuperclass()) {
            for (Class<?> declared : type.getInterfaces()) {
                all.add(NetTypes.of(declared));
            }
        }
        if (Iterable.class.isAssignableFrom(javaClass) || Map.class.isAssignableFrom(javaClass)) {
            all.add(NetTypes.named("System.Collections.IEnumerable"));
        }
        if (List.class.isAssignableFrom(javaClass)) {
            all.add(NetTypes.named("System.Collections.IList"));
        }
        if (Map.class.isAssignableFrom(javaClass)) {
            all.add(NetTypes.named("System.Collections.IDictionary"));
        }
        if (Comparable.class.isAssignableFrom(javaClass)) {
            all.add(NetTypes.named("System.IComparable"));
        }
        if (AutoCloseable.class.isAssignableFrom(javaClass)) {
            all.add(NetTypes.named("System.IDisposable"));
        }
        return all;
    }

    /** Java's own rule; every instance of a class that has a .NET type of its own is none of this one's. */
    @Override
    public boolean isInstance(Object value) {
        return javaClass.isInstance(value);
    }

    @Override
    public boolean isAssignableFrom(NetType other) {
        return other != null && (other == this || javaClass.isAssignableFrom(other.javaClass()));
    }

    @Override
    public boolean isSealed() {
        return Modifier.isFinal(javaClass.getModifiers());
    }

    @Override
    public boolean isInterface() {
        return javaClass.isInterface();
    }

    /** A script block becomes the one method of a functional interface. */
    @Override
    public Object accept(Object value) {
        return value instanceof ScriptBlock block && FunctionalProxy.fits(javaClass)
                ? FunctionalProxy.of(javaClass, block)
                : value instanceof String text && javaClass.isEnum() ? enumConstant(text) : null;
    }

    @Override
    boolean acceptsFrom(NetType other) {
        return ScriptBlock.class.isAssignableFrom(other.javaClass()) && FunctionalProxy.fits(javaClass)
                || other == NetTypes.STRING && javaClass.isEnum();
    }

    private Object enumConstant(String name) {
        for (Object constant : javaClass.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return null;
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
        if (instance == null) {
            JavaMembers members = new JavaMembers(this);
            statics = members.statics();
            constructors = javaClass.isInterface() || Modifier.isAbstract(javaClass.getModifiers())
                    ? MethodGroup.NONE
                    : members.constructors();
            MemberTable own = members.instance();
            if (Collection.class.isAssignableFrom(javaClass)) {
                own.add(new PropertyMember("Count", NetTypes.INT, list -> ((Collection<?>) list).size(), null));
            }
            own.inherit(NetTypes.OBJECT.members());
            if (Throwable.class.isAssignableFrom(javaClass)) {
                own.inherit(NetTypes.named("System.Exception").members());
            }
            instance = own;
        }
    }
}
