package org.jwsh.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.binding.CommandWithArguments;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.ParameterSetMetadata;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.NetException;

/** How the arguments of a command that is being typed would be bound, as far as that can be told without running anything. */
final class BoundCommand {
    private final CommandInfo command;
    private final CommandMetadata metadata;
    private final Map<ParameterMetadata, ExpressionAst> values = new LinkedHashMap<>();
    private final List<ExpressionAst> positional = new ArrayList<>();
    private final int cursor;
    private ParameterMetadata awaiting;

    private BoundCommand(CommandInfo command, int cursor) {
        this.command = command;
        this.metadata = CommandMetadata.of(command);
        this.cursor = cursor;
    }

    /** The command with its arguments, or null where there is no such command or it tells nothing of its parameters. */
    static BoundCommand of(CompletionPlace place, CommandAst ast) {
        CommandInfo found = find(place, ast);
        if (found == null) {
            return null;
        }
        try {
            BoundCommand bound = new BoundCommand(withDynamicParameters(found, place, ast), place.cursor());
            bound.bind(ast.elements().subList(1, ast.elements().size()));
            return bound;
        } catch (IllegalArgumentException program) {
            return null;
        }
    }

    /** A function with the parameters that its dynamicparam block gives it for the arguments that are typed so far. */
    private static CommandInfo withDynamicParameters(CommandInfo command, CompletionPlace place, CommandAst ast) {
        if (!(command instanceof FunctionInfo function)
                || !function.body().code().has(BlockKind.DYNAMICPARAM)) {
            return command;
        }
        try {
            return CommandWithArguments.of(command, place.context().frame(), typed(place, ast));
        } catch (NetException failed) {
            return command;
        }
    }

    /** The arguments whose values the text tells, but the one at the cursor. */
    private static List<Argument> typed(CompletionPlace place, CommandAst ast) {
        List<Argument> arguments = new ArrayList<>();
        for (Ast element : ast.elements().subList(1, ast.elements().size())) {
            if (place.holdsCursor(element.extent())) {
                continue;
            }
            switch (element) {
                case CommandParameterAst named
                when named.argument() == null ->
                    arguments.add(Argument.parameter(
                            named.parameterName(), named.extent().text(), named.extent()));
                case StringConstantExpressionAst text -> arguments.add(Argument.of(text.value(), text.extent()));
                case ConstantExpressionAst number -> arguments.add(Argument.of(number.value(), number.extent()));
                default -> {}
            }
        }
        return arguments;
    }

    private static CommandInfo find(CompletionPlace place, CommandAst ast) {
        if (!(ast.elements().getFirst() instanceof StringConstantExpressionAst name)) {
            return null;
        }
        CommandInfo own = ofScript(place, name.value());
        if (own != null) {
            return own;
        }
        try {
            CommandInfo found = place.context().commands().resolve(name.value(), place.scope());
            return found.type() == org.jwsh.runtime.CommandType.Application ? null : found;
        } catch (NetException unknown) {
            return null;
        }
    }

    /** A function that the script itself defines; null where it defines none of that name. */
    private static CommandInfo ofScript(CompletionPlace place, String name) {
        FunctionDefinitionAst found = null;
        for (FunctionDefinitionAst function : place.before(FunctionDefinitionAst.class)) {
            boolean ends = function.extent().end() < place.cursor();
            found = ends && function.name().equalsIgnoreCase(name) ? function : found;
        }
        if (found == null) {
            return null;
        }
        String body = found.body().extent().text().strip();
        boolean braced = body.startsWith("{") && body.endsWith("}");
        String text = braced ? body.substring(1, body.length() - 1) : body;
        boolean inParentheses =
                found.parameters() != null && !found.parameters().isEmpty();
        String parameters = inParentheses
                ? "param("
                        + String.join(
                                ", ",
                                found.parameters().stream()
                                        .map(parameter -> parameter.extent().text())
                                        .toList())
                        + ")\n"
                : "";
        ExecutionContext context = place.context();
        try {
            return new FunctionInfo(
                    found.name(),
                    ScriptCompilation.compile(parameters + text, null, context, context.globalState()),
                    found.filter());
        } catch (NetException incomplete) {
            return null;
        }
    }

    private void bind(List<Ast> elements) {
        for (Ast element : elements) {
            boolean atCursor = element.extent().start() < cursor
                    && (cursor <= element.extent().end() || goesOn(element));
            boolean isBehind = element.extent().start() >= cursor;
            if (element instanceof CommandParameterAst parameter) {
                ParameterMetadata atCursorOrBefore = awaiting;
                awaiting = null;
                if (!atCursor || parameter.extent().text().endsWith(":") || parameter.argument() != null) {
                    bindNamed(parameter);
                }
                awaiting = isBehind ? atCursorOrBefore : awaiting;
            } else if (element instanceof ExpressionAst value) {
                if (isBehind || atCursor) {
                    continue;
                }
                if (awaiting != null) {
                    values.put(awaiting, value);
                    awaiting = null;
                } else if (!(value instanceof VariableExpressionAst splat && splat.splatted())) {
                    positional.add(value);
                }
            }
        }
    }

