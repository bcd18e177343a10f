package org.jwsh.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** What the arguments of a command are bound to as far as its text tells: nothing runs and nothing is converted. */
public final class StaticBinding {
    /**
     * What a parameter got.
     *
     * @param constantValue the value where it is a constant or a switch, else null
     * @param value the argument, or the name of a switch
     */
    public record Result(ParameterDescription parameter, Object constantValue, Ast value) {}

    /** An argument that was not bound, and why. */
    public record Refusal(Ast commandElement, NetException bindingException) {}

    private final CommandMetadata metadata;
    private final BindingErrors errors;
    private final ParameterLookup lookup;
    private final Function<Ast, Object> constants;
    private final Map<Object, Object> bound = new LinkedHashMap<>();
    private final Map<Object, Object> refused = new LinkedHashMap<>();
    private final List<Ast> positional = new ArrayList<>();

    private StaticBinding(CommandAst call, CommandInfo command, Function<Ast, Object> constants) {
        this.metadata = CommandMetadata.of(command);
        this.errors = new BindingErrors(new InvocationInfo(command, command.name(), call.extent()), "");
        this.lookup = new ParameterLookup(metadata, errors, true);
        this.constants = constants;
    }

    /**
     * Binds what a command is called with.
     *
     * @param constants gives the value of a constant
     */
    public static StaticBinding of(CommandAst call, CommandInfo command, Function<Ast, Object> constants) {
        StaticBinding binding = new StaticBinding(call, command, constants);
        binding.bindNamed(call.elements().subList(1, call.elements().size()));
        binding.bindPositional();
        return binding;
    }

    /** A {@link Result} by the name of each parameter that got something. */
    public Map<Object, Object> bound() {
        return bound;
    }

    /** A {@link Refusal} by the name or the text of each argument that was not bound. */
    public Map<Object, Object> refused() {
        return refused;
    }

    private void bindNamed(List<Ast> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof CommandParameterAst named)) {
                positional.add(elements.get(i));
                continue;
            }
            ParameterMetadata parameter = find(named);
            Ast next = i + 1 < elements.size() ? elements.get(i + 1) : null;
            if (parameter == null) {
                i += next != null && !(next instanceof CommandParameterAst) && named.argument() == null ? 1 : 0;
            } else if (named.argument() != null) {
                bind(parameter, named.argument());
            } else if (parameter.isSwitch()) {
                bound.put(parameter.name(), new Result(new ParameterDescription(parameter), true, named));
            } else if (next != null && isValue(next)) {
                bind(parameter, next);
                i++;
            }
        }
    }

    /** Whether what stands behind a parameter is its value: the name of another parameter is not. */
    private boolean isValue(Ast next) {
        if (!(next instanceof CommandParameterAst named)) {
            return true;
        }
        try {
            return lookup.find(named.parameterName(), named.extent()) == null;
        } catch (NetException ambiguous) {
            return false;
        }
    }

    private ParameterMetadata find(CommandParameterAst named) {
        NetException why;
        try {
            ParameterMetadata found = lookup.find(named.parameterName(), named.extent());
            if (found != null) {
                return found;
            }
            why = errors.namedParameterNotFound(named.parameterName(), named.extent());
        } catch (NetException ambiguous) {
            why = ambiguous;
        }
        refused.put(named.parameterName(), new Refusal(named, why));
        return null;
    }

    private void bindPositional() {
        List<ParameterMetadata> places = metadata.parameters().stream()
                .filter(parameter -> !bound.containsKey(parameter.name()) && place(parameter) >= 0)
                .sorted(Comparator.comparingInt(this::place))
                .toList();
        for (int i = 0; i < positional.size(); i++) {
            Ast value = positional.get(i);
            if (i < places.size()) {
                bind(places.get(i), value);
            } else {
                String text = value.extent().text();
                refused.put(text, new Refusal(value, errors.positionalParameterNotFound(text)));
            }
        }
    }

    /** The position in the default set, else in any; -1 where there is none. */
    private int place(ParameterMetadata parameter) {
        long preferred = metadata.defaultSetFlag();
        int found = -1;
        for (ParameterSetMetadata set : parameter.sets()) {
            boolean usual = preferred == 0 || (set.flag() & preferred) != 0;
            if (set.isPositional() && usual) {
                found = set.position();
            }
        }
        return found;
    }

    private void bind(ParameterMetadata parameter, Ast value) {
        boolean constant = value instanceof StringConstantExpressionAst || value instanceof ConstantExpressionAst;
        bound.put(
                parameter.name(),
                new Result(new ParameterDescription(parameter), constant ? constants.apply(value) : null, value));
    }
}
