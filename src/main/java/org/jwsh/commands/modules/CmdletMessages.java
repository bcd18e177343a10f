package org.jwsh.commands.modules;

import java.util.function.Consumer;
import org.jwsh.values.NetException;

/** Tells the streams of the cmdlet that was called. */
public record CmdletMessages(Consumer<String> verboseTo, Consumer<String> warningTo, Consumer<NetException> errorTo)
        implements ModuleMessages {
    @Override
    public void verbose(String message) {
        verboseTo.accept(message);
    }

    @Override
    public void warning(String message) {
        warningTo.accept(message);
    }

    @Override
    public void error(NetException failure) {
        errorTo.accept(failure);
    }
}
