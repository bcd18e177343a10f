package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.attributes.AliasAttribute;
import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** The parameters that the dynamicparam block of a function gives. */
final class ScriptDynamicParameters implements DynamicParameterSource {
    private final Frame frame;
    private final BlockCode code;
    private final boolean defaults;

    /** @param defaults whether the block sees the defaults of parameters without a value: in calls it does */
    ScriptDynamicParameters(Frame frame, BlockCode code, boolean defaults) {
        this.frame = frame;
        this.code = code;
        this.defaults = defaults;
    }

    @Override
    public List<ParameterMetadata> parameters(BindingState state) {
        if (!code.has(BlockKind.DYNAMICPARAM)) {
            return List.of();
        }
        if (defaults) {
            new DefaultValues(state, code, frame).run();
        }
        List<ParameterMetadata> found = new ArrayList<>();
        for (Object output : run(state)) {
            if (PSObject.unwrap(output) instanceof RuntimeDefinedParameters dictionary) {
                dictionary.values().forEach(p -> found.add(parameter((RuntimeDefinedParameter) PSObject.unwrap(p))));
            }
        }
        return found;
    }

    private List<Object> run(BindingState state) {
        CollectingPipe output = new CollectingPipe();
        Streams before = frame.streams;
        frame.streams = before.withOutput(output);
        try {
            code.run(BlockKind.DYNAMICPARAM, frame);
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException failure) {
            throw state.errors().dynamicParametersFailed(ErrorReporting.asNetException(failure));
        } finally {
            frame.streams = before;
        }
        return output.collected();
    }

    private static ParameterMetadata parameter(RuntimeDefinedParameter declared) {
        List<Object> attributes = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        List<ParameterSetMetadata> sets = new ArrayList<>();
        for (Object given : declared.attributes()) {
            Object attribute = ScriptDefinedAttributes.applicable(PSObject.unwrap(given));
            attributes.add(attribute);
            switch (attribute) {
                case ParameterAttribute place -> sets.add(ScriptMetadataReader.inSet(place));
                case AliasAttribute alias -> aliases.addAll(alias.aliasNames());
                default -> {}
            }
        }
        if (sets.isEmpty()) {
            sets.add(ParameterSetMetadata.optional(Parameter.NAMED));
        }
        return new ParameterMetadata(
                declared.name(),
                declared.type() == null ? NetTypes.OBJECT : declared.type(),
                aliases,
                sets,
                attributes,
                new RuntimeStorage(declared));
    }

    private record RuntimeStorage(RuntimeDefinedParameter declared) implements ParameterStorage {
        @Override
        public Origin origin() {
            return Origin.DYNAMIC;
        }

        @Override
        public void set(Object holder, Object value) {
            declared.value(value);
            declared.isSet(true);
        }

        @Override
        public Object get(Object holder) {
            return declared.value();
        }
    }
}
