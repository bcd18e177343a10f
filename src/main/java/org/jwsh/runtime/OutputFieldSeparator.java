package org.jwsh.runtime;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.text.StringForm;

/** {@code $OFS}: what stands between the elements of a list in a string. */
final class OutputFieldSeparator {
    private static final String NAME = "ofs";

    private OutputFieldSeparator() {}

    /** Lets lists be joined by what the variable holds in the scope that runs. */
    static void install() {
        StringForm.separatorFrom(OutputFieldSeparator::current);
    }

    private static String current() {
        ExecutionContext context = ExecutionContext.current();
        Object value = context == null ? null : context.frame().scope.lookup(NAME);
        return value == null || value == Scope.NULL ? " " : LanguagePrimitives.toStringInvariant(value);
    }
}
