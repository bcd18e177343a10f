package org.jwsh.language;

/**
 * The characters of a script of which some functions are known: each of them, or several with nothing but blanks between them,
 * looks like a single space.
 */
final class GapStream extends Utf16Stream {
    /** Where each gap starts; behind the last one, an offset that no script reaches. */
    private final int[] starts;

    /** The offset behind each gap. */
    private final int[] ends;

    /** The number of the first gap that does not end before the next character. */
    private int gap;

    GapStream(String text, KnownFunctions functions) {
        super(text, 0, text.length());
        starts = new int[functions.count() + 1];
        ends = new int[functions.count()];
        int last = -1;
        for (int i = 0; i < functions.count(); i++) {
            if (last < 0 || !isBlank(ends[last], functions.start(i))) {
                starts[++last] = functions.start(i);
            }
            ends[last] = functions.end(i);
        }
        starts[last + 1] = Integer.MAX_VALUE;
    }

    private boolean isBlank(int start, int end) {
        for (int at = start; at < end; at++) {
            int next = character(at);
            if (next != ' ' && next != '\t' && next != '\n' && next != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void consume() {
        int at = index();
        if (at == starts[gap]) {
            super.seek(ends[gap++]);
        } else {
            super.seek(at + 1);
        }
    }

    @Override
    public int LA(int offset) {
        return offset > 0 ? ahead(offset - 1) : behind(offset);
    }

    private int ahead(int distance) {
        int at = index() + distance;
        int next = gap;
        while (at > starts[next]) {
            at += ends[next] - starts[next] - 1;
            next++;
        }
        return at == starts[next] ? ' ' : character(at);
    }

    private int behind(int distance) {
        int at = index() + distance;
        for (int last = gap - 1; last >= 0 && at < ends[last]; last--) {
            at -= ends[last] - starts[last] - 1;
            if (at == starts[last]) {
                return ' ';
            }
        }
        return character(at);
    }

    @Override
    public void seek(int target) {
        super.seek(target);
        while (gap > 0 && target <= starts[gap - 1]) {
            gap--;
        }
        while (target > starts[gap]) {
            gap++;
        }
    }
}
