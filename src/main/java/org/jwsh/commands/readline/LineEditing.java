package org.jwsh.commands.readline;

/** The line editor that a person is typing in, as script blocks of keys reach it. */
public interface LineEditing {
    /** What is typed. */
    String text();

    /** The cursor's offset in the text. */
    int cursor();

    /** Moves the cursor. */
    void cursor(int offset);

    /** Puts a text in the place of a part. */
    void replace(int start, int length, String replacement);

    /** Start and length of what is selected; {@code -1, -1} where nothing is. */
    int[] selection();

    /** Does what a function does. */
    void invoke(String function);

    /** Reads the next command. */
    String readLine();

    /** The commands of the history, oldest first. */
    java.util.List<String> history();

    /** Adds a command to the history. */
    void remember(String command);
}