    /** Whether a list ends in a comma behind which the cursor stands. */
    private boolean goesOn(Ast element) {
        Extent extent = element.extent();
        return extent.text().endsWith(",")
                && extent.source().text().substring(extent.end(), cursor).isBlank();
    }

    private void bindNamed(CommandParameterAst typed) {
        ParameterMetadata parameter = resolve(typed.parameterName());
        if (parameter == null) {
            return;
        }
        values.put(parameter, typed.argument());
        boolean complete = typed.argument() != null
                && !(typed.extent().start() < cursor && cursor <= typed.extent().end());
        if (!complete && (!parameter.isSwitch() || typed.extent().text().endsWith(":") || typed.argument() != null)) {
            awaiting = parameter;
        }
    }

    private ParameterMetadata resolve(String typed) {
        ParameterMetadata exact = metadata.find(typed);
        if (exact != null) {
            return exact;
        }
        ParameterMetadata found = null;
        Word word = new Word(typed, "");
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (word.begins(parameter.name()) || parameter.aliases().stream().anyMatch(word::begins)) {
                if (found != null) {
                    return null;
                }
                found = parameter;
            }
        }
        return found;
    }

    CommandInfo command() {
        return command;
    }

    /** The parameter whose value stands at the cursor, or null. */
    ParameterMetadata atCursor() {
        return awaiting != null ? awaiting : atPosition(positional.size());
    }

    /** The parameters that the value at the cursor may be for, the likeliest first. */
    List<ParameterMetadata> candidates() {
        ParameterMetadata first = atCursor();
        List<ParameterMetadata> found = new ArrayList<>();
        if (first == null) {
            return found;
        }
        found.add(first);
        if (awaiting == null) {
            for (ParameterMetadata other : metadata.parameters()) {
                boolean sharesPlace = other != first
                        && !values.containsKey(other)
                        && isPossible(other)
                        && position(other) >= 0
                        && position(other) == position(first);
                if (sharesPlace) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private ParameterMetadata atPosition(int skip) {
        List<ParameterMetadata> places = new ArrayList<>();
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (!values.containsKey(parameter) && isPossible(parameter) && position(parameter) >= 0) {
                places.add(parameter);
            }
        }
        places.sort(java.util.Comparator.comparingInt(this::position));
        int taken = 0;
        int last = Integer.MIN_VALUE;
        ParameterMetadata found = null;
        for (ParameterMetadata parameter : places) {
            if (position(parameter) != last) {
                last = position(parameter);
                if (taken++ == skip) {
                    found = parameter;
                }
            } else if (found != null && taken - 1 == skip && isInDefaultSet(parameter) && !isInDefaultSet(found)) {
                found = parameter;
            }
        }
        return found != null ? found : remaining();
    }

    private boolean isInDefaultSet(ParameterMetadata parameter) {
        String set = metadata.defaultParameterSet();
        return parameter.sets().stream()
                .anyMatch(
                        in -> in.flag() == CommandMetadata.ALL_SETS || in.set().equalsIgnoreCase(set));
    }

    private ParameterMetadata remaining() {
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (parameter.sets().stream().anyMatch(ParameterSetMetadata::valueFromRemainingArguments)) {
                return parameter;
            }
        }
        return null;
    }

    private int position(ParameterMetadata parameter) {
        long sets = possibleSets();
        for (ParameterSetMetadata in : parameter.sets()) {
            if ((in.flag() & sets) != 0 && in.position() >= 0) {
                return in.position();
            }
        }
        return -1;
    }

    /** The sets that all bound parameters are in. */
    private long possibleSets() {
        long possible = CommandMetadata.ALL_SETS;
        for (ParameterMetadata bound : values.keySet()) {
            possible &= flags(bound);
        }
        return possible == 0 ? CommandMetadata.ALL_SETS : possible;
    }

    private static long flags(ParameterMetadata parameter) {
        long flags = 0;
        for (ParameterSetMetadata in : parameter.sets()) {
            flags |= in.flag();
        }
        return flags;
    }

    private boolean isPossible(ParameterMetadata parameter) {
        return (flags(parameter) & possibleSets()) != 0;
    }

    /** The parameters that can still be given. */
    List<ParameterMetadata> open() {
        List<ParameterMetadata> open = new ArrayList<>();
        List<ParameterMetadata> taken = new ArrayList<>();
        for (int i = 0; i < positional.size(); i++) {
            taken.add(atPosition(i));
        }
        for (ParameterMetadata parameter : metadata.parameters()) {
            boolean hidden = parameter.sets().stream().allMatch(ParameterSetMetadata::dontShow);
            if (!values.containsKey(parameter) && !taken.contains(parameter) && isPossible(parameter) && !hidden) {
                open.add(parameter);
            }
        }
        return open;
    }

    /** Whether a parameter is given by name. */
    boolean isGiven(String name) {
        return values.keySet().stream().anyMatch(parameter -> parameter.name().equalsIgnoreCase(name));
    }

    /** The bound parameters with their values, null where there is none yet. */
    Map<ParameterMetadata, ExpressionAst> values() {
        return values;
    }

    /** The arguments without a name before the cursor. */
    List<ExpressionAst> positional() {
        return positional;
    }

    /** The parameter that takes an argument without a name, by its place. */
    ParameterMetadata positionalParameter(int index) {
        return atPosition(index);
    }
}
