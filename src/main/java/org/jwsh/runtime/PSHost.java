package org.jwsh.runtime;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.runtime.flow.PipelineStoppedException;

/** What a session is embedded in: a console, a test, another program. Nothing of the process itself is used but through here. */
public interface PSHost {
    /** The system's number of the error for what is not allowed. */
    int OPERATION_NOT_PERMITTED = 1;

    String name();

    /** Standard output, for bytes of native programs and for text in UTF-8. */
    OutputStream output();

    OutputStream error();

    InputStream input();

    /** The environment variables, to be changed by the session. Names keep their case. */
    Map<String, String> environment();

    /** Whether there is a person to ask. */
    boolean isInteractive();

    /** The width in columns that output is laid out for. */
    int width();

    /** How many lines the user sees at once. */
    default int height() {
        return 24;
    }

    /** Reads one character at once, without Enter; -1 at the end of input. */
    default int readKey(boolean echo) {
        String line = readLine();
        return line == null ? -1 : line.isEmpty() ? '\r' : line.charAt(0);
    }

    /** Whether escape sequences reach the user. */
    boolean supportsEscapes();

    /** Writes text to the user at once, without a new line. */
    void write(String text);

    /** Writes to standard error. */
    void writeError(String text);

    /** Has all text for the user go to a listener too; null ends that. */
    default void onText(Consumer<String> listener) {}

    void writeProgress(ProgressRecord progress);

    /** Reads a line, or null at the end of input. */
    String readLine();

    /** The input as text, for who reads it otherwise than by lines. */
    default BufferedReader textInput() {
        return new BufferedReader(new InputStreamReader(input(), StandardCharsets.UTF_8));
    }

    /** Reads a line that is not shown, or null. */
    char[] readSecret();

    /**
     * One of the answers that a user may choose.
     *
     * @param label what is shown, with an ampersand before the letter that is enough
     */
    record Choice(String label, String helpMessage) {}

    /**
     * Has the user choose, where the host asks in a way of its own; empty where the question is to be written and the answer
     * read.
     *
     * @param standard the number of the choice that is made by entering nothing, or -1
     */
    default OptionalInt choose(String caption, String message, List<Choice> choices, int standard) {
        return OptionalInt.empty();
    }

    /** Called where the session changes the exit code it would leave with. */
    void exit(int code);

    /** Lets the user run commands while what asked waits; comes back when the user leaves with {@code exit}. */
    default void enterNestedPrompt() {
        throw new PipelineStoppedException();
    }

    /** Ends the process that the host is, at once, where it is one. */
    default void endProcess() {}

    /**
     * Runs a program in the place of the process that the host is. Does not come back where the program could be started.
     *
     * @param arguments the name it is called by first
     * @return why it could not be, as the system's error number
     */
    default int becomeProgram(String program, List<String> arguments, Path directory) {
        return OPERATION_NOT_PERMITTED;
    }

    /** A program starts that may use the host's terminal: it gets it as programs expect it. */
    default void lendTerminal() {}

    /** A program has ended that {@link #lendTerminal()} was called for. */
    default void takeTerminalBack() {}

    /** Whether its streams are those of the process, so that programs may use them directly. */
    default boolean ownsProcessStreams() {
        return false;
    }
}
