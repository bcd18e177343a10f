package org.jwsh.binding.attributes;

import java.util.Iterator;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.TypeName;

/**
 * {@code [PSTypeName()]}: takes only objects that have a type name, whatever their type is.
 *
 * @param psTypeName the name
 */
@TypeName("System.Management.Automation.PSTypeNameAttribute")
public record PSTypeNameAttribute(String psTypeName) {

    /** Whether a value has the name, or all elements of a list have it. */
    public boolean accepts(Object value) {
        if (value == null || has(value)) {
            return true;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            return false;
        }
        while (elements.hasNext()) {
            if (!has(elements.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Object value) {
        return ObjectMembers.typeNames(value).stream().anyMatch(psTypeName::equalsIgnoreCase);
    }
}
