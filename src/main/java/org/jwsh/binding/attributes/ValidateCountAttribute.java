package org.jwsh.binding.attributes;

import java.util.Iterator;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;

/** {@code [ValidateCount()]}: takes only collections of a size between two ends, both included. */
@TypeName("System.Management.Automation.ValidateCountAttribute")
public record ValidateCountAttribute(int minLength, int maxLength) implements ArgumentValidation {
    public ValidateCountAttribute {
        if (maxLength < minLength) {
            throw ValidationFailure.ofAttribute(
                    "ValidateRangeMaxLengthSmallerThanMinLength",
                    "The specified maximum number of arguments for a parameter is fewer than the specified minimum"
                            + " number of arguments.");
        }
    }

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
        Object value = PSObject.unwrap(argument);
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof Map<?, ?> table) {
            return table.size();
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(argument);
        if (elements == null) {
            throw ValidationFailure.of(
                    "NotAnArrayParameter",
                    "The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute"
                            + " from the parameter or make the parameter an array parameter.");
        }
        int count = 0;
        while (elements.hasNext()) {
            elements.next();
            count++;
        }
        return count;
    }
}
