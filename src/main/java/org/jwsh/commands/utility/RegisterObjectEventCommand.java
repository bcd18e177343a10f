package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.EventSubscriber;
import org.jwsh.commands.events.Events;
import org.jwsh.values.NetException;
import org.jwsh.values.types.Guid;

/** Subscribes to an event of an object. */
@Cmdlet(verb = "Register", noun = "ObjectEvent")
@OutputType("System.Management.Automation.PSEventJob")
public final class RegisterObjectEventCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter(mandatory = true, position = 1)
    String eventName;

    @Parameter(position = 100)
    String sourceIdentifier;

    @ParameterGroup
    final EventHandling handling = new EventHandling();

    @Override
    protected void endProcessing() {
        String identifier = sourceIdentifier == null ? Guid.random().toString() : sourceIdentifier;
        try {
            EventSubscriber added =
                    Events.of(context()).subscribe(inputObject, eventName, identifier, handling.subscription());
            if (added.job() != null) {
                writeObject(added.job());
            }
        } catch (NetException refused) {
            report(refused);
        }
    }
}
