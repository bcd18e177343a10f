package org.jwsh.binding;

/** Decides which parameter set holds. */
final class ParameterSetResolution {
    private final BindingState state;

    ParameterSetResolution(BindingState state) {
        this.state = state;
    }

    /**
     * Leaves one parameter set where that can be decided by now.
     *
     * @param beforeInput whether objects of the pipeline may still decide
     */
    void run(boolean beforeInput) {
        if (state.metadata().setCount() == 0) {
            return;
        }
        long valid = state.validSets();
        int count = valid == CommandMetadata.ALL_SETS ? state.metadata().setCount() : Long.bitCount(valid);
        long defaultSet = state.metadata().defaultSetFlag();
        if (count == 0 && valid == 0) {
            throw state.errors().ambiguousParameterSet();
        }
        if (count <= 1) {
            settleSingle(beforeInput, defaultSet);
            return;
        }
        if (beforeInput && someSetTakesInput()) {
            if ((valid & defaultSet) != 0) {
                state.chooseSetName(defaultSet);
            }
            return;
        }
        if ((valid & defaultSet) != 0) {
            choose(defaultSet);
            return;
        }
        choose(theOneWithoutMissingMandatory());
    }

    private void settleSingle(boolean beforeInput, long defaultSet) {
        long valid = state.validSets();
        if (valid != CommandMetadata.ALL_SETS) {
            state.chooseSetName(valid);
        } else if (defaultSet != 0) {
            if (beforeInput && someSetTakesInput()) {
                state.chooseSetName(defaultSet);
            } else {
                choose(defaultSet);
            }
        }
    }

    private void choose(long set) {
        state.validSets(set);
        state.chooseSetName(set);
    }

    private boolean someSetTakesInput() {
        for (ParameterMetadata parameter : state.unboundParameters()) {
            for (ParameterSetMetadata set : parameter.sets()) {
                if (set.takesPipelineInput() && (set.flag() & state.validSets()) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private long theOneWithoutMissingMandatory() {
        long all = (1L << state.metadata().setCount()) - 1;
        long left = state.validSets() & all;
        for (ParameterMetadata parameter : state.unboundParameters()) {
            for (ParameterSetMetadata set : parameter.sets()) {
                if (set.mandatory()) {
                    left &= ~set.flag();
                }
            }
        }
        if (Long.bitCount(left) != 1) {
            throw state.errors().ambiguousParameterSet();
        }
        return left;
    }
}
