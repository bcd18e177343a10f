package org.jwsh.commands.runspaces;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jwsh.runtime.Pipe;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.ListValue;

/** A {@code PSDataCollection}: written by the thread that runs, read by others. */
public final class DataCollection extends ListValue {
    private static final String NAME = "System.Management.Automation.PSDataCollection";

    private boolean open = true;
    private Consumer<Object> listener = added -> {};

    private DataCollection(NetType type, NetType element) {
        super(type, element);
    }

    /** A collection of a type of records. */
    public static DataCollection of(String elementType) {
        NetType type = NetTypes.find(NAME + "[" + elementType + "]");
        return new DataCollection(type == null ? NetTypes.OBJECT : type, NetTypes.OBJECT);
    }

    /** A pipe into the collection. */
    public Pipe pipe() {
        return new Pipe() {
            @Override
            public void write(Object value) {
                add(value);
                listener.accept(value);
            }
        };
    }

    /** Has a listener told of each object that comes through {@link #pipe}, on the thread that writes it. */
    public void whenAdded(Consumer<Object> told) {
        listener = told;
    }

    /** Takes out all that is there. */
    public synchronized List<Object> take() {
        List<Object> all = List.of(toArray());
        clear();
        return all;
    }

    /** Whether more may come. */
    public synchronized boolean isOpen() {
        return open;
    }

    public synchronized void complete() {
        open = false;
    }

    @Override
    public synchronized boolean add(Object value) {
        return super.add(value);
    }

    @Override
    public synchronized void add(int index, Object value) {
        super.add(index, value);
    }

    @Override
    public synchronized Object get(int index) {
        return super.get(index);
    }

    @Override
    public synchronized Object set(int index, Object value) {
        return super.set(index, value);
    }

    @Override
    public synchronized Object remove(int index) {
        return super.remove(index);
    }

    @Override
    public synchronized int size() {
        return super.size();
    }

    @Override
    public synchronized void clear() {
        super.clear();
    }

    @Override
    public synchronized boolean addAll(Collection<?> more) {
        boolean changed = false;
        for (Object each : more) {
            changed |= add(each);
        }
        return changed;
    }

    /** Over what is there now. */
    @Override
    public synchronized Iterator<Object> iterator() {
        return java.util.Arrays.asList(toArray()).iterator();
    }

    @Override
    public synchronized Object[] toArray() {
        Object[] all = new Object[super.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = super.get(i);
        }
        return all;
    }
}
