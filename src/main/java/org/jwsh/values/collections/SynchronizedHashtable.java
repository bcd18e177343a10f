package org.jwsh.values.collections;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** {@code [hashtable]::Synchronized($table)}: the same entries, each step of one thread at a time. */
public final class SynchronizedHashtable extends Hashtable implements NetTyped {
    private final Hashtable table;

    public SynchronizedHashtable(Hashtable table) {
        super(table.ignoreCase());
        this.table = table;
    }

    /** What threads lock that do several steps in one. */
    public Object root() {
        return table;
    }

    @Override
    public NetType netType() {
        return NetTypes.named("System.Collections.Hashtable+SyncHashtable");
    }

    @Override
    public Object get(Object key) {
        synchronized (table) {
            return table.get(key);
        }
    }

    @Override
    public boolean containsKey(Object key) {
        synchronized (table) {
            return table.containsKey(key);
        }
    }

    @Override
    public Object put(Object key, Object value) {
        synchronized (table) {
            return table.put(key, value);
        }
    }

    @Override
    public void add(Object key, Object value) {
        synchronized (table) {
            table.add(key, value);
        }
    }

    @Override
    public Object remove(Object key) {
        synchronized (table) {
            return table.remove(key);
        }
    }

    @Override
    public void clear() {
        synchronized (table) {
            table.clear();
        }
    }

    @Override
    public int size() {
        synchronized (table) {
            return table.size();
        }
    }

    /** The entries as they are when the enumeration begins. */
    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Object, Object>> iterator() {
                synchronized (table) {
                    return List.copyOf(table.entrySet()).iterator();
                }
            }

            @Override
            public int size() {
                return SynchronizedHashtable.this.size();
            }
        };
    }

    @Override
    public Hashtable copy() {
        synchronized (table) {
            return new SynchronizedHashtable(table.copy());
        }
    }
}
