package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.Events;
import org.jwsh.commands.events.PSEvent;
import org.jwsh.values.text.WildcardPattern;

/** Takes events away that wait to be fetched. */
@Cmdlet(verb = "Remove", noun = "Event", defaultParameterSet = "BySource", supportsShouldProcess = true)
public final class RemoveEventCommand extends BuiltInCmdlet {
    @Parameter(set = "BySource", mandatory = true, position = 0)
    String sourceIdentifier;

    @Parameter(set = "ByIdentifier", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    int eventIdentifier;

    @Override
    protected void processRecord() {
        Events events = Events.of(context());
        List<PSEvent> found = events.received().stream().filter(this::isWanted).toList();
        if (found.isEmpty()) {
            reportMissing();
        }
        for (PSEvent event : found) {
            if (shouldProcess("Event '" + event.sourceIdentifier() + "'", "Remove")) {
                events.remove(event);
            }
        }
    }

    private boolean isWanted(PSEvent event) {
        return sourceIdentifier == null
                ? event.identifier() == eventIdentifier
                : WildcardPattern.of(sourceIdentifier, true).isMatch(event.sourceIdentifier());
    }

    private void reportMissing() {
        if (sourceIdentifier == null) {
            EventErrors.report(
                    this::report,
                    "Event with identifier '" + eventIdentifier + "' does not exist.",
                    "INVALID_EVENT_IDENTIFIER");
        } else if (!WildcardPattern.hasWildcards(sourceIdentifier)) {
            EventErrors.report(
                    this::report,
                    "Event with source identifier '" + sourceIdentifier + "' does not exist.",
                    "INVALID_SOURCE_IDENTIFIER");
        }
    }
}
