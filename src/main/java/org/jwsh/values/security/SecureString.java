package org.jwsh.values.security;

import java.util.Arrays;
import org.jwsh.values.NetException;

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

    /** Puts a character in front of the one at an index. */
    public void insert(int index, char character) {
        requireWritable();
        requireIndex(index, characters.length);
        char[] longer = new char[characters.length + 1];
        System.arraycopy(characters, 0, longer, 0, index);
        longer[index] = character;
        System.arraycopy(characters, index, longer, index + 1, characters.length - index);
        wipe();
        characters = longer;
    }

    /** Takes the character at an index away. */
    public void remove(int index) {
        requireWritable();
        requireIndex(index, characters.length - 1);
        char[] shorter = new char[characters.length - 1];
        System.arraycopy(characters, 0, shorter, 0, index);
        System.arraycopy(characters, index + 1, shorter, index, shorter.length - index);
        wipe();
        characters = shorter;
    }

    /** Puts another character in the place of the one at an index. */
    public void set(int index, char character) {
        requireWritable();
        requireIndex(index, characters.length - 1);
        characters[index] = character;
    }

    private static void requireIndex(int index, int last) {
        if (index < 0 || index > last) {
            throw new IndexOutOfBoundsException("Specified argument was out of the range of valid values.");
        }
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
            throw NetException.of("System.ObjectDisposedException", "Safe handle has been closed.");
        }
    }

    private void requireWritable() {
        requireAlive();
        if (readOnly) {
            throw NetException.of("System.InvalidOperationException", "Instance is read-only.");
        }
    }
}
