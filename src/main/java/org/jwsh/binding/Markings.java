package org.jwsh.binding;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.Parameters;

/**
 * The annotations of a class with parameters: of itself, and of those of its fields that are parameters or groups of them. For
 * classes of the product the build has written them down, since reading them by reflection takes most of the time that a cmdlet
 * needs when it is first used.
 */
final class Markings {
    /** A field with its annotations, in source order. */
    record MarkedField(Field field, List<Marking> markings) {
        boolean has(String kind) {
            return first(kind) != null;
        }

        /** The first annotation of a kind, or null. */
        Marking first(String kind) {
            return Markings.first(markings, kind);
        }

        List<Marking> all(String kind) {
            List<Marking> found = new ArrayList<>(1);
            for (Marking marking : markings) {
                if (marking.kind().equals(kind)) {
                    found.add(marking);
                }
            }
            return found;
        }
    }

    private final List<Marking> own = new ArrayList<>();
    private final List<MarkedField> fields = new ArrayList<>();

    private Markings() {}

    static Markings of(Class<?> type) {
        boolean ours = type.getClassLoader() == PSCmdlet.class.getClassLoader();
        String listed = ours ? ListedMarkings.of(type.getName()) : null;
        if (listed == null) {
            return reflected(type);
        }
        Markings found = new Markings();
        found.read(type, listed);
        return found;
    }

    /** The annotations as they stand on the class itself. */
    static Markings reflected(Class<?> type) {
        Markings found = new Markings();
        found.reflect(type);
        return found;
    }

    /** The annotations of the class itself. */
    List<Marking> own() {
        return own;
    }

    /** An annotation of the class itself, or null. */
    Marking first(String kind) {
        return first(own, kind);
    }

    /** The fields that are parameters or groups, in source order. */
    List<MarkedField> fields() {
        return fields;
    }

    private static Marking first(List<Marking> markings, String kind) {
        for (Marking marking : markings) {
            if (marking.kind().equals(kind)) {
                return marking;
            }
        }
        return null;
    }

    private void reflect(Class<?> type) {
        for (Annotation annotation : type.getDeclaredAnnotations()) {
            own.add(new ReflectedMarking(annotation));
        }
        for (Field field : type.getDeclaredFields()) {
            boolean counts = field.isAnnotationPresent(Parameter.class)
                    || field.isAnnotationPresent(Parameters.class)
                    || field.isAnnotationPresent(ParameterGroup.class);
            if (counts && !Modifier.isStatic(field.getModifiers())) {
                fields.add(new MarkedField(field, reflected(field)));
            }
        }
    }

    private static List<Marking> reflected(Field field) {
        List<Marking> markings = new ArrayList<>();
        for (Annotation annotation : field.getDeclaredAnnotations()) {
            if (annotation instanceof Parameters several) {
                Arrays.stream(several.value()).map(ReflectedMarking::new).forEach(markings::add);
            } else {
                markings.add(new ReflectedMarking(annotation));
            }
        }
        return markings;
    }

    /**
     * Each line is an annotation; a field's first one stands behind a line with a colon and the field's name.
     */
    private void read(Class<?> type, String listed) {
        Field[] declared = null;
        int field = 0;
        List<Marking> target = own;
        int start = 0;
        for (int end = listed.indexOf('\n'); end >= 0; end = listed.indexOf('\n', start)) {
            if (listed.charAt(start) == ':') {
                declared = declared == null ? type.getDeclaredFields() : declared;
                String name = listed.substring(start + 1, end);
                while (!declared[field].getName().equals(name)) {
                    field++;
                }
                target = new ArrayList<>(4);
                fields.add(new MarkedField(declared[field], target));
            } else {
                int tab = listed.indexOf('\t', start);
                target.add(new ListedMarking(listed.substring(start, tab), listed.substring(tab, end)));
            }
            start = end + 1;
        }
    }
}
