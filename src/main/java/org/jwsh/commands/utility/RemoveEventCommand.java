package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.Events;
import org.jwsh.commands.events.PSEvent;

/** Takes events away that wait to be fetched. */
@Cmdlet(verb = "Remove", noun = "Event", defaultParameterSet = "BySource", supportsShouldProcess = true)
public final class RemoveEventCommand extends BuiltInCmdlet {
    @Parameter(set = "BySource", mandatory = true, position = 0)
    String sourceIdentifier;

    @Parameter(set = "ByIdentifier", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    int eventIdentifier;

    @Override
    protected void processRecord() {
        EventSelection wanted =
                EventSelection.ofEvents(sourceIdentifier == null ? eventIdentifier : null, sourceIdentifier);
        Events events = Events.of(context());
        List<PSEvent> found = events.received().stream()
                .filter(each -> wanted.includes(each.identifier(), each.sourceIdentifier()))
                .toList();
        if (found.isEmpty() && wanted.missing() != null) {
            report(wanted.missing());
        }
        for (PSEvent event : found) {
            if (shouldProcess("Event '" + event.sourceIdentifier() + "'", "Remove")) {
                events.remove(event);
            }
        }
    }
}
