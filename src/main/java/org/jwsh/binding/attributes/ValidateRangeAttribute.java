package org.jwsh.binding.attributes;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;

/**
 * {@code [ValidateRange()]}: takes only values between two ends, both included, or on one side of zero.
 *
 * @param rangeKind the side of zero, or null where the two ends hold
 */
@TypeName("System.Management.Automation.ValidateRangeAttribute")
public record ValidateRangeAttribute(Object minRange, Object maxRange, Kind rangeKind) implements ElementValidation {

    /** The sides of zero. */
    public enum Kind {
        Positive("greater than zero"),
        NonNegative("greater than or equal to zero"),
        Negative("less than zero"),
        NonPositive("less than or equal to zero");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        private boolean holds(int sign) {
            return switch (this) {
                case Positive -> sign > 0;
                case NonNegative -> sign >= 0;
                case Negative -> sign < 0;
                case NonPositive -> sign <= 0;
            };
        }
    }

    public ValidateRangeAttribute {
        if (rangeKind == null) {
            checkEnds(minRange, maxRange);
        }
    }

    private static void checkEnds(Object least, Object greatest) {
        boolean alike = least instanceof Number && greatest instanceof Number
                || least != null && greatest != null && least.getClass() == greatest.getClass();
        if (!alike) {
            throw ValidationFailure.ofAttribute(
                    "MinRangeNotTheSameTypeOfMaxRange",
                    "The specified minimum range ("
                            + NetTypes.of(least).name()
                            + ") cannot be accepted because it is not the same type as the specified maximum range ("
                            + NetTypes.of(greatest).name() + ").");
        }
        if (LanguagePrimitives.compare(least, greatest, true) > 0) {
            throw ValidationFailure.ofAttribute(
                    "MaxRangeSmallerThanMinRange",
                    "The specified maximum range cannot be accepted because it is less than the specified minimum range.");
        }
    }

    @Override
    public void validateElement(Object element) {
        Object value = PSObject.unwrap(element);
        if (value == null) {
            throw ValidationFailure.of("ArgumentIsEmpty", ValidationFailure.NULL_ELEMENT);
        }
        if (rangeKind != null) {
            validateSide(value);
        } else {
            validateEnds(value);
        }
    }

    private void validateSide(Object value) {
        if (!rangeKind.holds(LanguagePrimitives.compare(value, 0, true))) {
            throw ValidationFailure.of(
                    "ValidateRange" + rangeKind + "Failure",
                    "The argument \"" + LanguagePrimitives.toStringInvariant(value)
                            + "\" cannot be validated because its value is not " + rangeKind.words + ".");
        }
    }

    private void validateEnds(Object value) {
        boolean comparable =
                value instanceof Number && minRange instanceof Number || value.getClass() == minRange.getClass();
        if (!comparable) {
            String expected = NetTypes.of(minRange).name();
            throw ValidationFailure.of(
                    "ValidateRangeElementType",
                    "The argument cannot be validated because its type \""
                            + NetTypes.of(value).name()
                            + "\" is not the same type (" + expected
                            + ") as the maximum and minimum limits of the parameter. Make sure the argument is of type "
                            + expected + " and then try the command again.");
        }
        if (LanguagePrimitives.compare(minRange, value, true) > 0) {
            String end = LanguagePrimitives.toStringInvariant(minRange);
            throw ValidationFailure.of(
                    "ValidateRangeTooSmall",
                    "The " + LanguagePrimitives.toStringInvariant(value)
                            + " argument is less than the minimum allowed range of " + end
                            + ". Supply an argument that is greater than or equal to " + end
                            + " and then try the command again.");
        }
        if (LanguagePrimitives.compare(maxRange, value, true) < 0) {
            String end = LanguagePrimitives.toStringInvariant(maxRange);
            throw ValidationFailure.of(
                    "ValidateRangeTooBig",
                    "The " + LanguagePrimitives.toStringInvariant(value)
                            + " argument is greater than the maximum allowed range of " + end
                            + ". Supply an argument that is less than or equal to " + end
                            + " and then try the command again.");
        }
    }
}
