package org.jwsh.formatting;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** The errors of choosing and applying views. */
final class FormatErrors {
    private FormatErrors() {}

    /** No view of that name and shape for an object. */
    static NetException viewNotFound(String view, FormatShape shape, String typeName) {
        NetException exception = NetException.of(
                "System.Management.Automation.PipelineStoppedException", "The pipeline has been stopped.");
        ErrorRecord error = new ErrorRecord(exception, "FormatViewNotFound", ErrorCategory.ObjectNotFound, null);
        error.details("The view name " + view + " cannot be found. There are no existing " + shape.word()
                + " views for " + typeName + " objects.");
        exception.errorRecord(error);
        return exception;
    }

    /** An expression that failed for an object. */
    static ErrorRecord expressionFailed(PropertyExpression expression, RuntimeException problem, Object value) {
        ErrorRecord error = new ErrorRecord(problem, "mshExpressionError", ErrorCategory.InvalidArgument, value);
        error.details("Failed to evaluate expression \"" + expression.label() + "\".");
        return error;
    }
}
