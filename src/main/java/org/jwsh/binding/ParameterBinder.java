package org.jwsh.binding;

import java.util.List;
import org.jwsh.values.ErrorRecord;

/** Binds the arguments of one call and then the objects of the pipeline, phase by phase. */
final class ParameterBinder {
    private final BindingState state;
    private final ArgumentBinding binding;
    private final DelayedBinding delayed;
    private final DynamicParameterSource dynamicParameters;
    private final ParameterSetResolution sets;
    private final MandatoryParameters mandatory;
    private PipelineBinding pipeline;

    ParameterBinder(BindingState state, DynamicParameterSource dynamicParameters) {
        this.state = state;
        this.dynamicParameters = dynamicParameters;
        this.binding = new ArgumentBinding(state);
        this.delayed = new DelayedBinding(state, binding);
        this.sets = new ParameterSetResolution(state);
        this.mandatory = new MandatoryParameters(state, new MandatoryPrompt(state, binding));
    }

    /** Binds what was written behind the command. */
    void bindArguments() {
        dropEndOfParameters();
        bindGiven(false);
        PresetValues presets = new PresetValues(state, binding);
        presets.run();
        sets.run(true);
        if (addDynamicParameters()) {
            bindGiven(true);
            presets.run();
        }
        RemainingArgumentsBinding remaining = new RemainingArgumentsBinding(state, binding);
        remaining.run();
        remaining.requireNoneLeft();
        sets.run(state.inputExpected());
        state.trace().mandatoryCheck(state.metadata().name());
        mandatory.requireBeforeInput();
        pipeline = new PipelineBinding(state, binding, delayed);
    }

    /** The double dash has done its work when the arguments were read. */
    private void dropEndOfParameters() {
        state.unbound().removeIf(EndOfParameters::is);
    }

    private void bindGiven(boolean dynamicToo) {
        state.trace().arguments("NAMED", state.metadata().name());
        new NamedBinding(state, binding, delayed, dynamicToo).run();
        state.trace().arguments("POSITIONAL", state.metadata().name());
        new PositionalBinding(state, binding, delayed).run();
    }

    private boolean addDynamicParameters() {
        List<ParameterMetadata> added = dynamicParameters.parameters(state);
        if (!added.isEmpty()) {
            state.metadata(state.metadata().with(added));
        }
        return state.metadata().hasDynamicParameters();
    }

    /**
     * Binds an object of the pipeline.
     *
     * @return null, or the error for an object that could not be bound
     * @throws org.jwsh.values.NetException a binding error
     */
    ErrorRecord bindInput(Object input) {
        if (pipeline.bindAlike(input)) {
            return null;
        }
        state.trace().input(state.metadata().name(), input);
        boolean bound = pipeline.bind(input);
        sets.run(false);
        if (!bound) {
            return state.errors().inputObjectNotBound(input);
        }
        state.trace().mandatoryCheck(state.metadata().name());
        List<String> missing = mandatory.missingAfterInput();
        if (!missing.isEmpty()) {
            return state.errors().inputObjectMissingMandatory(input, missing);
        }
        pipeline.settle();
        return null;
    }
}
