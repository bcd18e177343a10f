package org.jwsh.values;

/**
 * A Java class used as it is. Records' components and bean getters are properties with a capital first letter, the other public
 * methods are methods; names compare without regard to case.
 */
public final class JavaType extends NetType {
    private final Class<?> javaClass;

    JavaType(Class<?> javaClass) {
        super(nameOf(javaClass));
        this.javaClass = javaClass;
    }

    /** The name that scripts see: what {@link TypeName} says, else the Java name. */
    static String nameOf(Class<?> javaClass) {
        TypeName given = javaClass.getAnnotation(TypeName.class);
        return given == null ? javaClass.getName() : given.value();
    }

    /** The class of that exact Java name, or null. */
    static NetType find(String name) {
        try {
            return NetTypes.of(Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException | LinkageError notThere) {
            return null;
        }
    }

    @Override
    public Class<?> javaClass() {
        return javaClass;
    }

    @Override
    public NetType baseType() {
        Class<?> base = javaClass.getSuperclass();
        return base == null ? null : NetTypes.of(base);
    }

    @Override
    public MemberTable members() {
        return MemberTable.EMPTY;
    }

    @Override
    public MemberTable staticMembers() {
        return MemberTable.EMPTY;
    }

    @Override
    public MethodGroup constructors() {
        return MethodGroup.NONE;
    }
}
