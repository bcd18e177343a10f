package org.jwsh.binding.attributes;

import java.util.List;
import java.util.function.Supplier;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.TypeName;

/** {@code [ValidateSet()]}: takes only one of the values. */
@TypeName("System.Management.Automation.ValidateSetAttribute")
public final class ValidateSetAttribute implements ElementValidation {
    private final Supplier<List<String>> values;
    private final boolean ignoreCase;
    private final String errorMessage;

    /**
     * @param values gives the values, which may change over time
     * @param errorMessage in place of the usual message, or null; {0} is the value, {1} the list
     */
    public ValidateSetAttribute(Supplier<List<String>> values, boolean ignoreCase, String errorMessage) {
        this.values = values;
        this.ignoreCase = ignoreCase;
        this.errorMessage = errorMessage;
    }

    public List<String> getValidValues() {
        return values.get();
    }

    public boolean isIgnoreCase() {
        return ignoreCase;
    }

    public String getErrorMessage() {
        return errorMessage;
    }

    @Override
    public void validateElement(Object element) {
        String text = LanguagePrimitives.toStringInvariant(element);
        List<String> allowed = values.get();
        for (String value : allowed) {
            boolean same = ignoreCase ? CaseFolding.fold(value).equals(CaseFolding.fold(text)) : value.equals(text);
            if (same) {
                return;
            }
        }
        String list = String.join(",", allowed);
        throw ValidationFailure.of(
                "ValidateSetFailure",
                errorMessage == null
                        ? "The argument \"" + text + "\" does not belong to the set \"" + list
                                + "\" specified by the ValidateSet attribute. Supply an argument that is in the set"
                                + " and then try the command again."
                        : MessageTemplate.fill(errorMessage, text, list));
    }
}
