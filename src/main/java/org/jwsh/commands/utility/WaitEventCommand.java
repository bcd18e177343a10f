package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.Events;
import org.jwsh.commands.events.PSEvent;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.text.WildcardPattern;

/** Waits for an event and gives it. */
@Cmdlet(verb = "Wait", noun = "Event")
@OutputType("System.Management.Automation.PSEventArgs")
public final class WaitEventCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String sourceIdentifier;

    @Parameter
    @Alias("TimeoutSec")
    @ValidateRange(min = "-1", max = "2147483647")
    int timeout = -1;

    @Override
    protected void processRecord() {
        Events events = Events.of(context());
        long until = timeout >= 0 ? System.nanoTime() + timeout * 1_000_000_000L : Long.MAX_VALUE;
        do {
            context().checkStop();
            context().runPendingActions();
            PSEvent found = events.received().stream()
                    .filter(this::isWanted)
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                writeObject(found);
                return;
            }
            try {
                events.await(50);
            } catch (InterruptedException stopped) {
                throw new PipelineStoppedException();
            }
        } while (System.nanoTime() < until);
    }

    private boolean isWanted(PSEvent event) {
        return sourceIdentifier == null
                || WildcardPattern.of(sourceIdentifier, true).isMatch(event.sourceIdentifier());
    }
}
