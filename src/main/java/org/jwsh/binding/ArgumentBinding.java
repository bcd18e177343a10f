package org.jwsh.binding;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.binding.attributes.AllowEmptyCollectionAttribute;
import org.jwsh.binding.attributes.AllowEmptyStringAttribute;
import org.jwsh.binding.attributes.AllowNullAttribute;
import org.jwsh.binding.attributes.ArgumentConversion;
import org.jwsh.binding.attributes.ArgumentTransformation;
import org.jwsh.binding.attributes.ArgumentValidation;
import org.jwsh.binding.attributes.CheckedArgument;
import org.jwsh.binding.attributes.PSTypeNameAttribute;
import org.jwsh.binding.attributes.TypeConversion;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** Gives a parameter a value: transforms it, converts it, checks it, stores it. */
final class ArgumentBinding {
    private static final NetType PSOBJECT = NetTypes.named("System.Management.Automation.PSObject");

    private final BindingState state;

    ArgumentBinding(BindingState state) {
        this.state = state;
    }

    /**
     * Binds a value where it needs no conversion.
     *
     * @return whether it was bound
     */
    boolean bindExact(ParameterMetadata parameter, Object argument, Extent at) {
        state.trace().bind(parameter.name(), argument);
        Object value = transform(parameter, argument, null, at, false);
        if (leavesToOthers(parameter, value)) {
            return false;
        }
        if (fits(parameter.type(), value)) {
            finish(parameter, value, at);
            return true;
        }
        if (isElements(parameter.type(), value)) {
            finish(parameter, LanguagePrimitives.convertTo(value, parameter.type()), at);
            return true;
        }
        state.trace().skipped(parameter.name(), argument);
        return false;
    }

