package org.jwsh.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for mandatory parameters that have no value. Where objects of the pipeline may bring some of them, it settles on the
 * parameter set that the objects are most likely meant for.
 */
final class MandatoryParameters {
    private final BindingState state;
    private final MandatoryPrompt prompt;

    /** What is missing in one parameter set. */
    private static final class Missing {
        private final List<String> mustBeGiven = new ArrayList<>();
        private boolean byValue;
        private boolean byPropertyName;

        boolean takesInput() {
            return byValue || byPropertyName;
        }
    }

    MandatoryParameters(BindingState state, MandatoryPrompt prompt) {
        this.state = state;
        this.prompt = prompt;
    }

    /** Asks for the parameters that are missing and that no object of the pipeline can bring; throws where nobody can be asked. */
    void requireBeforeInput() {
        if (!state.inputExpected()) {
            require(missingAfterInput());
            return;
        }
        Map<Long, Missing> missing = state.metadata().hasMandatoryParameters() ? missingBySet() : Map.of();
        if (missing.isEmpty()) {
            return;
        }
        Missing everywhere = missing.getOrDefault(CommandMetadata.ALL_SETS, new Missing());
        long defaultSet = state.metadata().defaultSetFlag() & state.validSets();
        long chosen = 0;
        if (defaultSet != 0 && prefersDefault(missing, defaultSet, everywhere)) {
            chosen = defaultSet;
            state.validSets(defaultSet);
            state.chooseSetName(defaultSet);
        } else {
            chosen = theOneForInput(missing);
            dropOtherSets(missing, chosen);
            if (chosen != 0) {
                state.chooseSetName(chosen);
            }
        }
        List<String> names = new ArrayList<>(everywhere.mustBeGiven);
        if (missing.containsKey(chosen)) {
            names.addAll(missing.get(chosen).mustBeGiven);
        }
        require(names);
    }

    private void require(List<String> missing) {
        if (!missing.isEmpty() && prompt.canAsk()) {
            prompt.ask(missing);
        } else if (!missing.isEmpty()) {
            throw state.errors().missingMandatory(missing);
        }
    }

    private Map<Long, Missing> missingBySet() {
        Map<Long, Missing> bySet = new LinkedHashMap<>();
        for (ParameterMetadata parameter : state.unboundParameters()) {
            for (ParameterSetMetadata set : parameter.sets()) {
                if (set.mandatory() && (set.flag() & state.validSets()) != 0) {
                    Missing missing = bySet.computeIfAbsent(set.flag(), flag -> new Missing());
                    missing.byValue |= set.valueFromPipeline();
                    missing.byPropertyName |= set.valueFromPipelineByPropertyName();
                    if (!set.takesPipelineInput()) {
                        missing.mustBeGiven.add(parameter.name());
                    }
                }
            }
        }
        return bySet;
    }

    /** Whether the objects are meant for the default set rather than for another. */
    private static boolean prefersDefault(Map<Long, Missing> missing, long defaultSet, Missing everywhere) {
        Missing mine = missing.get(defaultSet);
        if (mine == null && !missing.containsKey(CommandMetadata.ALL_SETS)) {
            return false;
        }
        boolean otherTakesInput = false;
        boolean otherTakesProperties = false;
        for (Map.Entry<Long, Missing> entry : missing.entrySet()) {
            if (entry.getKey() != defaultSet && entry.getKey() != CommandMetadata.ALL_SETS) {
                otherTakesInput |= entry.getValue().takesInput()
                        && entry.getValue().mustBeGiven.isEmpty();
                otherTakesProperties |= entry.getValue().byPropertyName;
            }
        }
        boolean byProperties = mine != null && mine.byPropertyName && !otherTakesProperties;
        return byProperties || !otherTakesInput || !everywhere.mustBeGiven.isEmpty();
    }

    /** The only set that takes objects, or properties of them, for what is missing; 0 where there is no such single set. */
    private static long theOneForInput(Map<Long, Missing> missing) {
        List<Long> byValue = new ArrayList<>();
        List<Long> byProperty = new ArrayList<>();
        missing.forEach((set, what) -> {
            if (set != CommandMetadata.ALL_SETS && what.byValue) {
                byValue.add(set);
            }
            if (set != CommandMetadata.ALL_SETS && what.byPropertyName) {
                byProperty.add(set);
            }
        });
        if (byValue.size() == 1 && (byProperty.isEmpty() || byProperty.equals(byValue))) {
            return byValue.getFirst();
        }
        return byValue.isEmpty() && byProperty.size() == 1 ? byProperty.getFirst() : 0;
    }

    /** Sets in which something is missing that no object brings are out, as long as others are left. */
    private void dropOtherSets(Map<Long, Missing> missing, long chosen) {
        long known = (1L << state.metadata().setCount()) - 1;
        long left = state.validSets() & known;
        for (Map.Entry<Long, Missing> entry : missing.entrySet()) {
            boolean hopeless = chosen == 0 ? !entry.getValue().mustBeGiven.isEmpty() : entry.getKey() != chosen;
            if (entry.getKey() != CommandMetadata.ALL_SETS && hopeless) {
                left &= ~entry.getKey();
            }
        }
        if (left != 0 && left != (state.validSets() & known)) {
            state.validSets(left);
            if (Long.bitCount(left) == 1) {
                state.chooseSetName(left);
            }
        }
    }

    /** The names of the mandatory parameters without a value in the set that holds. */
    List<String> missingAfterInput() {
        if (!state.metadata().hasMandatoryParameters()) {
            return List.of();
        }
        long valid = state.validSets();
        boolean single = Long.bitCount(valid) == 1 || state.metadata().setCount() == 1;
        List<String> missing = new ArrayList<>();
        for (ParameterMetadata parameter : state.metadata().mandatoryParameters()) {
            if (state.isBound(parameter)) {
                continue;
            }
            for (ParameterSetMetadata set : parameter.sets()) {
                boolean holds = set.flag() == CommandMetadata.ALL_SETS || single && (set.flag() & valid) != 0;
                if (set.mandatory() && holds) {
                    missing.add(parameter.name());
                    break;
                }
            }
        }
        return missing;
    }
}
