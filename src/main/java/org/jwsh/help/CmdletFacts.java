package org.jwsh.help;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.values.NetTypes;

/** Reads what a cmdlet class says of itself: its name, its parameters, its parameter sets. */
public final class CmdletFacts {
    private static final List<ParameterHelp> SHOULD_PROCESS = List.of(
            shouldProcess("WhatIf", "wi", "Shows what would happen if the cmdlet ran. The cmdlet is not run."),
            shouldProcess("Confirm", "cf", "Asks for confirmation before the cmdlet runs."));

    private final Class<? extends PSCmdlet> type;
    private final Cmdlet cmdlet;

    private CmdletFacts(Class<? extends PSCmdlet> type) {
        this.type = type;
        this.cmdlet = type.getAnnotation(Cmdlet.class);
    }

    /**
     * Reads a cmdlet class.
     *
     * @throws IllegalArgumentException when the class is not annotated as a cmdlet
     */
    public static CmdletFacts of(Class<? extends PSCmdlet> type) {
        if (!type.isAnnotationPresent(Cmdlet.class)) {
            throw new IllegalArgumentException(type.getName() + " is no cmdlet.");
        }
        return new CmdletFacts(type);
    }

    /** The command's name. */
    public String name() {
        return cmdlet.verb() + "-" + cmdlet.noun();
    }

    /** Other names that call the command. */
    public List<String> aliases() {
        return List.of(cmdlet.aliases());
    }

    /** The parameters with the descriptions that the prose has for them, {@code WhatIf} and {@code Confirm} at the end. */
    public List<ParameterHelp> parameters(Prose prose) {
        List<ParameterHelp> parameters = new ArrayList<>();
        for (Field field : fields()) {
            parameters.add(parameter(field, prose));
        }
        if (cmdlet.supportsShouldProcess()) {
            parameters.addAll(SHOULD_PROCESS);
        }
        return parameters;
    }

    /** The syntax lines, that of the default parameter set first. */
    public List<CommandHelp.Syntax> syntax() {
        List<CommandHelp.Syntax> lines = new ArrayList<>();
        for (String set : setNames()) {
            SyntaxLine line = new SyntaxLine(name(), ofSet(set));
            lines.add(new CommandHelp.Syntax(
                    set.equals(Parameter.ALL_SETS) ? "(All)" : set, line.toString(), line.ordered()));
        }
        return lines;
    }

    private List<String> setNames() {
        Set<String> names =
                new TreeSet<>(Comparator.comparing((String name) -> !name.equals(cmdlet.defaultParameterSet()))
                        .thenComparing(Comparator.naturalOrder()));
        for (Field field : fields()) {
            for (Parameter place : field.getAnnotationsByType(Parameter.class)) {
                names.add(place.set());
            }
        }
        if (names.size() > 1) {
            names.remove(Parameter.ALL_SETS);
        }
        return names.isEmpty() ? List.of(Parameter.ALL_SETS) : List.copyOf(names);
    }

    private List<ParameterHelp> ofSet(String set) {
        List<ParameterHelp> parameters = new ArrayList<>();
        for (Field field : fields()) {
            for (Parameter place : field.getAnnotationsByType(Parameter.class)) {
                if (!place.dontShow() && (place.set().equals(set) || place.set().equals(Parameter.ALL_SETS))) {
                    parameters.add(parameter(field, List.of(place), Prose.NONE));
                }
            }
        }
        if (cmdlet.supportsShouldProcess()) {
            parameters.addAll(SHOULD_PROCESS);
        }
        return parameters;
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = type; each != PSCmdlet.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getAnnotationsByType(Parameter.class).length > 0) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static ParameterHelp parameter(Field field, Prose prose) {
        return parameter(field, List.of(field.getAnnotationsByType(Parameter.class)), prose);
    }

    private static ParameterHelp parameter(Field field, List<Parameter> places, Prose prose) {
        Parameter first = places.getFirst();
        String name = first.name().isEmpty() ? capitalized(field.getName()) : first.name();
        Alias alias = field.getAnnotation(Alias.class);
        DefaultValue defaultValue = field.getAnnotation(DefaultValue.class);
        return new ParameterHelp(
                name,
                typeName(field.getType()),
                prose.parameter(name),
                alias == null ? List.of() : List.of(alias.value()),
                first.set().equals(Parameter.ALL_SETS)
                        ? List.of()
                        : places.stream().map(Parameter::set).toList(),
                places.stream().anyMatch(Parameter::mandatory),
                Math.max(first.position(), -1),
                defaultValue == null ? null : defaultValue.value(),
                places.stream().anyMatch(Parameter::valueFromPipeline),
                places.stream().anyMatch(Parameter::valueFromPipelineByPropertyName),
                field.isAnnotationPresent(SupportsWildcards.class));
    }

    private static ParameterHelp shouldProcess(String name, String alias, String description) {
        return new ParameterHelp(
                name,
                "SwitchParameter",
                description,
                List.of(alias),
                List.of(),
                false,
                -1,
                "False",
                false,
                false,
                false);
    }

    private static String typeName(Class<?> type) {
        return type == boolean.class ? "SwitchParameter" : NetTypes.of(type).name();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
