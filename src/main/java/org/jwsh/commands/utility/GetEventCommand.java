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
import org.jwsh.values.text.WildcardPattern;

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
        List<PSEvent> found =
                Events.of(context()).received().stream().filter(this::isWanted).toList();
        if (found.isEmpty()) {
            reportMissing();
        }
        found.forEach(this::writeObject);
    }

    private boolean isWanted(PSEvent event) {
        if (parameterSetName().equals("ById")) {
            return event.identifier() == eventIdentifier;
        }
        return sourceIdentifier == null
                || WildcardPattern.of(sourceIdentifier, true).isMatch(event.sourceIdentifier());
    }

    private void reportMissing() {
        if (parameterSetName().equals("ById")) {
            EventErrors.report(
                    this::report,
                    "Event with identifier '" + eventIdentifier + "' does not exist.",
                    "INVALID_EVENT_IDENTIFIER");
        } else if (sourceIdentifier != null && !WildcardPattern.hasWildcards(sourceIdentifier)) {
            EventErrors.report(
                    this::report,
                    "Event with source identifier '" + sourceIdentifier + "' does not exist.",
                    "INVALID_SOURCE_IDENTIFIER");
        }
    }
}
