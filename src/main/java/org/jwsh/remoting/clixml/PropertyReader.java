package org.jwsh.remoting.clixml;

import java.util.Iterator;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Reads the properties of objects that came over the wire, by name; whatever is missing or of another kind has a default. */
public final class PropertyReader {
    private final PSObject object;

    /** A reader of what is hopefully a property bag. */
    public PropertyReader(Object value) {
        this.object = value instanceof PSObject bag ? bag : PSObject.custom();
    }

    /** The value, or null. */
    public Object get(String name) {
        int slot = object.find(name);
        Object held = slot < 0 ? null : object.slot(slot);
        return held instanceof PSMember member ? member.get(object) : held;
    }

    /** The text, or null. */
    public String text(String name) {
        Object value = get(name);
        return value == null ? null : LanguagePrimitives.toStringInvariant(value);
    }

    public int number(String name, int otherwise) {
        return PSObject.unwrap(get(name)) instanceof Number number ? number.intValue() : otherwise;
    }

    public boolean flag(String name) {
        return PSObject.unwrap(get(name)) instanceof Boolean flag && flag;
    }

    /** The elements of a list; none where there is no list. */
    public List<Object> list(String name) {
        Iterator<?> elements = LanguagePrimitives.enumerator(get(name));
        List<Object> found = new java.util.ArrayList<>();
        while (elements != null && elements.hasNext()) {
            found.add(elements.next());
        }
        return found;
    }

    /** A reader of an object within. */
    public PropertyReader within(String name) {
        return new PropertyReader(get(name));
    }
}
