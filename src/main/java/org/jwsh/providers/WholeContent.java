package org.jwsh.providers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;

/** The value of a variable, a function or the like as content: it is read all at once, and who reads by ones gets its first element. */
public final class WholeContent implements ContentReader {
    private final Object value;
    private final Iterator<?> elements;

    WholeContent(Object value) {
        this.value = value;
        this.elements = LanguagePrimitives.enumerator(value);
    }

    @Override
    public Object next() {
        return elements == null ? value : elements.hasNext() ? elements.next() : null;
    }

    /** The elements, or the value alone. */
    public Object elements() {
        Iterator<?> all = LanguagePrimitives.enumerator(value);
        if (all == null) {
            return value;
        }
        List<Object> list = new ArrayList<>();
        all.forEachRemaining(list::add);
        return list.toArray();
    }

    @Override
    public void close() {}
}
