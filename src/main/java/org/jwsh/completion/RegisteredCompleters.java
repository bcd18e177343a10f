package org.jwsh.completion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ScriptBlock;

/** The completers of a session that {@code Register-ArgumentCompleter} has made known. */
public final class RegisteredCompleters {
    private final Map<String, ScriptBlock> ofParameters = new HashMap<>();
    private final Map<String, ScriptBlock> ofPrograms = new HashMap<>();

    /** Those of a session. */
    public static RegisteredCompleters of(ExecutionContext context) {
        return context.service(RegisteredCompleters.class, RegisteredCompleters::new);
    }

    /**
     * Adds a completer for the values of a parameter.
     *
     * @param command the name of the command, or null for every command with such a parameter
     */
    public void add(String command, String parameter, ScriptBlock completer) {
        ofParameters.put(key(command, parameter), completer);
    }

    /** Adds a completer for the arguments of a program. */
    public void addProgram(String name, ScriptBlock completer) {
        ofPrograms.put(name.toLowerCase(Locale.ROOT), completer);
    }

    ScriptBlock of(String command, String parameter) {
        ScriptBlock completer = ofParameters.get(key(command, parameter));
        return completer != null ? completer : ofParameters.get(key(null, parameter));
    }

    ScriptBlock ofProgram(String name) {
        return ofPrograms.get(name.toLowerCase(Locale.ROOT));
    }

    private static String key(String command, String parameter) {
        return ((command == null ? "" : command) + ":" + parameter).toLowerCase(Locale.ROOT);
    }
}
