package org.jwsh.binding;

import java.lang.annotation.Annotation;
import java.util.List;

/** An annotation read by reflection, which makes a class for each type of annotation. */
record ReflectedMarking(Annotation annotation) implements Marking {
    @Override
    public String kind() {
        return annotation.annotationType().getSimpleName();
    }

    @Override
    public String text(String member, String otherwise) {
        return switch (value(member)) {
            case Class<?> type -> type.getName();
            case Enum<?> label -> label.name();
            case Object text -> text.toString();
        };
    }

    @Override
    public boolean flag(String member, boolean otherwise) {
        return (boolean) value(member);
    }

    @Override
    public int number(String member, int otherwise) {
        return (int) value(member);
    }

    @Override
    public List<String> texts(String member) {
        return List.of((String[]) value(member));
    }

    private Object value(String member) {
        try {
            return annotation.annotationType().getMethod(member).invoke(annotation);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(annotation + " has no member " + member, unknown);
        }
    }
}
