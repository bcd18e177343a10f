package org.jwsh.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.ExecutionContext;

/** How far the binding of one call has come. */
final class BindingState {
    private CommandMetadata metadata;
    private final ExecutionContext context;
    private final BindingErrors errors;
    private final BindingTarget target;
    private final boolean inputExpected;
    private final BindingTrace trace;
    private final BoundParameters boundParameters = new BoundParameters();
    private final BitSet bound = new BitSet();
    private List<Argument> unbound;
    private long validSets = CommandMetadata.ALL_SETS;
    private String setName;

    BindingState(
            CommandMetadata metadata,
            ExecutionContext context,
            BindingErrors errors,
            BindingTarget target,
            List<Argument> arguments,
            boolean inputExpected) {
        this.metadata = metadata;
        this.context = context;
        this.errors = errors;
        this.target = target;
        this.unbound = new ArrayList<>(arguments);
        this.inputExpected = inputExpected;
        this.trace = BindingTrace.of(context);
        this.setName = metadata.defaultParameterSet().isEmpty()
                ? org.jwsh.cmdlet.Parameter.ALL_SETS
                : metadata.defaultParameterSet();
    }

    /** Hears of each step. */
    BindingTrace trace() {
        return trace;
    }

    CommandMetadata metadata() {
        return metadata;
    }

    void metadata(CommandMetadata extended) {
        metadata = extended;
    }

    ExecutionContext context() {
        return context;
    }

    BindingErrors errors() {
        return errors;
    }

    BindingTarget target() {
        return target;
    }

    /** Whether objects may come down the pipeline. */
    boolean inputExpected() {
        return inputExpected;
    }

    BoundParameters boundParameters() {
        return boundParameters;
    }

    boolean isBound(ParameterMetadata parameter) {
        return bound.get(parameter.index());
    }

    void markBound(ParameterMetadata parameter) {
        bound.set(parameter.index());
    }

    void markUnbound(ParameterMetadata parameter) {
        bound.clear(parameter.index());
    }

    List<ParameterMetadata> unboundParameters() {
        List<ParameterMetadata> open = new ArrayList<>();
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (!isBound(parameter)) {
                open.add(parameter);
            }
        }
        return open;
    }

    /** The arguments that have found no parameter yet. */
    List<Argument> unbound() {
        return unbound;
    }

    void unbound(List<Argument> rest) {
        unbound = rest;
    }

    /** The sets that are still possible. */
    long validSets() {
        return validSets;
    }

    void validSets(long flags) {
        validSets = flags;
    }

    /** Leaves the sets that a parameter is in. */
    void narrowTo(ParameterMetadata parameter) {
        if (!parameter.isInAllSets()) {
            validSets &= parameter.setFlags();
        }
    }

    String setName() {
        return setName;
    }

    /** Names the set that holds. */
    void chooseSetName(long flag) {
        setName = metadata.setName(flag);
    }
}
