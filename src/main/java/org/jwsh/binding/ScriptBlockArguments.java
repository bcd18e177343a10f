package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.Frame;
import org.jwsh.values.InvocationInfo;

/** Binds bare values to the parameters of a script block that the engine calls. */
public final class ScriptBlockArguments {
    private ScriptBlockArguments() {}

    /**
     * Binds one value to each parameter in the order of declaration, switches among them; the rest becomes {@code $args}.
     * Values that a parameter cannot take are refused as a variable with its attributes would.
     */
    public static void bind(Frame frame, List<Object> values) {
        CommandMetadata metadata = ScriptBlockMetadata.of(frame.block(), null);
        List<Argument> arguments = new ArrayList<>(values.size());
        List<ParameterMetadata> parameters = metadata.parameters();
        for (int i = 0; i < values.size(); i++) {
            String name = i < parameters.size() ? parameters.get(i).name() : null;
            arguments.add(
                    name == null
                            ? Argument.of(values.get(i), Extent.EMPTY)
                            : Argument.named(name, "-" + name + ":", values.get(i), Extent.EMPTY));
        }
        InvocationInfo invocation = new InvocationInfo(null, null, frame.position);
        new SimpleBinding(frame, frame.block().code(), metadata, invocation, new VariableErrors(invocation))
                .bind(arguments);
    }
}
