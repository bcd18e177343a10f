package org.jwsh.values.regex;

import org.jwsh.values.Interruptible;
import org.jwsh.values.SessionAmbient;

/** A text to be searched for an expression that may go back and forth in it without end: a stop of the session ends that. */
final class StoppableText implements CharSequence {
    /** Asked for as many characters, it looks whether the session is being stopped. */
    private static final int MANY = 1 << 16;

    private final String text;
    private final SessionAmbient session = SessionAmbient.current();
    private int asked;

    private StoppableText(String text) {
        this.text = text;
    }

    /** A text for an expression: where the expression repeats no groups, it comes to an end by itself. */
    static CharSequence of(String text, boolean repeatsGroups) {
        return repeatsGroups ? new StoppableText(text) : text;
    }

    /** Whether an expression has a group that is repeated any number of times. */
    static boolean repeatsGroups(String expression) {
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == ')' && i + 1 < expression.length() && "*+{".indexOf(expression.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if ((++asked & MANY - 1) == 0 && session.isStopping()) {
            throw Interruptible.stopped();
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
