package org.jwsh.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/**
 * Script blocks given to parameters that could take their value from the pipeline: they are run for each object, with the
 * object as {@code $_}, and what they give is bound.
 */
final class DelayedBinding {
    private final BindingState state;
    private final ArgumentBinding binding;
    private final Map<ParameterMetadata, Argument> blocks = new LinkedHashMap<>();

    DelayedBinding(BindingState state, ArgumentBinding binding) {
        this.state = state;
        this.binding = binding;
    }

    /** Keeps an argument for later where it is a script block that the parameter does not want as such. */
    boolean take(ParameterMetadata parameter, Argument argument) {
        if (!wants(parameter, argument)) {
            return false;
        }
        if (!state.inputExpected()) {
            throw state.errors().scriptBlockWithoutInput(parameter.name(), argument.extent());
        }
        blocks.put(parameter, argument);
        state.markBound(parameter);
        return true;
    }

    boolean wants(ParameterMetadata parameter, Argument argument) {
        return PSObject.unwrap(argument.value()) instanceof ScriptBlock
                && parameter.takesPipelineInput()
                && !takesScriptBlocks(parameter.type());
    }

    private static boolean takesScriptBlocks(NetType type) {
        NetType element = type.isArray() ? type.elementType() : type;
        return element == NetTypes.OBJECT
                || element.fullName().equals("System.Management.Automation.PSObject")
                || ScriptBlock.class.isAssignableFrom(element.javaClass());
    }

    boolean any() {
        return !blocks.isEmpty();
    }

    /** Runs the script blocks for an object and binds what they give. */
    void bind(Object input) {
        blocks.forEach((parameter, argument) -> {
            List<Object> output = run(parameter, argument, input);
            Object value = output.size() == 1 ? output.getFirst() : output.toArray();
            binding.bind(parameter, value, argument.extent());
        });
    }

    private List<Object> run(ParameterMetadata parameter, Argument argument, Object input) {
        CompiledScriptBlock block = (CompiledScriptBlock) PSObject.unwrap(argument.value());
        Object result;
        try {
            result = ScriptBlockCall.inNewScope(block, state.context().frame())
                    .underscore(input)
                    .input(new Object[] {input})
                    .throwing()
                    .result();
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException failure) {
            throw state.errors()
                    .scriptBlockFailed(parameter.name(), ErrorReporting.asNetException(failure), argument.extent());
        }
        if (result == AutomationNull.VALUE) {
            throw state.errors().scriptBlockWithoutOutput(parameter.name(), argument.extent());
        }
        return result instanceof Object[] several ? List.of(several) : java.util.Collections.singletonList(result);
    }
}
