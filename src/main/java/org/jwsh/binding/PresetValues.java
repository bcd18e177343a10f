package org.jwsh.binding;

import java.util.List;
import java.util.Map;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.text.WildcardPattern;

/** Gives parameters without a value what {@code $PSDefaultParameterValues} says for the command. */
final class PresetValues {
    private final BindingState state;
    private final ArgumentBinding binding;

    PresetValues(BindingState state, ArgumentBinding binding) {
        this.state = state;
        this.binding = binding;
    }

    void run() {
        Object found = state.context().scope().lookup("psdefaultparametervalues");
        if (found == Scope.NULL || !(PSObject.unwrap(found) instanceof Map<?, ?> presets) || presets.isEmpty()) {
            return;
        }
        for (Map.Entry<?, ?> entry : presets.entrySet()) {
            if (isDisabled(entry)) {
                return;
            }
        }
        for (Map.Entry<?, ?> entry : List.copyOf(presets.entrySet())) {
            String key = LanguagePrimitives.toStringInvariant(entry.getKey());
            int colon = key.lastIndexOf(':');
            if (colon > 0 && matches(key.substring(0, colon), state.metadata().name())) {
                apply(key.substring(colon + 1).trim(), entry.getValue());
            }
        }
    }

    private static boolean isDisabled(Map.Entry<?, ?> entry) {
        return CaseFolding.fold(LanguagePrimitives.toStringInvariant(entry.getKey()))
                        .equals("disabled")
                && LanguagePrimitives.isTrue(entry.getValue());
    }

    private static boolean matches(String pattern, String name) {
        return WildcardPattern.of(unquoted(pattern.trim()), true).isMatch(name);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '"');
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private void apply(String pattern, Object preset) {
        for (ParameterMetadata parameter : state.unboundParameters()) {
            boolean named = matches(pattern, parameter.name())
                    || parameter.aliases().stream().anyMatch(a -> matches(pattern, a));
            if (named && parameter.isIn(state.validSets())) {
                bind(parameter, preset);
            }
        }
    }

    private void bind(ParameterMetadata parameter, Object preset) {
        Object value = preset;
        if (PSObject.unwrap(preset) instanceof ScriptBlock script) {
            List<Object> output = script.invoke(call());
            value = output.size() == 1 ? output.getFirst() : output.toArray();
        }
        try {
            binding.bind(parameter, value, Extent.EMPTY);
            state.narrowTo(parameter);
        } catch (NetException failure) {
            String text = "The binding of default value '" + LanguagePrimitives.toStringInvariant(value)
                    + "' to parameter '" + parameter.name() + "' failed: " + failure.getMessage();
            state.context()
                    .frame()
                    .streams
                    .warning()
                    .write(new StreamRecord.Message(StreamRecord.Kind.Warning, text, null));
        }
    }

    /** What a script block is told of the call. */
    private PSObject call() {
        return PSObject.custom()
                .put("BoundParameters", new BoundParameters())
                .put("BoundPositionalParameters", List.of())
                .put("BoundDefaultParameters", List.of());
    }
}
