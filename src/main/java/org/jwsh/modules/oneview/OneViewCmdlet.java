package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** The base of the cmdlets: knows its library version, the session's connections and how errors carry the cmdlet's name. */
abstract class OneViewCmdlet extends PSCmdlet {
    private final LibraryVersion library;
    private final String commandName;

    OneViewCmdlet(LibraryVersion library, String commandName) {
        this.library = library;
        this.commandName = commandName;
    }

    final LibraryVersion library() {
        return library;
    }

    final OneViewSession oneView() {
        return OneViewSession.of(session());
    }

    final ApplianceRequests requests() {
        return new ApplianceRequests(oneView(), library);
    }

    /** The exception that ends the pipeline with this record, which then names the cmdlet behind its id. */
    final NetException terminating(ErrorRecord record) {
        record.commandSuffix(commandName);
        return terminatingError(record);
    }

    /** Reports an error that names the cmdlet behind its id, and goes on. */
    final void report(ErrorRecord record) {
        record.commandSuffix(commandName);
        writeError(record);
    }
}
