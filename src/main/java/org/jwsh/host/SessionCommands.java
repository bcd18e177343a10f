package org.jwsh.host;

import org.jwsh.binding.CmdletIndex;
import org.jwsh.runtime.ExecutionContext;

/** The commands that every session starts with: the cmdlets of the index and their aliases. */
final class SessionCommands {
    private SessionCommands() {}

    static void define(ExecutionContext context) {
        CmdletIndex.read(SessionCommands.class.getClassLoader()).register(context);
    }
}
