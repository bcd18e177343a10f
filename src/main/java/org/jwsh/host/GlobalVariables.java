package org.jwsh.host;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSVariable;
import org.jwsh.values.CaseFolding;

/** The variables of a session's global scope as a map, seen as they are at each moment. */
final class GlobalVariables extends AbstractMap<String, Object> {
    private final ExecutionContext session;

    GlobalVariables(ExecutionContext session) {
        this.session = session;
    }

    private PSVariable find(Object name) {
        return name instanceof String text
                ? session.call(() -> session.globalScope().local(CaseFolding.fold(text)))
                : null;
    }

    private Object valueOf(PSVariable variable) {
        return variable == null ? null : session.call(variable::get);
    }

    @Override
    public boolean containsKey(Object name) {
        return find(name) != null;
    }

    @Override
    public Object get(Object name) {
        return valueOf(find(name));
    }

    @Override
    public Object put(String name, Object value) {
        Object before = get(name);
        session.call(() -> {
            session.globalScope().assign(name, value);
            return null;
        });
        return before;
    }

    @Override
    public Object remove(Object name) {
        PSVariable known = find(name);
        Object before = valueOf(known);
        if (known != null) {
            session.call(() -> {
                session.globalScope().remove(known.name());
                return null;
            });
        }
        return before;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return all().entrySet().iterator();
            }

            @Override
            public int size() {
                return all().size();
            }
        };
    }

    /** A copy by name. */
    private Map<String, Object> all() {
        Map<String, Object> found = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        session.call(() -> {
            session.globalScope().variables().forEach(variable -> found.put(variable.name(), variable.get()));
            return null;
        });
        return found;
    }
}
