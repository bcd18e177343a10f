package org.jwsh.binding.attributes;

import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeName;
import org.jwsh.values.regex.Regex;

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
        return of(pattern, null, errorMessage);
    }

    /** @param options an enum value, its names, or null for the usual */
    public static ValidatePatternAttribute of(String pattern, Object options, String errorMessage) {
        NetType type = NetTypes.named("System.Text.RegularExpressions.RegexOptions");
        EnumValue chosen = (EnumValue) LanguagePrimitives.convertTo(options == null ? "IgnoreCase" : options, type);
        return new ValidatePatternAttribute(
                pattern,
                chosen,
                errorMessage,
                text -> Regex.of(pattern, (int) chosen.number()).isMatch(text));
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
