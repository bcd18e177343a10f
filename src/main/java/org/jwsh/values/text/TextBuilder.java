package org.jwsh.values.text;

import org.jwsh.values.TypeName;

/**
 * A text that is built piece by piece, and the room it keeps. .NET's builder holds its text in a chain of chunks; their sizes
 * show in its capacity, so they are followed here, while the characters lie in one buffer.
 */
@TypeName("System.Text.StringBuilder")
public final class TextBuilder implements CharSequence {
    private static final int DEFAULT_CAPACITY = 16;
    private static final int LARGEST_CHUNK = 8000;

    private static final class Chunk {
        private int offset;
        private int length;
        private int size;
        private Chunk previous;

        private Chunk(int offset, int length, int size, Chunk previous) {
            this.offset = offset;
            this.length = length;
            this.size = size;
            this.previous = previous;
        }
    }

    private final StringBuilder text;
    private Chunk last;

    /** @param capacity the room of the first chunk at least; zero for the usual one */
    public TextBuilder(String start, int capacity) {
        text = new StringBuilder(start);
        int room = Math.max(capacity == 0 ? DEFAULT_CAPACITY : capacity, start.length());
        last = new Chunk(0, start.length(), room, null);
    }

    public TextBuilder() {
        this("", 0);
    }

    /** The number of characters there is room for. */
    public int capacity() {
        return last.offset + last.size;
    }

    /** Gives the last chunk another size; not below the length. */
    public void capacity(int capacity) {
        last.size = capacity - last.offset;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    public void setCharAt(int index, char c) {
        text.setCharAt(index, c);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    public TextBuilder append(CharSequence piece) {
        text.append(piece);
        grow(piece.length());
        return this;
    }

    private void grow(int count) {
        int room = last.size - last.length;
        if (count <= room) {
            last.length += count;
            return;
        }
        int before = last.offset + last.size;
        last.length = last.size;
        int rest = count - room;
        last = new Chunk(before, rest, Math.max(rest, Math.min(before, LARGEST_CHUNK)), last);
    }

    /** Puts characters before the one at an index. */
    public TextBuilder insert(int index, String piece) {
        text.insert(index, piece);
        makeRoom(index, piece.length(), false);
        return this;
    }

    private void makeRoom(int index, int count, boolean apart) {
        if (count == 0) {
            return;
        }
        Chunk chunk = last;
        while (chunk.offset > index) {
            chunk.offset += count;
            chunk = chunk.previous;
        }
        if (!apart && chunk.length <= 2 * DEFAULT_CAPACITY && chunk.size - chunk.length >= count) {
            chunk.length += count;
            return;
        }
        chunk.previous = new Chunk(chunk.offset, count, Math.max(count, DEFAULT_CAPACITY), chunk.previous);
        chunk.offset += count;
    }

    /** Takes characters away. */
    public TextBuilder delete(int start, int count) {
        if (start == 0 && count == text.length()) {
            setLength(0);
            return this;
        }
        text.delete(start, start + count);
        if (count > 0) {
            takeAway(start, start + count);
        }
        return this;
    }

    private void takeAway(int start, int end) {
        Chunk chunk = last;
        Chunk endChunk = null;
        int endInChunk = 0;
        while (true) {
            if (end >= chunk.offset) {
                if (endChunk == null) {
                    endChunk = chunk;
                    endInChunk = end - chunk.offset;
                }
                if (start >= chunk.offset) {
                    break;
                }
            } else {
                chunk.offset -= end - start;
            }
            chunk = chunk.previous;
        }
        int startInChunk = start - chunk.offset;
        int target = startInChunk;
        if (endChunk != chunk) {
            target = 0;
            chunk.length = startInChunk;
            endChunk.previous = startInChunk == 0 ? chunk.previous : chunk;
            endChunk.offset = chunk.offset + chunk.length;
        }
        endChunk.length -= endInChunk - target;
    }

    /** Cuts the text, or fills it up with null characters. */
    public void setLength(int length) {
        int before = text.length();
        text.setLength(length);
        if (length > before) {
            grow(length - before);
            return;
        }
        Chunk chunk = last;
        while (chunk.offset > length) {
            chunk = chunk.previous;
        }
        if (chunk != last) {
            int keep = Math.min(capacity(), Math.max(before * 6 / 5, last.size));
            last = new Chunk(chunk.offset, 0, Math.max(keep - chunk.offset, chunk.size), chunk.previous);
        }
        last.length = length - last.offset;
    }

    /** Puts one text in the place of another wherever that stands within a part. */
    public TextBuilder replace(String old, String other, int start, int count) {
        String part = text.substring(start, start + count);
        String changed = part.replace(old, other);
        int first = part.indexOf(old);
        if (first >= 0) {
            text.replace(start, start + count, changed);
            int more = changed.length() - part.length();
            if (more > 0) {
                makeRoom(start + first, more, true);
            } else if (more < 0) {
                takeAway(start + first, start + first - more);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
