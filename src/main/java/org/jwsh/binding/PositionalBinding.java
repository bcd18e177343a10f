package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jwsh.runtime.Argument;

/**
 * Binds arguments without a name to the parameters that have a position. At each position those of the default parameter set
 * come first, and what needs no conversion comes before what does.
 */
final class PositionalBinding {
    private final BindingState state;
    private final ArgumentBinding binding;
    private final DelayedBinding delayed;

    PositionalBinding(BindingState state, ArgumentBinding binding, DelayedBinding delayed) {
        this.delayed = delayed;
        this.state = state;
        this.binding = binding;
    }

    void run() {
        if (state.unbound().isEmpty()) {
            return;
        }
        List<Argument> values = bareValues();
        if (values.isEmpty()) {
            return;
        }
        List<Argument> taken = new ArrayList<>();
        TreeMap<Integer, List<ParameterMetadata>> positions = positions();
        int next = 0;
        while (next < values.size() && !positions.isEmpty()) {
            List<ParameterMetadata> candidates = positions.pollFirstEntry().getValue();
            candidates.removeIf(p -> state.isBound(p) || positionIn(p, state.validSets()) == null);
            if (!candidates.isEmpty() && bindOne(candidates, values.get(next))) {
                taken.add(values.get(next));
                next++;
            }
        }
        List<Argument> rest = new ArrayList<>(state.unbound());
        rest.removeIf(a -> taken.stream().anyMatch(t -> t == a));
        state.unbound(rest);
    }

    /** The arguments without a name; the one behind an unknown parameter belongs to that. */
    private List<Argument> bareValues() {
        List<Argument> values = new ArrayList<>();
        boolean taken = false;
        for (Argument argument : state.unbound()) {
            if (!argument.hasParameter() && !taken) {
                values.add(argument);
            }
            taken = argument.hasParameter();
        }
        return values;
    }

    private TreeMap<Integer, List<ParameterMetadata>> positions() {
        TreeMap<Integer, List<ParameterMetadata>> positions = new TreeMap<>();
        for (ParameterMetadata parameter : state.unboundParameters()) {
            for (ParameterSetMetadata set : parameter.sets()) {
                if (isPositional(set) && (set.flag() & state.validSets()) != 0) {
                    List<ParameterMetadata> there =
                            positions.computeIfAbsent(set.position(), place -> new ArrayList<>());
                    if (!there.contains(parameter)) {
                        there.add(parameter);
                    }
                }
            }
        }
        return positions;
    }

    private static ParameterSetMetadata positionIn(ParameterMetadata parameter, long flags) {
        for (ParameterSetMetadata set : parameter.sets()) {
            if (isPositional(set) && (set.flag() & flags) != 0) {
                return set;
            }
        }
        return null;
    }

    private static boolean isPositional(ParameterSetMetadata set) {
        return set.isPositional() && !set.valueFromRemainingArguments();
    }

    private boolean bindOne(List<ParameterMetadata> candidates, Argument argument) {
        long defaultSet = state.metadata().defaultSetFlag() & state.validSets();
        return defaultSet != 0 && bindExact(candidates, defaultSet, argument)
                || bindExact(candidates, state.validSets(), argument)
                || defaultSet != 0 && bindConverted(candidates, defaultSet, argument)
                || bindConverted(candidates, state.validSets(), argument);
    }

    private boolean bindExact(List<ParameterMetadata> candidates, long sets, Argument argument) {
        for (ParameterMetadata parameter : candidates) {
            if (positionIn(parameter, sets) != null
                    && !delayed.wants(parameter, argument)
                    && binding.bindExact(parameter, argument.value(), argument.extent())) {
                bound(parameter);
                return true;
            }
        }
        return false;
    }

    private boolean bindConverted(List<ParameterMetadata> candidates, long sets, Argument argument) {
        for (ParameterMetadata parameter : candidates) {
            if (positionIn(parameter, sets) != null) {
                if (!delayed.take(parameter, argument)) {
                    binding.bind(parameter, argument);
                }
                bound(parameter);
                return true;
            }
        }
        return false;
    }

    private void bound(ParameterMetadata parameter) {
        state.boundParameters().boundPositionally(parameter.name());
        state.narrowTo(parameter);
    }
}
