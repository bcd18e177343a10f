package org.jwsh.binding.attributes;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Makes the exceptions of validations. */
final class ValidationFailure {
    static final String NULL_ELEMENT =
            "The argument is null, empty, or an element of the argument collection contains a null value. Supply a"
                    + " collection that does not contain any null values and then try the command again.";

    private ValidationFailure() {}

    /** What the ends of an attribute that cannot hold together raise where it is made. */
    static NetException ofAttribute(String errorId, String message) {
        return of(errorId, message + " Update the Validate" + attributeOf(errorId) + " attribute for the parameter.");
    }

    private static String attributeOf(String errorId) {
        return errorId.contains("MaxRange") ? "Range" : errorId.startsWith("ValidateLength") ? "Length" : "Count";
    }

    static NetException of(String errorId, String message) {
        return NetException.of(ArgumentValidation.EXCEPTION, message)
                .withRecord(errorId, ErrorCategory.MetadataError, null);
    }
}
