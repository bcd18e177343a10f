package org.jwsh.binding.attributes;

import java.util.Iterator;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;

/**
 * {@code [ValidateNotNullOrEmpty()]}: refuses null, the empty string and the empty collection, also as an element.
 *
 * @param ofObjects whether the parameter takes PSObjects, which are no empty strings even where they hold one
 */
@TypeName("System.Management.Automation.ValidateNotNullOrEmptyAttribute")
public record ValidateNotNullOrEmptyAttribute(boolean ofObjects) implements ArgumentValidation {
    private static final String EMPTY =
            "The argument is null or empty. Provide an argument that is not null or empty, and then"
                    + " try the command again.";

    public ValidateNotNullOrEmptyAttribute() {
        this(false);
    }

    @Override
    public void validate(Object argument) {
        if (NullChecks.isNull(argument)) {
            throw ValidationFailure.of("ArgumentIsNull", EMPTY);
        }
        if (isEmptyString(argument)) {
            throw ValidationFailure.of("ArgumentIsEmpty", EMPTY);
        }
        Iterator<?> elements = NullChecks.elements(argument);
        if (elements != null && !elements.hasNext()) {
            throw ValidationFailure.of("ArgumentIsEmpty", ValidationFailure.NULL_ELEMENT);
        }
        while (elements != null && elements.hasNext()) {
            Object element = elements.next();
            if (NullChecks.isNull(element)) {
                throw ValidationFailure.of("ArgumentIsNull", ValidationFailure.NULL_ELEMENT);
            }
            if (!ofObjects && isEmptyString(element)) {
                throw ValidationFailure.of("ArgumentCollectionContainsEmpty", ValidationFailure.NULL_ELEMENT);
            }
        }
    }

    private static boolean isEmptyString(Object value) {
        return PSObject.unwrap(value) instanceof String text && text.isEmpty();
    }
}
