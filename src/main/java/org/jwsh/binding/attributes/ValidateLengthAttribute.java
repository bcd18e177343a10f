package org.jwsh.binding.attributes;

import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;

/** {@code [ValidateLength()]}: takes only strings of a length between two ends, both included. */
@TypeName("System.Management.Automation.ValidateLengthAttribute")
public record ValidateLengthAttribute(int minLength, int maxLength) implements ElementValidation {
    public ValidateLengthAttribute {
        if (maxLength < minLength) {
            throw ValidationFailure.ofAttribute(
                    "ValidateLengthMaxLengthSmallerThanMinLength",
                    "The specified maximum character length of the argument is shorter than the specified minimum"
                            + " argument character length.");
        }
    }

    @Override
    public void validateElement(Object element) {
        if (!(PSObject.unwrap(element) instanceof String text)) {
            throw ValidationFailure.of(
                    "ValidateLengthNotString",
                    "The ValidateLength attribute cannot be applied to a parameter that is not a string or string[]"
                            + " parameter. Make the parameter a string or string[] parameter.");
        }
        if (text.length() < minLength) {
            throw ValidationFailure.of(
                    "ValidateLengthMinLengthFailure",
                    "The character length (" + text.length()
                            + ") of the argument is too short. Specify an argument with a length that is greater than"
                            + " or equal to \"" + minLength + "\", and then try the command again.");
        }
        if (text.length() > maxLength) {
            throw ValidationFailure.of(
                    "ValidateLengthMaxLengthFailure",
                    "The character length of the " + text.length()
                            + " argument is too long. Shorten the character length of the argument so it is fewer than"
                            + " or equal to \"" + maxLength + "\" characters, and then try the command again.");
        }
    }
}
