package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetTypes;

/** Gives all arguments that are left to the parameter that takes them; without such a parameter they are errors. */
final class RemainingArgumentsBinding {
    private final BindingState state;
    private final ArgumentBinding binding;

    RemainingArgumentsBinding(BindingState state, ArgumentBinding binding) {
        this.state = state;
        this.binding = binding;
    }

    void run() {
        if (state.unbound().isEmpty()) {
            return;
        }
        for (ParameterMetadata parameter : state.unboundParameters()) {
            ParameterSetMetadata set = parameter.in(state.validSets());
            if (set != null && set.valueFromRemainingArguments()) {
                Extent at = state.unbound().getFirst().extent();
                binding.bind(parameter, collected(parameter), at);
                state.narrowTo(parameter);
                state.unbound(new ArrayList<>());
                return;
            }
        }
    }

    private Object collected(ParameterMetadata parameter) {
        List<Object> values = values(state.unbound());
        if (values.size() == 1 && values.getFirst() instanceof Object[] list) {
            return list;
        }
        boolean untyped = parameter.type() == NetTypes.OBJECT;
        return untyped ? values : values.toArray();
    }

    /** Arguments as values: a parameter's name becomes a string. */
    static List<Object> values(List<Argument> arguments) {
        List<Object> values = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.hasParameter()) {
                values.add(argument.parameterText());
            }
            if (argument.hasValue()) {
                values.add(argument.value() == AutomationNull.VALUE ? null : argument.value());
            }
        }
        return values;
    }

    /** Throws where arguments are left. */
    void requireNoneLeft() {
        if (state.unbound().isEmpty()) {
            return;
        }
        Argument first = state.unbound().getFirst();
        if (first.hasParameter()) {
            throw state.errors().namedParameterNotFound(first.parameter(), first.extent());
        }
        throw state.errors()
                .positionalParameterNotFound(
                        org.jwsh.values.LanguagePrimitives.toStringInvariant(first.value()), first.extent());
    }
}
