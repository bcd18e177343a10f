package org.jwsh.binding;

import java.util.List;
import org.jwsh.binding.attributes.ArgumentTransformation;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ParameterDeclaration;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetTypes;
import org.jwsh.values.SwitchParameter;

/** Gives the parameters of a script that have got no value their defaults: converted, but not validated. */
final class DefaultValues {
    private final BindingState state;
    private final BlockCode code;
    private final Frame frame;

    DefaultValues(BindingState state, BlockCode code, Frame frame) {
        this.state = state;
        this.code = code;
        this.frame = frame;
    }

    void run() {
        List<ParameterMetadata> parameters = state.metadata().declaredParameters();
        for (ParameterMetadata parameter : parameters) {
            if (!state.isBound(parameter)) {
                state.target().store(parameter, initial(parameter));
            }
        }
        for (int i = 0; i < parameters.size(); i++) {
            ParameterDeclaration declaration = code.parameters().get(i);
            if (!state.isBound(parameters.get(i)) && declaration.defaultValue() != null) {
                state.target().store(parameters.get(i), evaluated(parameters.get(i), declaration));
            }
        }
    }

    /** What a parameter without default is: an empty string, off, false, zero, or null for all other types. */
    private static Object initial(ParameterMetadata parameter) {
        if (parameter.isSwitch()) {
            return SwitchParameter.OFF;
        }
        if (parameter.type() == NetTypes.STRING) {
            return "";
        }
        Object nothing = parameter.type().defaultValue();
        return nothing instanceof Number || nothing instanceof Boolean ? nothing : null;
    }

    private Object evaluated(ParameterMetadata parameter, ParameterDeclaration declaration) {
        Object value = declaration.defaultValue().evaluate(frame);
        Object given = value == AutomationNull.VALUE ? null : value;
        try {
            for (ArgumentTransformation transformation : parameter.transformations()) {
                given = transformation.transform(given);
            }
            return given;
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException failure) {
            throw state.errors()
                    .notTransformed(parameter, given, ErrorReporting.asNetException(failure), declaration.extent());
        }
    }
}
