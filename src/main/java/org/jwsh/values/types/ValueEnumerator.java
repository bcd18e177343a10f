package org.jwsh.values.types;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** An enumerator: stands before the first element until it is moved. It is itself what is left to enumerate. */
public final class ValueEnumerator implements Iterator<Object>, NetTyped {
    private final NetType type;
    private final Supplier<Iterator<?>> source;
    private Iterator<?> elements;
    private Object current;

    private ValueEnumerator(NetType type, Supplier<Iterator<?>> source) {
        this.type = type;
        this.source = source;
        this.elements = source.get();
    }

    /** An enumerator that can be reset: each time the source is asked for its elements anew. */
    public static ValueEnumerator over(String typeName, Supplier<Iterator<?>> source) {
        return new ValueEnumerator(NetTypes.named(typeName), source);
    }

    /** The same over a list. */
    public static ValueEnumerator of(String typeName, Iterable<?> source) {
        return over(typeName, source::iterator);
    }

    @Override
    public NetType netType() {
        return type;
    }

    static void define(TypeBuilder type) {
        type.property("System.Object Current", ValueEnumerator.class, ValueEnumerator::current)
                .method("bool MoveNext()", ValueEnumerator.class, (e, a) -> e.moveNext())
                .method("void Reset()", ValueEnumerator.class, (e, a) -> {
                    e.reset();
                    return null;
                })
                .method("void Dispose()", ValueEnumerator.class, (e, a) -> null);
    }

    public boolean moveNext() {
        if (!elements.hasNext()) {
            current = null;
            return false;
        }
        current = elements.next();
        return true;
    }

    public Object current() {
        return current;
    }

    public void reset() {
        elements = source.get();
        current = null;
    }

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public Object next() {
        current = elements.next();
        return current;
    }
}
