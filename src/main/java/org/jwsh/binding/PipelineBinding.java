package org.jwsh.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetException;

/**
 * Binds the objects of the pipeline: whole objects first, then their properties, first without and then with conversion. What
 * one object has bound is taken back before the next.
 */
final class PipelineBinding {
    private final BindingState state;
    private final ArgumentBinding binding;
    private final DelayedBinding delayed;
    private final Map<ParameterMetadata, Object> before = new HashMap<>();
    private final List<ParameterMetadata> byPipeline = new ArrayList<>();
    private final List<ParameterMetadata> candidates;
    private final long setsBeforeInput;
    private final ParameterMetadata only;
    private final boolean anyByValue;
    private final boolean anyByProperty;
    private boolean settled;

    /** The four rounds, in order. */
    private enum Round {
        VALUE,
        PROPERTY,
        CONVERTED_VALUE,
        CONVERTED_PROPERTY;

        boolean byProperty() {
            return this == PROPERTY || this == CONVERTED_PROPERTY;
        }

        boolean converts() {
            return this == CONVERTED_VALUE || this == CONVERTED_PROPERTY;
        }
    }

    private static final Round[] ROUNDS = Round.values();

    PipelineBinding(BindingState state, ArgumentBinding binding, DelayedBinding delayed) {
        this.state = state;
        this.binding = binding;
        this.delayed = delayed;
        this.setsBeforeInput = state.validSets();
        this.candidates = state.metadata().pipelineParameters();
        this.only = delayed.any() ? null : onlyTaker();
        this.anyByValue = anyTakes(Round.VALUE);
        this.anyByProperty = anyTakes(Round.PROPERTY);
    }

    private boolean anyTakes(Round round) {
        for (ParameterMetadata parameter : candidates) {
            if (!state.isBound(parameter) && takes(parameter, round, setsBeforeInput)) {
                return true;
            }
        }
        return false;
    }

    /** The parameter that takes the objects whole where no other takes anything of them; else null. */
    private ParameterMetadata onlyTaker() {
        ParameterMetadata taker = null;
        for (ParameterMetadata parameter : candidates) {
            if (state.isBound(parameter)) {
                continue;
            }
            boolean byProperty = takes(parameter, Round.PROPERTY, setsBeforeInput);
            if (byProperty || takes(parameter, Round.VALUE, setsBeforeInput)) {
                if (taker != null || byProperty || !parameter.onlyConverts()) {
                    return null;
                }
                taker = parameter;
            }
        }
        return taker;
    }

    /** Says that the last object was bound without a problem: others that need no conversion are bound alike. */
    void settle() {
        settled = only != null && byPipeline.size() == 1;
    }

    /**
     * Binds an object in the way of the last one.
     *
     * @return false where it has to be bound anew
     */
    boolean bindAlike(Object input) {
        if (!settled) {
            return false;
        }
        try {
            return binding.bindExact(only, input, null);
        } catch (NetException refusal) {
            restore();
            throw refusal;
        }
    }

    /**
     * Binds an object.
     *
     * @return whether any parameter took it
     * @throws NetException a binding error
     */
    boolean bind(Object input) {
        restore();
        boolean bound = false;
        for (Round round : ROUNDS) {
            if (round.byProperty() ? anyByProperty : anyByValue) {
                bound |= bind(round, input);
            }
        }
        if (delayed.any()) {
            delayed.bind(input);
            bound = true;
        }
        return bound;
    }

    /** Takes back what the last object has bound. */
    private void restore() {
        for (ParameterMetadata parameter : byPipeline) {
            state.markUnbound(parameter);
            state.target().store(parameter, before.get(parameter));
        }
        byPipeline.clear();
        state.validSets(setsBeforeInput);
    }

    private boolean bind(Round round, Object input) {
        long defaultSet = state.metadata().defaultSetFlag() & state.validSets();
        return defaultSet != 0 && bind(round, input, defaultSet) || bind(round, input, state.validSets());
    }

    private boolean bind(Round round, Object input, long sets) {
        boolean bound = false;
        for (ParameterMetadata parameter : candidates) {
            if (!state.isBound(parameter) && takes(parameter, round, sets) && bind(round, parameter, input)) {
                byPipeline.add(parameter);
                state.narrowTo(parameter);
                bound = true;
            }
        }
        return bound;
    }

    private static boolean takes(ParameterMetadata parameter, Round round, long sets) {
        for (ParameterSetMetadata set : parameter.sets()) {
            boolean wants = round.byProperty() ? set.valueFromPipelineByPropertyName() : set.valueFromPipeline();
            if (wants && (set.flag() & sets) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean bind(Round round, ParameterMetadata parameter, Object input) {
        Object value = input;
        if (round.byProperty()) {
            value = propertyFor(parameter, input);
            if (value == AutomationNull.VALUE) {
                return false;
            }
        }
        if (!before.containsKey(parameter)) {
            before.put(parameter, state.target().load(parameter));
        }
        state.trace().attempt(parameter.name(), round.byProperty(), round.converts());
        if (!round.converts()) {
            return binding.bindExact(parameter, value, null);
        }
        try {
            binding.bind(parameter, value, null);
            return true;
        } catch (NetException failure) {
            if (round.byProperty() || !isConversionFailure(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private static boolean isConversionFailure(NetException failure) {
        String id = failure.errorRecord() == null ? "" : failure.errorRecord().errorId();
        return id.equals("ParameterArgumentTransformationError") || id.startsWith("CannotConvertArgument");
    }

    private static Object propertyFor(ParameterMetadata parameter, Object input) {
        if (input == null) {
            return AutomationNull.VALUE;
        }
        Object value = ObjectProperties.read(input, parameter.name());
        for (int i = 0; value == AutomationNull.VALUE && i < parameter.aliases().size(); i++) {
            value = ObjectProperties.read(input, parameter.aliases().get(i));
        }
        return value;
    }
}
