package org.jwsh.compile.variable;

import org.jwsh.binding.TypedVariable;
import org.jwsh.compile.types.VariableReference;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.NetType;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;

/** What a type before a variable does: values are converted to it; before {@code [ref]} they are wrapped. */
public final class TypeConstraint {
    private TypeConstraint() {}

    public static ValueConstraint of(NetType type) {
        return Reference.class.isAssignableFrom(type.javaClass()) ? TypeConstraint::reference : new TypedVariable(type);
    }

    private static Object reference(Object value) {
        return PSObject.unwrap(value) instanceof Reference known ? known : new VariableReference(value);
    }
}
