package org.jwsh.values.operators;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;

/** {@code format -f arguments}. */
public final class FormatOperator {
    private FormatOperator() {}

    /** The format string with its arguments filled in, in the current culture. */
    public static String format(Object format, Object arguments) {
        Object[] values = PSObject.unwrap(arguments) instanceof Object[] many ? many : new Object[] {arguments};
        try {
            return CompositeFormat.format(Culture.current(), LanguagePrimitives.toStringInvariant(format), values);
        } catch (NetException failure) {
            throw NetException.of(
                            "System.Management.Automation.RuntimeException",
                            "Error formatting a string: " + failure.getMessage() + ".",
                            failure)
                    .withRecord("FormatError", ErrorCategory.InvalidOperation, format);
        }
    }
}
