package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.jwsh.binding.Markings.MarkedField;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.commands.BuiltInCmdlets;

/** What the build writes down of annotations is what stands on the classes. */
class ListedMarkingsTest {
    private static final String PACKAGE = "org.jwsh.cmdlet";

    /** The classes with parameters: cmdlets, what they extend, and their groups of parameters. */
    private static List<Class<?>> classes() throws ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        CmdletIndex index = new CmdletIndex(PSCmdlet.class.getClassLoader());
        BuiltInCmdlets.list(index);
        for (CmdletIndex.Entry entry : index.entries()) {
            add(Class.forName(entry.className()), found);
        }
        for (CmdletModule module : ServiceLoader.load(CmdletModule.class)) {
            module.cmdlets().forEach(cmdlet -> add(cmdlet.type(), found));
        }
        return found;
    }

    private static void add(Class<?> type, List<Class<?>> found) {
        for (Class<?> c = type; c != null && c != PSCmdlet.class && c != Object.class; c = c.getSuperclass()) {
            if (!found.contains(c)) {
                found.add(c);
                Markings.reflected(c).fields().stream()
                        .filter(field -> field.has("ParameterGroup"))
                        .forEach(field -> add(field.field().getType(), found));
            }
        }
    }

    @Test
    void everyAnnotationIsListedAsItStands() throws ClassNotFoundException {
        assumeThat(ListedMarkings.of("org.jwsh.commands.core.GetCommandCommand"))
                .as("the list is made by the build")
                .isNotNull();
        List<Class<?>> classes = classes();
        assertThat(classes).hasSizeGreaterThan(300);
        for (Class<?> type : classes) {
            assertThat(ListedMarkings.of(type.getName())).as(type.getName()).isNotNull();
            Markings listed = Markings.of(type);
            Markings reflected = Markings.reflected(type);
            check(type.getName(), listed.own(), reflected.own());
            assertThat(listed.fields().stream().map(MarkedField::field))
                    .isEqualTo(
                            reflected.fields().stream().map(MarkedField::field).toList());
            for (int i = 0; i < reflected.fields().size(); i++) {
                MarkedField field = reflected.fields().get(i);
                check(field.field().toString(), listed.fields().get(i).markings(), field.markings());
            }
        }
    }

    private static void check(String place, List<Marking> listed, List<Marking> reflected) {
        List<Marking> known = reflected.stream()
                .filter(marking -> ((ReflectedMarking) marking)
                        .annotation()
                        .annotationType()
                        .getPackageName()
                        .equals(PACKAGE))
                .toList();
        assertThat(listed.stream().map(Marking::kind))
                .as(place)
                .isEqualTo(known.stream().map(Marking::kind).toList());
        for (int i = 0; i < known.size(); i++) {
            check(place, listed.get(i), (ReflectedMarking) known.get(i));
        }
    }

    private static void check(String place, Marking listed, ReflectedMarking reflected) {
        for (Method member : reflected.annotation().annotationType().getDeclaredMethods()) {
            String name = member.getName();
            Object otherwise = member.getDefaultValue();
            switch (otherwise == null ? member.getReturnType().getSimpleName() : "default") {
                case "int" -> assertThat(listed.number(name, 0)).as(place).isEqualTo(reflected.number(name, 0));
                case "String[]" -> assertThat(listed.texts(name)).as(place).isEqualTo(reflected.texts(name));
                case "default" -> checkOptional(place, listed, reflected, name, otherwise);
                default -> assertThat(listed.text(name)).as(place).isEqualTo(reflected.text(name));
            }
        }
    }

    private static void checkOptional(
            String place, Marking listed, ReflectedMarking reflected, String name, Object otherwise) {
        switch (otherwise) {
            case Integer number ->
                assertThat(listed.number(name, number)).as(place).isEqualTo(reflected.number(name, number));
            case Boolean flag -> assertThat(listed.flag(name, flag)).as(place).isEqualTo(reflected.flag(name, flag));
            case String[] _ -> assertThat(listed.texts(name)).as(place).isEqualTo(reflected.texts(name));
            case Class<?> type ->
                assertThat(listed.text(name, type.getName())).as(place).isEqualTo(reflected.text(name));
            case Object other ->
                assertThat(listed.text(name, String.valueOf(other))).as(place).isEqualTo(reflected.text(name));
        }
    }
}
