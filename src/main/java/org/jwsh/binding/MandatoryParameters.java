package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;

/** Looks for mandatory parameters that have no value. */
final class MandatoryParameters {
    private final BindingState state;

    MandatoryParameters(BindingState state) {
        this.state = state;
    }

    /** Throws where a parameter is missing that no object of the pipeline can bring. */
    void requireBeforeInput() {
        List<String> missing = missing(state.inputExpected());
        if (!missing.isEmpty()) {
            throw state.errors().missingMandatory(missing);
        }
    }

    /** The names of the parameters that are missing after an object of the pipeline was bound. */
    List<String> missingAfterInput() {
        return missing(false);
    }

    private List<String> missing(boolean inputMayBring) {
        List<String> missing = new ArrayList<>();
        for (ParameterMetadata parameter : state.unboundParameters()) {
            if (isMissing(parameter, inputMayBring)) {
                missing.add(parameter.name());
            }
        }
        return missing;
    }

    private boolean isMissing(ParameterMetadata parameter, boolean inputMayBring) {
        boolean single = Long.bitCount(state.validSets()) == 1;
        for (ParameterSetMetadata set : parameter.sets()) {
            boolean holds = set.flag() == CommandMetadata.ALL_SETS || single && (set.flag() & state.validSets()) != 0;
            if (set.mandatory() && holds && !(inputMayBring && set.takesPipelineInput())) {
                return true;
            }
        }
        return false;
    }
}
