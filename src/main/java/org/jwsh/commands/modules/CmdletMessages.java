package org.jwsh.commands.modules;

import java.util.function.Consumer;

/** Tells the streams of the cmdlet that was called. */
public record CmdletMessages(Consumer<String> verboseTo, Consumer<String> warningTo) implements ModuleMessages {
    @Override
    public void verbose(String message) {
        verboseTo.accept(message);
    }

    @Override
    public void warning(String message) {
        warningTo.accept(message);
    }
}
