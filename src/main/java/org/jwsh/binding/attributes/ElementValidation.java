package org.jwsh.binding.attributes;

import java.util.Iterator;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** A validation that looks at each element of a collection. */
public interface ElementValidation extends ArgumentValidation {

    /** Looks at one element, or at an argument that is no collection. */
    void validateElement(Object element);

    @Override
    default void validate(Object argument) {
        Object base = PSObject.unwrap(argument);
        if (base == null || base == AutomationNull.VALUE) {
            throw ValidationFailure.of("ArgumentIsEmpty", ValidationFailure.NULL_ELEMENT);
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(argument);
        if (elements == null) {
            validateElement(argument);
            return;
        }
        while (elements.hasNext()) {
            validateElement(elements.next());
        }
    }
}
