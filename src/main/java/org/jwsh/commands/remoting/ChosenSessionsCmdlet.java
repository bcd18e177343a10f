package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.values.ErrorCategory;

/** A cmdlet that does something with sessions that were opened here; where one fails, the others are still taken. */
abstract class ChosenSessionsCmdlet extends BuiltInCmdlet {
    static {
        PSSession.register();
    }

    @ParameterGroup
    final SessionChoice sessions = new SessionChoice();

    private final String doing;
    private final String errorId;

    /**
     * @param doing the beginning of the error's text, before the session
     * @param errorId of the error for a session that fails
     */
    ChosenSessionsCmdlet(String doing, String errorId) {
        this.doing = doing;
        this.errorId = errorId;
    }

    @Override
    protected final void processRecord() {
        for (PSSession each : sessions.of(OpenSessions.of(context()), this::writeError)) {
            if (shouldProcess(each.name())) {
                takeOrReport(each);
            }
        }
    }

    private void takeOrReport(PSSession each) {
        try {
            take(each);
        } catch (TransportException failed) {
            report(
                    "System.Management.Automation.RuntimeException",
                    doing + " the session " + each.name() + ", " + each.instanceId() + ", " + each.computerName()
                            + " failed: " + failed.getMessage(),
                    errorId,
                    ErrorCategory.InvalidOperation,
                    each);
        }
    }

    abstract void take(PSSession each) throws TransportException;
}