    private static boolean leavesToOthers(ParameterMetadata parameter, Object value) {
        for (ArgumentValidation validation : parameter.validations()) {
            if (validation instanceof CheckedArgument rule && rule.leavesToOthers(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Binds a value, converting it where it must be.
     *
     * @throws NetException a binding error where it cannot be
     */
    void bind(ParameterMetadata parameter, Object argument, Extent at) {
        bind(parameter, argument, null, at);
    }

    /** The same for an argument that was written. */
    void bind(ParameterMetadata parameter, Argument argument) {
        bind(parameter, argument.value(), argument.literal(), argument.extent());
    }

    private void bind(ParameterMetadata parameter, Object argument, String literal, Extent at) {
        state.trace().bind(parameter.name(), argument);
        Object value = transform(parameter, argument, literal, at, true);
        finish(parameter, convert(parameter, value, literal, at), at);
    }

    private static boolean fits(NetType type, Object value) {
        Object base = PSObject.unwrap(value);
        if (type == NetTypes.OBJECT || type == PSOBJECT) {
            return true;
        }
        return base == null ? !type.isValueType() && type != NetTypes.STRING : type.isInstance(base);
    }

    /** Whether a value is an element of an array type, or a list of such elements. */
    private static boolean isElements(NetType type, Object value) {
        if (!type.isArray() || PSObject.unwrap(value) == null) {
            return false;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            return fits(type.elementType(), value);
        }
        while (elements.hasNext()) {
            if (!fits(type.elementType(), elements.next())) {
                return false;
            }
        }
        return true;
    }

    private Object transform(ParameterMetadata parameter, Object argument, String literal, Extent at, boolean coerce) {
        Object value = argument == AutomationNull.VALUE ? null : argument;
        for (ArgumentTransformation transformation : parameter.transformations()) {
            if (transformation instanceof TypeConversion && !coerce) {
                continue;
            }
            try {
                value = apply(transformation, value, literal);
                state.trace().generation(transformation, value);
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException failure) {
                NetException cause = ErrorReporting.asNetException(failure);
                throw state.errors()
                        .notTransformed(
                                parameter,
                                value,
                                transformation instanceof TypeConversion ? ofTransformation(cause) : cause,
                                at);
            }
        }
        return value;
    }

    private static NetException ofTransformation(NetException cause) {
        return NetException.of(
                "System.Management.Automation.ArgumentTransformationMetadataException", cause.getMessage(), cause);
    }

    private Object apply(ArgumentTransformation transformation, Object value, String literal) {
        if (!(transformation instanceof TypeConversion conversion)) {
            return transformation.transform(value);
        }
        Object given = takesText(conversion.type()) ? asWritten(value, literal) : value;
        return state.metadata().traits().advanced()
                ? ArgumentConversion.toAdvancedParameter(given, conversion.type())
                : ArgumentConversion.toScriptParameter(given, conversion.type());
    }

    /** Whether values of a type are made of text: strings, and what is read from a string. */
    private static boolean takesText(NetType type) {
        return type == NetTypes.STRING
                || switch (type.fullName()) {
                    case "System.String[]", "System.Version", "System.Management.Automation.SemanticVersion" -> true;
                    default -> false;
                };
    }

    /** Numbers keep their spelling where a string is wanted: {@code 007}, {@code 1.50}, {@code 1kb}. */
    private static Object asWritten(Object value, String literal) {
        return literal != null && value instanceof Number ? literal : value;
    }

    private Object convert(ParameterMetadata parameter, Object value, String literal, Extent at) {
        NetType type = parameter.type();
        state.trace().coerce(type, value);
        if (parameter.storage().origin() == ParameterStorage.Origin.DECLARED
                && !state.target().isCmdlet()) {
            return value;
        }
        if (PSObject.unwrap(value) == null && !parameter.isSwitch()) {
            if (type == NetTypes.BOOL) {
                throw state.errors().nullNotAllowed(parameter.name(), at);
            }
            return null;
        }
        if (type == NetTypes.STRING && value instanceof Object[] list) {
            throw state.errors().notSupported(parameter.name(), NetTypes.of(list), type, at);
        }
        try {
            if (type == NetTypes.OBJECT || type == PSOBJECT) {
                return ArgumentConversion.toCmdletParameter(WrittenNumber.of(value, literal), type);
            }
            Object given = takesText(type) ? asWritten(value, literal) : value;
            return ArgumentConversion.toCmdletParameter(given, type);
        } catch (NetException failure) {
            throw state.errors().notConverted(parameter, value, failure, at);
        }
    }

    private void finish(ParameterMetadata parameter, Object value, Extent at) {
        for (ArgumentValidation validation : parameter.validations()) {
            state.trace().validation(validation);
            try {
                validation.validate(value);
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException refusal) {
                throw state.errors().refused(parameter.name(), value, ErrorReporting.asNetException(refusal), at);
            }
        }
        checkEmptiness(parameter, value, at);
        checkTypeName(parameter, value, at);
        store(parameter, value, at);
        state.boundParameters().put(parameter.name(), value);
        state.markBound(parameter);
        state.trace().bound(parameter.name(), value);
    }

    private void store(ParameterMetadata parameter, Object value, Extent at) {
        try {
            state.target().store(parameter, value);
        } catch (NetException refusal) {
            throw state.errors().notStored(parameter.name(), refusal, at);
        }
    }

    private void checkTypeName(ParameterMetadata parameter, Object value, Extent at) {
        PSTypeNameAttribute required = parameter.requiredTypeName();
        if (required != null && !required.accepts(value)) {
            throw state.errors().typeNameMismatch(parameter.name(), required.psTypeName(), at);
        }
    }

    /** What is empty is refused by mandatory parameters, unless they allow it. */
    private void checkEmptiness(ParameterMetadata parameter, Object value, Extent at) {
        if (!parameter.isMandatorySomewhere()) {
            return;
        }
        Object base = PSObject.unwrap(value);
        if (base == null) {
            requireAllowed(parameter, AllowNullAttribute.class, state.errors().nullNotAllowed(parameter.name(), at));
        } else if (parameter.type() == NetTypes.STRING) {
            if (base instanceof String text && text.isEmpty()) {
                requireAllowed(
                        parameter,
                        AllowEmptyStringAttribute.class,
                        state.errors().emptyStringNotAllowed(parameter.name(), at));
            }
        } else if (isCollection(parameter.type()) && !(base instanceof Map<?, ?>)) {
            checkElements(parameter, value, base, at);
        }
    }

    private static boolean isCollection(NetType type) {
        return type.isArray() || List.class.isAssignableFrom(type.javaClass());
    }

    private void checkElements(ParameterMetadata parameter, Object value, Object base, Extent at) {
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            return;
        }
        if (!elements.hasNext()) {
            boolean array = base.getClass().isArray();
            requireAllowed(
                    parameter,
                    AllowEmptyCollectionAttribute.class,
                    array
                            ? state.errors().emptyArrayNotAllowed(parameter.name(), at)
                            : state.errors().emptyCollectionNotAllowed(parameter.name(), at));
        }
        while (elements.hasNext()) {
            Object element = PSObject.unwrap(elements.next());
            if (element == null) {
                requireAllowed(
                        parameter, AllowNullAttribute.class, state.errors().nullNotAllowed(parameter.name(), at));
            } else if (element instanceof String text && text.isEmpty() && holdsStrings(parameter.type())) {
                requireAllowed(
                        parameter,
                        AllowEmptyStringAttribute.class,
                        state.errors().emptyStringNotAllowed(parameter.name(), at));
            }
        }
    }

    private static boolean holdsStrings(NetType type) {
        return type.isArray()
                ? type.elementType() == NetTypes.STRING
                : type.fullName().contains("[[" + NetTypes.STRING.fullName());
    }

    private static void requireAllowed(ParameterMetadata parameter, Class<?> permission, NetException refusal) {
        if (!parameter.has(permission)) {
            throw refusal;
        }
    }
}
