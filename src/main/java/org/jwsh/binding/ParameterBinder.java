package org.jwsh.binding;

import java.util.List;
import org.jwsh.values.ErrorRecord;

/** Binds the arguments of one call and then the objects of the pipeline, phase by phase. */
final class ParameterBinder {
    private final BindingState state;
    private final ArgumentBinding binding;
    private final ParameterSetResolution sets;
    private final MandatoryParameters mandatory;
    private PipelineBinding pipeline;

    ParameterBinder(BindingState state) {
        this.state = state;
        this.binding = new ArgumentBinding(state);
        this.sets = new ParameterSetResolution(state);
        this.mandatory = new MandatoryParameters(state);
    }

    /** Binds what was written behind the command. */
    void bindArguments() {
        new NamedBinding(state, binding).run();
        new PositionalBinding(state, binding).run();
        sets.run(state.inputExpected());
        RemainingArgumentsBinding remaining = new RemainingArgumentsBinding(state, binding);
        remaining.run();
        if (state.metadata().traits().advanced()) {
            remaining.requireNoneLeft();
        }
        sets.run(state.inputExpected());
        mandatory.requireBeforeInput();
        pipeline = new PipelineBinding(state, binding, ObjectProperties::read);
    }

    /**
     * Binds an object of the pipeline.
     *
     * @return null, or the error for an object that could not be bound
     * @throws org.jwsh.values.NetException a binding error
     */
    ErrorRecord bindInput(Object input) {
        boolean bound = pipeline.bind(input);
        sets.run(false);
        if (!bound) {
            return state.errors().inputObjectNotBound(input);
        }
        List<String> missing = mandatory.missingAfterInput();
        return missing.isEmpty() ? null : state.errors().inputObjectMissingMandatory(input, missing);
    }

    BindingState state() {
        return state;
    }
}
