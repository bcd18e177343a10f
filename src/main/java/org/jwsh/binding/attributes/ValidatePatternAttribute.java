package org.jwsh.binding.attributes;

import java.util.regex.Pattern;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.TypeName;

/**
 * {@code [ValidatePattern()]}: takes only what a regular expression matches.
 *
 * @param options the .NET options, as an enum value or a name; ignoring case unless said otherwise
 * @param errorMessage in place of the usual message, or null; {0} is the value, {1} the pattern
 */
@TypeName("System.Management.Automation.ValidatePatternAttribute")
public record ValidatePatternAttribute(String regexPattern, Object options, String errorMessage, Matcher matcher)
        implements ElementValidation {

    /** Looks for a match of the pattern. */
    @FunctionalInterface
    public interface Matcher {
        boolean matches(String text);
    }

    /** The usual case: the pattern ignores case. */
    public static ValidatePatternAttribute ignoringCase(String pattern, String errorMessage) {
        Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new ValidatePatternAttribute(
                pattern,
                "IgnoreCase",
                errorMessage,
                text -> compiled.matcher(text).find());
    }

    @Override
    public void validateElement(Object element) {
        String text = LanguagePrimitives.toStringInvariant(element);
        if (!matcher.matches(text)) {
            throw ValidationFailure.of(
                    "ValidatePatternFailure",
                    errorMessage == null
                            ? "The argument \"" + text + "\" does not match the \"" + regexPattern
                                    + "\" pattern. Supply an argument that matches \"" + regexPattern
                                    + "\" and try the command again."
                            : MessageTemplate.fill(errorMessage, text, regexPattern));
        }
    }
}
