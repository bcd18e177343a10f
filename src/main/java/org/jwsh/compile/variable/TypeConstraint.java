package org.jwsh.compile.variable;

import org.jwsh.compile.types.VariableReference;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;

/** The type of a variable: each value is converted to it. */
public final class TypeConstraint implements ValueConstraint {
    private final NetType type;

    public TypeConstraint(NetType type) {
        this.type = type;
    }

    @Override
    public NetType type() {
        return type;
    }

    @Override
    public Object apply(Object value) {
        if (Reference.class.isAssignableFrom(type.javaClass())) {
            return PSObject.unwrap(value) instanceof Reference known ? known : new VariableReference(value);
        }
        try {
            return LanguagePrimitives.convertTo(value, type);
        } catch (NetException failure) {
            throw NetException.of(
                            "System.Management.Automation.ArgumentTransformationMetadataException",
                            failure.getMessage(),
                            failure)
                    .withRecord("RuntimeException", ErrorCategory.MetadataError, null);
        }
    }
}
