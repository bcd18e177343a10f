package org.jwsh.host;

import java.io.Reader;

/** What a person types, as text that is read line by line: each line is edited on the terminal as one that a command asks for. */
final class TypedLines extends Reader {
    private final StreamHost host;
    private String line = "";
    private int next;
    private boolean isAtEnd;

    TypedLines(StreamHost host) {
        this.host = host;
    }

    @Override
    public int read(char[] target, int start, int length) {
        if (next == line.length() && !isAtEnd) {
            String typed = host.readLine();
            isAtEnd = typed == null;
            line = isAtEnd ? "" : typed + "\n";
            next = 0;
        }
        int count = Math.min(length, line.length() - next);
        line.getChars(next, next + count, target, start);
        next += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public boolean ready() {
        return next < line.length();
    }

    @Override
    public void close() {
        isAtEnd = true;
    }
}
