package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.EventSubscriber;
import org.jwsh.commands.events.Events;
import org.jwsh.values.text.WildcardPattern;

/** Ends subscriptions. */
@Cmdlet(verb = "Unregister", noun = "Event", defaultParameterSet = "BySource", supportsShouldProcess = true)
public final class UnregisterEventCommand extends BuiltInCmdlet {
    @Parameter(set = "BySource", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String sourceIdentifier;

    @Parameter(set = "ById", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    int subscriptionId;

    @Parameter
    boolean force;

    @Override
    protected void processRecord() {
        Events events = Events.of(context());
        List<EventSubscriber> found =
                events.subscribers().stream().filter(this::isWanted).toList();
        if (found.isEmpty()) {
            reportMissing();
        }
        for (EventSubscriber subscriber : found) {
            if (shouldProcess("Event subscription '" + subscriber.sourceIdentifier() + "'", "Unsubscribe")) {
                events.unsubscribe(subscriber);
            }
        }
    }

    private boolean isWanted(EventSubscriber subscriber) {
        boolean named = sourceIdentifier == null
                ? !parameterSetName().equals("ById") || subscriber.id() == subscriptionId
                : WildcardPattern.of(sourceIdentifier, true).isMatch(subscriber.sourceIdentifier());
        return named && (force || !subscriber.isSupport());
    }

    private void reportMissing() {
        if (parameterSetName().equals("ById")) {
            EventErrors.report(
                    this::report,
                    "Event subscription with identifier '" + subscriptionId + "' does not exist.",
                    "INVALID_SUBSCRIPTION_IDENTIFIER");
        } else if (sourceIdentifier != null && !WildcardPattern.hasWildcards(sourceIdentifier)) {
            EventErrors.report(
                    this::report,
                    "Event subscription with source identifier '" + sourceIdentifier + "' does not exist.",
                    "INVALID_SOURCE_IDENTIFIER");
        }
    }
}
