package org.jwsh.binding;

import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** The type of a variable: each value is converted to it. */
public record TypedVariable(NetType type) implements ValueConstraint {
    @Override
    public Object apply(Object value) {
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
