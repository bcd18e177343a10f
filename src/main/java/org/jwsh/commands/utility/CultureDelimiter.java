package org.jwsh.commands.utility;

import org.jwsh.values.text.Culture;
import org.jwsh.values.text.ListSeparators;

/** What separates the fields of CSV where the culture decides. */
final class CultureDelimiter {
    private CultureDelimiter() {}

    /** The first character of the separator of lists in the thread's culture. */
    static char current() {
        return ListSeparators.of(Culture.current()).charAt(0);
    }
}
