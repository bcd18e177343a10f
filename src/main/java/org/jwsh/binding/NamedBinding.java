package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.Argument;
import org.jwsh.values.NetException;
import org.jwsh.values.SwitchParameter;

/** Binds the arguments that name their parameter. Arguments whose parameter is not known stay. */
final class NamedBinding {
    private final BindingState state;
    private final ArgumentBinding binding;
    private final ParameterLookup lookup;
    private final DelayedBinding delayed;

    NamedBinding(BindingState state, ArgumentBinding binding, DelayedBinding delayed, boolean dynamicToo) {
        this.delayed = delayed;
        this.state = state;
        this.binding = binding;
        this.lookup = new ParameterLookup(state.metadata(), state.errors(), dynamicToo);
    }

    void run() {
        List<Argument> arguments = state.unbound();
        List<Argument> rest = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            ParameterMetadata parameter =
                    argument.hasParameter() ? lookup.find(argument.parameter(), argument.extent()) : null;
            if (parameter == null) {
                rest.add(argument);
            } else if (argument.splatted() && isGivenExplicitly(parameter, arguments)) {
                continue;
            } else if (argument.hasValue()) {
                bind(parameter, argument, argument);
            } else if (parameter.isSwitch()) {
                bind(parameter, argument, argument.withValue(SwitchParameter.ON));
            } else {
                Argument value = i + 1 < arguments.size() ? arguments.get(i + 1) : null;
                if (value == null || value.hasParameter()) {
                    throw missingArgument(parameter, argument);
                }
                bind(parameter, argument, value);
                i++;
            }
        }
        state.unbound(rest);
    }

    private boolean isGivenExplicitly(ParameterMetadata parameter, List<Argument> arguments) {
        return arguments.stream()
                .anyMatch(
                        a -> a.hasParameter() && !a.splatted() && lookup.find(a.parameter(), a.extent()) == parameter);
    }

    private NetException missingArgument(ParameterMetadata parameter, Argument argument) {
        return state.errors().missingArgument(parameter.name(), parameter.type(), argument.extent());
    }

    private void bind(ParameterMetadata parameter, Argument name, Argument value) {
        if (state.isBound(parameter)) {
            throw state.errors().parameterAlreadyBound(parameter.name(), name.extent());
        }
        if (!delayed.take(parameter, value)) {
            binding.bind(parameter, value);
        }
        state.narrowTo(parameter);
    }
}
