package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.TypeName;

/** A parameter set of a command. */
@TypeName("System.Management.Automation.CommandParameterSetInfo")
public record CommandParameterSetInfo(String name, boolean isDefault, List<CommandParameterInfo> parameters) {

    /** The sets of a command, the default one first. */
    public static List<CommandParameterSetInfo> of(CommandMetadata metadata) {
        List<String> names = new ArrayList<>(metadata.setNames());
        String standard = metadata.defaultParameterSet();
        if (names.isEmpty()) {
            names.add(Parameter.ALL_SETS);
        } else if (names.removeIf(standard::equalsIgnoreCase)) {
            names.addFirst(standard);
        }
        return names.stream().map(name -> of(metadata, name)).toList();
    }

    private static CommandParameterSetInfo of(CommandMetadata metadata, String name) {
        List<CommandParameterInfo> members = new ArrayList<>();
        for (ParameterMetadata parameter : metadata.parameters()) {
            for (ParameterSetMetadata set : parameter.sets()) {
                if (set.set().equalsIgnoreCase(name) || set.flag() == CommandMetadata.ALL_SETS) {
                    members.add(new CommandParameterInfo(parameter, set));
                    break;
                }
            }
        }
        boolean standard = !name.equals(Parameter.ALL_SETS) && name.equalsIgnoreCase(metadata.defaultParameterSet());
        return new CommandParameterSetInfo(name, standard, List.copyOf(members));
    }

    /** The parameters as they stand in a syntax line: by position, then mandatory ones, then the rest. */
    public List<CommandParameterInfo> inSyntaxOrder() {
        List<CommandParameterInfo> ordered = new ArrayList<>();
        parameters.stream()
                .filter(p -> p.set().isPositional())
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .forEach(ordered::add);
        parameters.stream()
                .filter(p -> !p.set().isPositional() && p.isMandatory())
                .forEach(ordered::add);
        parameters.stream()
                .filter(p -> !p.set().isPositional() && !p.isMandatory())
                .forEach(ordered::add);
        return ordered;
    }

    /** What stands behind the command's name in its syntax line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        boolean common = false;
        for (CommandParameterInfo parameter : inSyntaxOrder()) {
            common |= parameter.isCommonToAll();
            if (!parameter.isCommonToAll()) {
                text.append(text.isEmpty() ? "" : " ").append(parameter.syntax());
            }
        }
        if (common) {
            text.append(text.isEmpty() ? "" : " ").append("[<CommonParameters>]");
        }
        return text.toString();
    }
}
