package org.jwsh.binding;

import org.jwsh.language.Extent;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** The errors where no command is called but a script block: its parameters are variables that values are assigned to. */
final class VariableErrors extends BindingErrors {
    VariableErrors(InvocationInfo invocation) {
        super(invocation, null);
    }

    @Override
    NetException refused(String parameter, Object value, NetException cause, Extent at) {
        return NetException.of(
                        "System.Management.Automation.ValidationMetadataException",
                        "The attribute cannot be added because variable " + parameter + " with value "
                                + LanguagePrimitives.toStringInvariant(value) + " would no longer be valid.",
                        cause)
                .withRecord("ValidateSetFailure", ErrorCategory.MetadataError, null);
    }

    /** A variable that has a type and nothing else is converted without an attribute that could complain. */
    @Override
    NetException notTransformed(ParameterMetadata parameter, Object value, Throwable cause, Extent at) {
        NetException failure = ErrorReporting.asNetException(cause);
        return parameter.validations().isEmpty() && failure.inner() instanceof NetException cast ? cast : failure;
    }
}
