package org.jwsh.values.operators;

import java.util.Iterator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** {@code -join}. */
public final class Joining {
    private Joining() {}

    /** {@code -join list}: the texts of the elements one behind the other. */
    public static String join(Object list) {
        return join(list, "");
    }

    /** {@code list -join separator}; an enumerator counts as one element. */
    public static String join(Object list, Object separator) {
        Iterator<?> elements = PSObject.unwrap(list) instanceof Iterator ? null : LanguagePrimitives.enumerator(list);
        if (elements == null) {
            return LanguagePrimitives.toStringInvariant(list);
        }
        String between = LanguagePrimitives.toStringInvariant(separator);
        return StringForm.joined(elements, between);
    }
}
