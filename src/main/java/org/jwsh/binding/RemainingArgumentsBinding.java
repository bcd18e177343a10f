package org.jwsh.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;

/** Gives all arguments that are left to the parameter that takes them; without such a parameter they are errors. */
final class RemainingArgumentsBinding {
    /** The note that marks an element of {@code $args} as the name of a parameter. */
    private static final String PARAMETER_MARK = "<CommandParameterName>";

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
                binding.bind(parameter, collected(), at);
                state.narrowTo(parameter);
                state.unbound(new ArrayList<>());
                return;
            }
        }
    }

    /** A single argument that is a collection stands for all. */
    private Object collected() {
        List<Object> values = values(state.unbound(), state.target().isCmdlet());
        return values.size() == 1 && LanguagePrimitives.enumerator(values.getFirst()) != null
                ? values.getFirst()
                : ListValue.of(NetTypes.find("System.Collections.Generic.List[object]"), NetTypes.OBJECT, values);
    }

    /** Arguments as values: a parameter's name becomes a string. */
    static List<Object> values(List<Argument> arguments) {
        return values(arguments, false);
    }

    /** @param spelled whether numbers keep how they were written */
    private static List<Object> values(List<Argument> arguments, boolean spelled) {
        List<Object> values = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.hasParameter()) {
                values.add(parameterName(argument));
            }
            if (argument.hasValue()) {
                Object value = spelled ? WrittenNumber.of(argument) : argument.value();
                values.add(value == AutomationNull.VALUE ? null : value);
            }
        }
        return values;
    }

    /** A parameter's name among values: a string that remembers what it is, for when the values are splatted. */
    private static Object parameterName(Argument argument) {
        return new PSObject(argument.parameterText().stripTrailing()).put(PARAMETER_MARK, argument.parameter());
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
        String text = first.value() == null ? "$null" : describe(first.value());
        throw state.errors().positionalParameterNotFound(text);
    }

    private static String describe(Object value) {
        Object base = PSObject.unwrap(value);
        boolean collection = base instanceof Object[] || base instanceof Collection<?>;
        return collection ? NetTypes.of(base).fullName() : LanguagePrimitives.toStringInvariant(value);
    }
}
