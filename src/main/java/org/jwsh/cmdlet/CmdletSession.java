package org.jwsh.cmdlet;

import java.nio.file.Path;
import java.util.List;

/** The session that a cmdlet runs in. */
public interface CmdletSession {
    /** The value of a variable as the caller sees it, null where there is none. Scope prefixes are understood. */
    Object variable(String name);

    /** Sets a variable; {@code global:x} sets it for the whole session. */
    void variable(String name, Object value);

    /** The current directory. */
    Path currentDirectory();

    /** Runs a script in the session and gives what it wrote. */
    List<Object> invoke(String script, Object... arguments);

    /** Whether someone can be asked. */
    boolean isInteractive();

    /** Asks for a line of text. */
    String prompt(String caption);

    /** Asks for a secret, which is not echoed. The caller wipes the array. */
    char[] promptForSecret(String caption);

    /** Writes to the host, past all streams that can be redirected. */
    void writeHost(String line);

    /** Something of a module's own that lives as long as the session: made on first request. */
    <T> T state(Class<T> type, java.util.function.Supplier<T> make);
}
