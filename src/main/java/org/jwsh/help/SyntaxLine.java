package org.jwsh.help;

import java.util.Comparator;
import java.util.List;

/** A syntax line: positional parameters by position, then required ones, then the rest as declared. */
record SyntaxLine(String commandName, List<ParameterHelp> parameters) {
    private static final Comparator<ParameterHelp> ORDER = Comparator.<ParameterHelp>comparingInt(
                    p -> p.isPositional() ? p.position() : Integer.MAX_VALUE)
            .thenComparing(p -> !p.required());

    List<ParameterHelp> ordered() {
        return parameters.stream().sorted(ORDER).toList();
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(commandName);
        for (ParameterHelp parameter : ordered()) {
            line.append(' ').append(notation(parameter));
        }
        return line.append(" [<CommonParameters>]").toString();
    }

    private static String notation(ParameterHelp parameter) {
        String name = parameter.isPositional() ? "[-" + parameter.name() + "]" : "-" + parameter.name();
        String whole = parameter.isSwitch() ? name : name + " <" + parameter.typeName() + ">";
        return parameter.required() ? whole : "[" + whole + "]";
    }
}
