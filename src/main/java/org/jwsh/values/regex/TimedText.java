package org.jwsh.values.regex;

import org.jwsh.values.LongWork;
import org.jwsh.values.NetException;

/** A text to be searched for an expression that has a timeout: the search fails once its time is over. */
final class TimedText implements CharSequence {
    /** Asked for as many characters, it looks at the clock. */
    private static final int MANY = 1 << 12;

    private final String text;
    private final String pattern;
    private final long deadline;
    private final LongWork work = new LongWork();
    private int asked;

    /**
     * A text from now on.
     *
     * @param ticks the time that the search may take
     * @param pattern what is searched for
     */
    TimedText(String text, long ticks, String pattern) {
        this.text = text;
        this.pattern = pattern;
        this.deadline = System.nanoTime() + 100 * ticks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        work.step();
        if ((++asked & MANY - 1) == 0 && System.nanoTime() > deadline) {
            throw NetException.of(
                            "System.Text.RegularExpressions.RegexMatchTimeoutException",
                            "The Regex engine has timed out while trying to match a pattern to an input string. This can"
                                    + " occur for many reasons, including very large inputs or excessive backtracking"
                                    + " caused by nested quantifiers, back-references and other factors.")
                    .with("Input", text)
                    .with("Pattern", pattern);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
