package org.jwsh.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.binding.attributes.PSDefaultValueAttribute;
import org.jwsh.binding.attributes.SupportsWildcardsAttribute;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;

/** What a cmdlet class says of itself, as help tells it: its name, its parameters, its parameter sets. */
final class CmdletFacts {
    private static final List<ParameterHelp> SHOULD_PROCESS = List.of(
            shouldProcess("WhatIf", "wi", "Shows what would happen if the cmdlet ran. The cmdlet is not run."),
            shouldProcess("Confirm", "cf", "Asks for confirmation before the cmdlet runs."));

    private final Cmdlet cmdlet;
    private final List<ParameterMetadata> declared;

    /** @param type a class that is annotated as a cmdlet */
    CmdletFacts(Class<? extends PSCmdlet> type) {
        this.cmdlet = type.getAnnotation(Cmdlet.class);
        this.declared = CommandMetadata.of(nameOf(cmdlet), type).declaredParameters();
    }

    static String nameOf(Cmdlet cmdlet) {
        return cmdlet.verb() + "-" + cmdlet.noun();
    }

    /** The command's name. */
    String name() {
        return nameOf(cmdlet);
    }

    /** Other names that call the command. */
    List<String> aliases() {
        return List.of(cmdlet.aliases());
    }

    /** The parameters with the descriptions that the prose has for them, {@code WhatIf} and {@code Confirm} at the end. */
    List<ParameterHelp> parameters(Prose prose) {
        List<ParameterHelp> parameters = new ArrayList<>();
        for (ParameterMetadata parameter : declared) {
            parameters.add(parameter(parameter, parameter.sets(), prose));
        }
        if (cmdlet.supportsShouldProcess()) {
            parameters.addAll(SHOULD_PROCESS);
        }
        return parameters;
    }

    /** The syntax lines, that of the default parameter set first, the others by name. */
    List<CommandHelp.Syntax> syntax() {
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
        declared.forEach(parameter -> parameter.sets().forEach(place -> names.add(place.set())));
        if (names.size() > 1) {
            names.remove(Parameter.ALL_SETS);
        }
        return names.isEmpty() ? List.of(Parameter.ALL_SETS) : List.copyOf(names);
    }

    private List<ParameterHelp> ofSet(String set) {
        List<ParameterHelp> parameters = new ArrayList<>();
        for (ParameterMetadata parameter : declared) {
            for (ParameterSetMetadata place : parameter.sets()) {
                if (!place.dontShow() && (place.set().equals(set) || place.set().equals(Parameter.ALL_SETS))) {
                    parameters.add(parameter(parameter, List.of(place), Prose.NONE));
                }
            }
        }
        if (cmdlet.supportsShouldProcess()) {
            parameters.addAll(SHOULD_PROCESS);
        }
        return parameters;
    }

    private static ParameterHelp parameter(
            ParameterMetadata parameter, List<ParameterSetMetadata> places, Prose prose) {
        ParameterSetMetadata first = places.getFirst();
        return new ParameterHelp(
                parameter.name(),
                parameter.type().name(),
                prose.parameter(parameter.name()),
                parameter.aliases(),
                first.set().equals(Parameter.ALL_SETS)
                        ? List.of()
                        : places.stream().map(ParameterSetMetadata::set).toList(),
                places.stream().anyMatch(ParameterSetMetadata::mandatory),
                Math.max(first.position(), -1),
                defaultOf(parameter),
                places.stream().anyMatch(ParameterSetMetadata::valueFromPipeline),
                places.stream().anyMatch(ParameterSetMetadata::valueFromPipelineByPropertyName),
                parameter.has(SupportsWildcardsAttribute.class));
    }

    private static String defaultOf(ParameterMetadata parameter) {
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof PSDefaultValueAttribute known) {
                return known.help();
            }
        }
        return null;
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
}
