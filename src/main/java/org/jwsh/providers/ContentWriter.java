package org.jwsh.providers;

/** Writes an item's content. */
public interface ContentWriter extends AutoCloseable {
    /** Writes one object. */
    void write(Object value);

    @Override
    void close();
}
