package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.EventSubscriber;
import org.jwsh.commands.events.Events;

/** Subscribes to what comes under an identifier. */
@Cmdlet(verb = "Register", noun = "EngineEvent")
@OutputType("System.Management.Automation.PSEventJob")
public final class RegisterEngineEventCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 100)
    String sourceIdentifier;

    @ParameterGroup
    final EventHandling handling = new EventHandling();

    @Override
    protected void endProcessing() {
        EventSubscriber added = Events.of(context()).subscribe(sourceIdentifier, handling.subscription());
        if (added.job() != null) {
            writeObject(added.job());
        }
    }
}
