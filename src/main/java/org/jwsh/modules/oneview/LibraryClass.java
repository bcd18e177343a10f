package org.jwsh.modules.oneview;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** One of the original assembly's classes that hold values: a parameter of a constructor sets the property of its name. */
final class LibraryClass {
    private static final String CONSTRUCTOR = "new(";

    private final String name;
    private final String base;
    private final List<String> properties = new ArrayList<>();
    private final List<String> constructors = new ArrayList<>();

    /**
     * @param heading the name, and where it derives from another class a colon and that one's name
     */
    LibraryClass(String heading) {
        int colon = heading.indexOf(" : ");
        name = colon < 0 ? heading : heading.substring(0, colon);
        base = colon < 0 ? "System.Object" : heading.substring(colon + 3);
    }

    /** Adds a property ({@code string Name}) or a constructor ({@code new(string name)}). */
    void add(String member) {
        if (member.startsWith(CONSTRUCTOR)) {
            constructors.add(member);
        } else {
            properties.add(member);
        }
    }

    TypeSpec spec() {
        return TypeSpec.ofClass(name, LibraryObject.class, () -> this::define).extending(base);
    }

    private void define(TypeBuilder type) {
        for (String property : properties) {
            String propertyName = property.substring(property.indexOf(' ') + 1);
            type.property(
                    property,
                    LibraryObject.class,
                    object -> object.get(propertyName),
                    (object, value) -> object.set(propertyName, value));
        }
        for (String constructor : constructors) {
            String[] names = parameterNames(constructor);
            type.constructor(name + " " + constructor, arguments -> make(names, arguments));
        }
    }

    private static String[] parameterNames(String constructor) {
        String list = constructor.substring(CONSTRUCTOR.length(), constructor.length() - 1);
        String[] names = list.isEmpty() ? new String[0] : list.split(", ");
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].substring(names[i].indexOf(' ') + 1);
        }
        return names;
    }

    private Object make(String[] names, Object[] arguments) {
        LibraryObject object = new LibraryObject(name);
        for (int i = 0; i < names.length; i++) {
            object.set(names[i], arguments[i]);
        }
        return object;
    }
}
