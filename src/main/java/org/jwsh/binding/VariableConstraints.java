package org.jwsh.binding;

import org.jwsh.binding.attributes.ArgumentTransformation;
import org.jwsh.binding.attributes.ArgumentValidation;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** What the attributes before a variable have to say about its values. */
public final class VariableConstraints {
    private VariableConstraints() {}

    /**
     * The constraint that an attribute puts on a variable; attributes that only describe put none.
     *
     * @throws NetException where there is no such attribute
     */
    public static ValueConstraint of(AttributeData attribute, ExecutionContext context) {
        return switch (new ScriptAttributes(context).make(attribute)) {
            case ArgumentValidation validation -> of(validation);
            case ArgumentTransformation transformation -> transformation::transform;
            case null ->
                throw NetException.runtime(
                        "CustomAttributeTypeNotFound",
                        ErrorCategory.InvalidOperation,
                        attribute.typeName().fullName(),
                        "Unable to find type [" + attribute.typeName().fullName() + "].");
            default -> value -> value;
        };
    }

    /** The attribute itself, whatever it is for; null where only the language knows it. */
    public static Object instance(AttributeData attribute, ExecutionContext context) {
        Object made = new ScriptAttributes(context).make(attribute);
        return made instanceof ScriptDefinedAttributes.Wrapped wrapped ? wrapped.instance() : made;
    }

    /** Refuses what a validation refuses. */
    static ValueConstraint of(ArgumentValidation validation) {
        return new Validation(validation);
    }

    private record Validation(ArgumentValidation validation) implements ValueConstraint {
        @Override
        public Object apply(Object value) {
            validation.validate(value);
            return value;
        }

        @Override
        public boolean isValidation() {
            return true;
        }

        @Override
        public Object attribute() {
            return validation;
        }
    }
}
