package org.jwsh.values;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jwsh.values.types.ExceptionTypes;

/** The .NET types that modules bring along: exceptions to be caught by name, classes of the objects that their cmdlets write. */
public final class ModuleTypes {
    private static final Map<String, TypeSpec> BY_NAME = new ConcurrentHashMap<>();
    private static final Map<Class<?>, TypeSpec> BY_CLASS = new ConcurrentHashMap<>();

    private static final CopyOnWriteArrayList<TypeSource> SOURCES = new CopyOnWriteArrayList<>();

    private ModuleTypes() {}

    /** Makes a type known by its name and as the type of its Java class's instances; adding it again changes nothing. */
    public static void add(TypeSpec type) {
        if (BY_NAME.putIfAbsent(CaseFolding.fold(type.fullName()), type) == null
                && type.javaClass() != NetException.class
                && type.javaClass() != Object.class) {
            BY_CLASS.put(type.javaClass(), type);
        }
    }

    /** Makes an exception known: its name and the name of the exception it derives from. */
    public static void addException(String fullName, String baseName) {
        add(ExceptionTypes.derived(fullName, baseName));
    }

    /** Adds a source of further types; adding it again changes nothing. */
    public static void add(TypeSource source) {
        SOURCES.addIfAbsent(source);
    }

    static TypeSpec byName(String foldedName) {
        TypeSpec known = BY_NAME.get(foldedName);
        for (int i = 0; known == null && i < SOURCES.size(); i++) {
            known = SOURCES.get(i).byName(foldedName);
        }
        return known;
    }

    static TypeSpec byClass(Class<?> javaClass) {
        TypeSpec known = BY_CLASS.get(javaClass);
        for (int i = 0; known == null && i < SOURCES.size(); i++) {
            known = SOURCES.get(i).byClass(javaClass);
        }
        return known;
    }
}
