package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.Events;
import org.jwsh.commands.events.PSEvent;

/** Gives the events that wait to be fetched. */
@Cmdlet(verb = "Get", noun = "Event", defaultParameterSet = "BySource")
@OutputType("System.Management.Automation.PSEventArgs")
public final class GetEventCommand extends BuiltInCmdlet {
    @Parameter(set = "BySource", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String sourceIdentifier;

    @Parameter(set = "ById", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias("Id")
    int eventIdentifier;

    @Override
    protected void processRecord() {
        EventSelection wanted =
                EventSelection.ofEvents(parameterSetName().equals("ById") ? eventIdentifier : null, sourceIdentifier);
        List<PSEvent> found = Events.of(context()).received().stream()
                .filter(each -> wanted.includes(each.identifier(), each.sourceIdentifier()))
                .toList();
        if (found.isEmpty() && wanted.missing() != null) {
            report(wanted.missing());
        }
        found.forEach(this::writeObject);
    }
}
