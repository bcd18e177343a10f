package org.jwsh.binding.attributes;

import java.util.Iterator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.TypeName;

/** {@code [ValidateCount()]}: takes only collections of a size between two ends, both included. */
@TypeName("System.Management.Automation.ValidateCountAttribute")
public record ValidateCountAttribute(int minLength, int maxLength) implements ArgumentValidation {
    @Override
    public void validate(Object argument) {
        int count = count(argument);
        if (minLength == maxLength && count != minLength) {
            throw ValidationFailure.of(
                    "ValidateCountExactFailure",
                    "The parameter requires exactly " + minLength + " value(s) - " + count
                            + " value(s) were provided.");
        }
        if (count < minLength || count > maxLength) {
            throw ValidationFailure.of(
                    "ValidateCountMinMaxFailure",
                    "The parameter requires at least " + minLength + " value(s) and no more than " + maxLength
                            + " value(s) - " + count + " value(s) were provided.");
        }
    }

    private static int count(Object argument) {
        if (NullChecks.isNull(argument)) {
            return 0;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(argument);
        int count = elements == null ? 1 : 0;
        while (elements != null && elements.hasNext()) {
            elements.next();
            count++;
        }
        return count;
    }
}
