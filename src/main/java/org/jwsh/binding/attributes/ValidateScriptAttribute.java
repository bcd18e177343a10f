package org.jwsh.binding.attributes;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeName;

/**
 * {@code [ValidateScript()]}: takes only values for which a script block gives true.
 *
 * @param errorMessage in place of the usual message, or null; {0} is the value, {1} the script
 */
@TypeName("System.Management.Automation.ValidateScriptAttribute")
public record ValidateScriptAttribute(ScriptBlock scriptBlock, String errorMessage) implements ElementValidation {
    @Override
    public void validateElement(Object element) {
        if (NullChecks.isNull(element)) {
            throw ValidationFailure.of("ArgumentIsEmpty", ValidationFailure.NULL_ELEMENT);
        }
        if (!LanguagePrimitives.isTrue(scriptBlock.invokeWithUnderscore(element))) {
            String text = LanguagePrimitives.toStringInvariant(element);
            throw ValidationFailure.of(
                    "ValidateScriptFailure",
                    errorMessage == null
                            ? "The \"" + scriptBlock.text() + "\" validation script for the argument with value \""
                                    + text
                                    + "\" did not return a result of True. Determine why the validation script failed,"
                                    + " and then try the command again."
                            : MessageTemplate.fill(errorMessage, text, scriptBlock.text()));
        }
    }
}
