package org.jwsh.binding;

import java.util.List;
import java.util.Map;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ParameterDeclaration;
import org.jwsh.runtime.Scope;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** Binds the arguments of a function without attributes: what no parameter takes becomes {@code $args}. */
final class SimpleBinding {
    private final Frame frame;
    private final BlockCode code;
    private final CommandMetadata metadata;
    private final InvocationInfo invocation;
    private final BindingErrors errors;

    SimpleBinding(
            Frame frame, BlockCode code, CommandMetadata metadata, InvocationInfo invocation, BindingErrors errors) {
        this.frame = frame;
        this.code = code;
        this.metadata = metadata;
        this.invocation = invocation;
        this.errors = errors;
    }

    void bind(List<Argument> arguments) {
        if (metadata.isPlain() && frame.ownsScope() && arguments.stream().noneMatch(Argument::hasParameter)) {
            bindPlain(arguments);
        } else {
            bindChecked(arguments);
        }
    }

    /** Values alone and parameters without types: each value goes straight into its slot. */
    private void bindPlain(List<Argument> arguments) {
        List<ParameterDeclaration> parameters = code.parameters();
        int given = arguments.size();
        int count = parameters.size();
        for (int i = 0; i < count; i++) {
            Object value = i < given ? present(arguments.get(i).value()) : null;
            frame.locals[parameters.get(i).slot()] = value == null ? Scope.NULL : value;
        }
        for (int i = given; i < count; i++) {
            ParameterDeclaration.DefaultValue otherwise = parameters.get(i).defaultValue();
            if (otherwise != null) {
                Object value = present(otherwise.evaluate(frame));
                frame.locals[parameters.get(i).slot()] = value == null ? Scope.NULL : value;
            }
        }
        frame.boundParameters(() -> boundInOrder(arguments));
        invocation.boundParametersLater(frame::boundParameters);
        if (given > count) {
            unbound(arguments.subList(count, given));
        }
    }

    private static Object present(Object value) {
        return value == AutomationNull.VALUE ? null : value;
    }

    private Map<Object, Object> boundInOrder(List<Argument> arguments) {
        BoundParameters bound = new BoundParameters();
        for (int i = 0; i < Math.min(arguments.size(), code.parameters().size()); i++) {
            String name = code.parameters().get(i).name();
            bound.put(name, arguments.get(i).value());
            bound.boundPositionally(name);
        }
        return bound;
    }

    private void bindChecked(List<Argument> arguments) {
        BindingState state = new BindingState(
                metadata,
                frame.context,
                errors,
                new BindingTarget(frame, null, false),
                arguments.stream().filter(a -> !EndOfParameters.is(a)).toList(),
                false);
        ArgumentBinding binding = new ArgumentBinding(state);
        DelayedBinding delayed = new DelayedBinding(state, binding);
        new NamedBinding(state, binding, delayed, true).run();
        new PositionalBinding(state, binding, delayed).run();
        ObsoleteWarnings.of(state).forEach(text -> StreamMessages.warning(text, frame, invocation));
        requireNulls(state);
        new DefaultValues(state, code, frame).run();
        frame.boundParameters(state.boundParameters());
        invocation.boundParameters(state.boundParameters());
        unbound(state.unbound());
    }

    /** The values of typed parameters are kept as that type: one that has nothing for null must be given. */
    private void requireNulls(BindingState state) {
        List<ParameterMetadata> parameters = metadata.declaredParameters();
        for (int i = 0; i < parameters.size(); i++) {
            ParameterMetadata parameter = parameters.get(i);
            boolean open = !state.isBound(parameter) && code.parameters().get(i).defaultValue() == null;
            if (open && parameter.type().isValueType() && !parameter.isSwitch()) {
                try {
                    LanguagePrimitives.convertTo(null, parameter.type());
                } catch (NetException failure) {
                    throw state.errors().signed(failure);
                }
            }
        }
    }

    private void unbound(List<Argument> rest) {
        List<Object> values = RemainingArgumentsBinding.values(rest);
        frame.arguments(values);
        invocation.unboundArguments(values);
    }
}
