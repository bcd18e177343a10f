package org.jwsh.binding.attributes;

import java.util.Iterator;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;

/** {@code [ValidateNotNullOrWhiteSpace()]}: refuses null and strings of white space only, also as an element. */
@TypeName("System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute")
public record ValidateNotNullOrWhiteSpaceAttribute() implements ArgumentValidation {
    private static final String BLANK =
            "The argument is null, empty, or consists of only white-space characters. Provide an"
                    + " argument that contains non white-space characters, and then try the command again.";
    private static final String BLANK_ELEMENT =
            "An element of the argument collection is null, empty, or consists of only white-space characters. Supply"
                    + " a collection that does not contain any those values and then try the command again.";

    @Override
    public void validate(Object argument) {
        if (isBlank(argument)) {
            throw ValidationFailure.of("ArgumentIsEmptyOrWhiteSpace", BLANK);
        }
        Iterator<?> elements = NullChecks.elements(argument);
        if (elements != null && !elements.hasNext()) {
            throw ValidationFailure.of("ArgumentIsEmpty", ValidationFailure.NULL_ELEMENT);
        }
        while (elements != null && elements.hasNext()) {
            if (isBlank(elements.next())) {
                throw ValidationFailure.of("ArgumentCollectionContainsEmptyOrWhiteSpace", BLANK_ELEMENT);
            }
        }
    }

    private static boolean isBlank(Object value) {
        return NullChecks.isNull(value) || PSObject.unwrap(value) instanceof String text && text.isBlank();
    }
}
