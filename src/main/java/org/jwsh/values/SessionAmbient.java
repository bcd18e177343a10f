package org.jwsh.values;

import java.io.BufferedReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What methods of types take from the session that runs: nothing of the process is shared between sessions. Without a session
 * it is what the process has.
 */
public interface SessionAmbient {
    /** The environment variables, to be changed by the session. */
    Map<String, String> environment();

    /** The directory that relative paths start from. */
    Path directory();

    /** Makes another directory the one that relative paths start from. */
    void directory(Path directory);

    /** Writes text to the screen at once. */
    void write(String text);

    /** Writes text to the error stream. */
    void writeError(String text);

    /** Reads a line of the console or of what it is redirected to; null at the end. */
    String readLine();

    /** The same input character by character; what {@link #readLine} has read is not in it any more. */
    BufferedReader input();

    /** How the output of programs is read as text, and what {@code [Console]::OutputEncoding} says. */
    Charset outputEncoding();

    /** Chooses another encoding. */
    void outputEncoding(Charset encoding);

    /** The width and the height of the screen in characters. */
    int[] size();

    /** Whether what runs in the session is being stopped. */
    boolean isStopping();

    /** Ends the session, whatever script runs in it. */
    default void exit(int code) {
        throw NetException.of("System.InvalidOperationException", "There is no session to end.");
    }

    /** The number that the command line that runs has in the history. */
    default long historyId() {
        return 1;
    }

    /** The member of that name that the session adds to the types of a value, or null. */
    default PSMember addedToTypes(Object value, String name) {
        return null;
    }

    /** What the session added to values of which equal ones are the same object in the whole process. */
    default Map<Object, PSObject> addedToSharedValues() {
        return ProcessAmbient.ADDED;
    }

    /** The session of the current thread. */
    static SessionAmbient current() {
        SessionAmbient found = ProcessAmbient.locator.get();
        return found == null ? ProcessAmbient.INSTANCE : found;
    }

    /** Says how the session of the current thread is found; the supplier gives null where there is none. */
    static void locateBy(Supplier<SessionAmbient> locator) {
        ProcessAmbient.locator = locator;
    }
}
