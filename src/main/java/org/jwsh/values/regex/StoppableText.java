package org.jwsh.values.regex;

import org.jwsh.values.LongWork;

/** A text to be searched for an expression that may go back and forth in it for long: a stop of the session ends that. */
final class StoppableText implements CharSequence {
    /** As many steps are no time to speak of. */
    private static final double FEW = 1e9;

    private final String text;
    private final LongWork work = new LongWork();

    private StoppableText(String text) {
        this.text = text;
    }

    /** A text for an expression, which comes to an end soon in texts up to a length. */
    static CharSequence of(String text, int shortLength) {
        return text.length() > shortLength ? new StoppableText(text) : text;
    }

    /**
     * Up to which length of a text an expression comes to an end soon: each part that is repeated any number of times may be
     * tried with each length, at each place of the text. Where it is a group, there is no telling.
     */
    static int shortLength(String expression) {
        boolean inClass = false;
        int repeated = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == ')' && i + 1 < expression.length() && "*+{".indexOf(expression.charAt(i + 1)) >= 0) {
                return 0;
            } else if (c == '*' || c == '+' || c == '{') {
                repeated++;
            }
        }
        return (int) Math.pow(FEW, 1.0 / (repeated + 1));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        work.step();
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
