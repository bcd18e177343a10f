package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.Events;

/** Tells of an event. */
@Cmdlet(verb = "New", noun = "Event")
@OutputType("System.Management.Automation.PSEventArgs")
public final class NewEventCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0)
    String sourceIdentifier;

    @Parameter(position = 1)
    @ParameterType("System.Management.Automation.PSObject")
    Object sender;

    @Parameter(position = 2)
    @ParameterType("System.Management.Automation.PSObject[]")
    Object[] eventArguments;

    @Parameter(position = 3)
    @ParameterType("System.Management.Automation.PSObject")
    Object messageData;

    @Override
    protected void endProcessing() {
        writeObject(Events.of(context())
                .generate(
                        sourceIdentifier,
                        sender,
                        null,
                        eventArguments == null ? new Object[0] : eventArguments,
                        messageData));
    }
}
