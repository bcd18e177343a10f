package org.jwsh.providers;

/** Reads an item's content. */
public interface ContentReader extends AutoCloseable {
    /** The next piece: a line, a byte, a value; null at the end. */
    Object next();

    @Override
    void close();
}
