package org.jwsh.compile.member;

import java.util.Collection;
import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** What {@code .ForEach} and {@code .Where} give: a collection of any objects, empty or not. */
public final class ListResult {
    private ListResult() {}

    /** The collection of some objects. */
    public static Object of(List<Object> elements) {
        NetType collection = NetTypes.find("System.Collections.ObjectModel.Collection[psobject]");
        if (collection == null || collection.constructors().isEmpty()) {
            return elements.toArray();
        }
        Object made = Construction.construct(collection, new Object[0]);
        @SuppressWarnings("unchecked")
        Collection<Object> target = (Collection<Object>) made;
        target.addAll(elements);
        return made;
    }
}
