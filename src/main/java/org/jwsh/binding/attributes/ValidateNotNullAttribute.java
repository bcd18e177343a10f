package org.jwsh.binding.attributes;

import java.util.Iterator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;

/** {@code [ValidateNotNull()]}: refuses null, also as an element. */
@TypeName("System.Management.Automation.ValidateNotNullAttribute")
public record ValidateNotNullAttribute() implements ArgumentValidation {
    @Override
    public void validate(Object argument) {
        if (NullChecks.isNull(argument)) {
            throw ValidationFailure.of(
                    "ArgumentIsNull",
                    "The argument is null. Provide a valid value for the argument, and then try running the command"
                            + " again.");
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(argument);
        while (elements != null && elements.hasNext()) {
            if (PSObject.unwrap(elements.next()) == null) {
                throw ValidationFailure.of("ArgumentIsNull", ValidationFailure.NULL_ELEMENT);
            }
        }
    }
}
