package org.jwsh.formatting;

/** Where lines of text go to. */
public interface LineOutput {
    /** For {@link #width}: lines are as long as they are. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** The columns that lists and custom views may fill, or {@link #UNBOUNDED}. */
    int width();

    /** The columns that tables and wide views fill. */
    int tableWidth();

    /** Whether escape sequences of cells and headers are kept. */
    boolean decorated();

    /** Writes a laid-out line and ends it. */
    void writeLine(String line);

    /** Writes the text of a string object and ends the line; the text may hold line breaks and escape sequences. */
    void writeText(String text);

    /** Writes the text of an object that came from the error stream. */
    void writeErrorText(String text);
}
