package org.jwsh.values;

/** The names of {@link TypeName} annotations: the build writes them down, since reading one by reflection makes a class first. */
public final class ListedTypeNames {
    private ListedTypeNames() {}

    /** The .NET name that a Java class is given, or null. */
    public static String of(Class<?> javaClass) {
        String listed = listed(javaClass.getName());
        if (listed != null) {
            return listed;
        }
        TypeName given = javaClass.getAnnotation(TypeName.class);
        return given == null ? null : given.value();
    }

    /** The build ({@code src/build/PlainAnnotations.java}) puts the list in this method's place. */
    private static String listed(String className) {
        return null;
    }
}
