package org.jwsh.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/**
 * Binds the objects of the pipeline: whole objects first, then their properties, first without and then with conversion. What
 * one object has bound is taken back before the next.
 */
final class PipelineBinding {
    private final BindingState state;
    private final ArgumentBinding binding;
    private final PropertyReader properties;
    private final Map<ParameterMetadata, Object> before = new LinkedHashMap<>();
    private final List<ParameterMetadata> byPipeline = new ArrayList<>();
    private final long setsBeforeInput;

    PipelineBinding(BindingState state, ArgumentBinding binding, PropertyReader properties) {
        this.state = state;
        this.binding = binding;
        this.properties = properties;
        this.setsBeforeInput = state.validSets();
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
        for (Step step : Step.values()) {
            boolean more = true;
            while (more) {
                more = bindOne(step, input);
                bound |= more;
            }
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

    private enum Step {
        VALUE_EXACT,
        PROPERTY_EXACT,
        VALUE_CONVERTED,
        PROPERTY_CONVERTED;

        boolean byProperty() {
            return this == PROPERTY_EXACT || this == PROPERTY_CONVERTED;
        }

        boolean converts() {
            return this == VALUE_CONVERTED || this == PROPERTY_CONVERTED;
        }
    }

    private boolean bindOne(Step step, Object input) {
        long defaultSet = state.metadata().defaultSetFlag() & state.validSets();
        return defaultSet != 0 && bindOne(step, input, defaultSet) || bindOne(step, input, state.validSets());
    }

    private boolean bindOne(Step step, Object input, long sets) {
        for (ParameterMetadata parameter : state.metadata().parameters()) {
            if (!state.isBound(parameter) && takes(parameter, step, sets) && bind(step, parameter, input)) {
                byPipeline.add(parameter);
                state.narrowTo(parameter);
                return true;
            }
        }
        return false;
    }

    private static boolean takes(ParameterMetadata parameter, Step step, long sets) {
        for (ParameterSetMetadata set : parameter.sets()) {
            boolean wants = step.byProperty() ? set.valueFromPipelineByPropertyName() : set.valueFromPipeline();
            if (wants && (set.flag() & sets) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean bind(Step step, ParameterMetadata parameter, Object input) {
        Object value = input;
        if (step.byProperty()) {
            value = propertyFor(parameter, input);
            if (value == AutomationNull.VALUE) {
                return false;
            }
        }
        before.computeIfAbsent(parameter, p -> state.target().load(p));
        if (!step.converts()) {
            return binding.bindExact(parameter, value, null);
        }
        try {
            binding.bind(parameter, value, null);
            return true;
        } catch (NetException failure) {
            if (step.byProperty() || PSObject.unwrap(input) == null || !isConversionFailure(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private static boolean isConversionFailure(NetException failure) {
        String id = failure.errorRecord() == null ? "" : failure.errorRecord().errorId();
        return id.equals("ParameterArgumentTransformationError") || id.startsWith("CannotConvertArgument");
    }

    private Object propertyFor(ParameterMetadata parameter, Object input) {
        if (input == null) {
            return AutomationNull.VALUE;
        }
        Object value = properties.read(input, parameter.name());
        for (int i = 0; value == AutomationNull.VALUE && i < parameter.aliases().size(); i++) {
            value = properties.read(input, parameter.aliases().get(i));
        }
        return value;
    }
}
