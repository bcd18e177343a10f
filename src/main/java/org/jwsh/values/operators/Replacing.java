package org.jwsh.values.operators;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.regex.Regex;
import org.jwsh.values.regex.RegexOptions;

/** {@code -replace}. */
public final class Replacing {
    private Replacing() {}

    /**
     * {@code left -replace right}: right is the pattern, or the pattern and what takes the place of a match: a replacement
     * pattern, or a script block that is given the match as {@code $_}.
     */
    public static Object replace(Object left, Object right, boolean ignoreCase) {
        Object pattern = right;
        Object substitute = "";
        if (PSObject.unwrap(right) instanceof Object[] pair) {
            if (pair.length > 2) {
                throw NetException.runtime(
                        "BadReplaceArgument",
                        ErrorCategory.InvalidOperation,
                        right,
                        "The -" + (ignoreCase ? "" : "c")
                                + "replace operator allows only two elements to follow it, not " + pair.length + ".");
            }
            pattern = pair.length > 0 ? pair[0] : "";
            substitute = pair.length > 1 ? pair[1] : "";
        }
        Regex regex = regexOf(pattern, ignoreCase);
        Object by = PSObject.unwrap(substitute);
        Iterator<?> elements = LanguagePrimitives.enumerator(left);
        if (elements == null) {
            return replace(left, regex, by);
        }
        List<Object> replaced = new ArrayList<>();
        while (elements.hasNext()) {
            replaced.add(replace(elements.next(), regex, by));
        }
        return replaced.toArray();
    }

    private static String replace(Object value, Regex regex, Object by) {
        String text = LanguagePrimitives.toStringInvariant(value);
        return by instanceof ScriptBlock script
                ? regex.replace(
                        text,
                        match -> LanguagePrimitives.toStringInvariant(script.invokeWithUnderscore(match, match)),
                        -1,
                        0)
                : regex.replace(text, LanguagePrimitives.toStringInvariant(by), -1, 0);
    }

    private static Regex regexOf(Object pattern, boolean ignoreCase) {
        if (PSObject.unwrap(pattern) instanceof Regex regex) {
            return regex;
        }
        String text = LanguagePrimitives.toStringInvariant(pattern);
        try {
            return Regex.of(text, ignoreCase ? RegexOptions.IGNORE_CASE : 0);
        } catch (NetException failure) {
            throw NetException.of(
                            "System.Management.Automation.RuntimeException",
                            "The regular expression pattern " + text + " is not valid.",
                            failure)
                    .withRecord("InvalidRegularExpression", ErrorCategory.InvalidOperation, pattern);
        }
    }
}
