package org.jwsh.language;

/** The characters of a script of which some functions are known: each of them looks like a single space. */
final class GapStream extends Utf16Stream {
    private final KnownFunctions gaps;

    /** The number of the first gap that does not end before the next character. */
    private int gap;

    GapStream(String text, KnownFunctions gaps) {
        super(text, 0, text.length());
        this.gaps = gaps;
    }

    @Override
    public void consume() {
        int at = index();
        if (at == gaps.start(gap)) {
            super.seek(gaps.end(gap++));
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
        while (at > gaps.start(next)) {
            at += gaps.end(next) - gaps.start(next) - 1;
            next++;
        }
        return at == gaps.start(next) ? ' ' : character(at);
    }

    private int behind(int distance) {
        int at = index() + distance;
        for (int last = gap - 1; last >= 0 && at < gaps.end(last); last--) {
            at -= gaps.end(last) - gaps.start(last) - 1;
            if (at == gaps.start(last)) {
                return ' ';
            }
        }
        return character(at);
    }

    @Override
    public void seek(int target) {
        super.seek(target);
        while (gap > 0 && target <= gaps.start(gap - 1)) {
            gap--;
        }
        while (target > gaps.start(gap)) {
            gap++;
        }
    }
}
