package org.jwsh.values.security;

import java.util.Arrays;

/**
 * Text that is not shown: its characters leave only through {@link #reveal()}, its string form is its type's name. Appending
 * stops once it is read-only; clearing wipes what is held.
 */
public final class SecureString implements AutoCloseable {
    private char[] characters;
    private boolean readOnly;
    private boolean disposed;

    public SecureString() {
        this(new char[0]);
    }

    /** Holds a copy of the characters; the caller wipes its own. */
    public SecureString(char[] text) {
        characters = text.clone();
    }

    /** The number of characters. */
    public int length() {
        requireAlive();
        return characters.length;
    }

    /** A copy of the characters; the caller wipes it. */
    public char[] reveal() {
        requireAlive();
        return characters.clone();
    }

    /** Appends a character. */
    public void append(char character) {
        requireWritable();
        char[] longer = Arrays.copyOf(characters, characters.length + 1);
        longer[characters.length] = character;
        wipe();
        characters = longer;
    }

    /** Removes all characters. */
    public void clear() {
        requireWritable();
        wipe();
        characters = new char[0];
    }

    public SecureString copy() {
        requireAlive();
        return new SecureString(characters);
    }

    public void makeReadOnly() {
        requireAlive();
        readOnly = true;
    }

    public boolean isReadOnly() {
        requireAlive();
        return readOnly;
    }

    /** Wipes the characters; any use afterwards fails. */
    @Override
    public void close() {
        wipe();
        disposed = true;
    }

    @Override
    public String toString() {
        return "System.Security.SecureString";
    }

    private void wipe() {
        Arrays.fill(characters, '\0');
    }

    private void requireAlive() {
        if (disposed) {
            throw new IllegalStateException("Safe handle has been closed.");
        }
    }

    private void requireWritable() {
        requireAlive();
        if (readOnly) {
            throw new IllegalStateException("Instance is read-only.");
        }
    }
}
