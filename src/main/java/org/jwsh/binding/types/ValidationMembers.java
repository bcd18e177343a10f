package org.jwsh.binding.types;

import java.util.List;
import org.jwsh.binding.attributes.ValidateCountAttribute;
import org.jwsh.binding.attributes.ValidateLengthAttribute;
import org.jwsh.binding.attributes.ValidatePatternAttribute;
import org.jwsh.binding.attributes.ValidateRangeAttribute;
import org.jwsh.binding.attributes.ValidateScriptAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;

/** What scripts see of the attributes that validate. */
final class ValidationMembers {
    private static final String NAMESPACE = "System.Management.Automation.";

    private ValidationMembers() {}

    static void set(TypeBuilder type) {
        type.constructor(NAMESPACE + "ValidateSetAttribute new(Params string[] validValues)", a -> {
                    List<String> values = List.of((String[]) a[0]);
                    return new ValidateSetAttribute(() -> values, true, null);
                })
                .property(
                        "System.Collections.Generic.IList[string] ValidValues",
                        ValidateSetAttribute.class,
                        v -> v.getValidValues().toArray(String[]::new))
                .property("bool IgnoreCase", ValidateSetAttribute.class, ValidateSetAttribute::isIgnoreCase)
                .property("string ErrorMessage", ValidateSetAttribute.class, ValidateSetAttribute::getErrorMessage);
    }

    static void range(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "ValidateRangeAttribute new(System.Object minRange, System.Object maxRange)",
                        a -> new ValidateRangeAttribute(a[0], a[1], null))
                .property("System.Object MinRange", ValidateRangeAttribute.class, ValidateRangeAttribute::minRange)
                .property("System.Object MaxRange", ValidateRangeAttribute.class, ValidateRangeAttribute::maxRange);
    }

    static void pattern(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "ValidatePatternAttribute new(string regexPattern)",
                        a -> ValidatePatternAttribute.ignoringCase((String) a[0], null))
                .property("string RegexPattern", ValidatePatternAttribute.class, ValidatePatternAttribute::regexPattern)
                .property(
                        "System.Text.RegularExpressions.RegexOptions Options",
                        ValidatePatternAttribute.class,
                        ValidatePatternAttribute::options)
                .property(
                        "string ErrorMessage", ValidatePatternAttribute.class, ValidatePatternAttribute::errorMessage);
    }

    static void length(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "ValidateLengthAttribute new(int minLength, int maxLength)",
                        a -> new ValidateLengthAttribute((int) a[0], (int) a[1]))
                .property("int MinLength", ValidateLengthAttribute.class, ValidateLengthAttribute::minLength)
                .property("int MaxLength", ValidateLengthAttribute.class, ValidateLengthAttribute::maxLength);
    }

    static void count(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "ValidateCountAttribute new(int minLength, int maxLength)",
                        a -> new ValidateCountAttribute((int) a[0], (int) a[1]))
                .property("int MinLength", ValidateCountAttribute.class, ValidateCountAttribute::minLength)
                .property("int MaxLength", ValidateCountAttribute.class, ValidateCountAttribute::maxLength);
    }

    static void script(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "ValidateScriptAttribute new(scriptblock scriptBlock)",
                        a -> new ValidateScriptAttribute((ScriptBlock) a[0], null))
                .property(
                        "scriptblock ScriptBlock", ValidateScriptAttribute.class, ValidateScriptAttribute::scriptBlock)
                .property("string ErrorMessage", ValidateScriptAttribute.class, ValidateScriptAttribute::errorMessage);
    }
}
