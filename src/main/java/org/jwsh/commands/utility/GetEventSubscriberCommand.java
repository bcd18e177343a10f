package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.EventSubscriber;
import org.jwsh.commands.events.Events;
import org.jwsh.values.text.WildcardPattern;

/** Lists subscriptions. */
@Cmdlet(verb = "Get", noun = "EventSubscriber", defaultParameterSet = "BySource")
@OutputType("System.Management.Automation.PSEventSubscriber")
public final class GetEventSubscriberCommand extends BuiltInCmdlet {
    @Parameter(set = "BySource", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String sourceIdentifier;

    @Parameter(set = "ById", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias("Id")
    int subscriptionId;

    @Parameter(position = 1)
    boolean force;

    @Override
    protected void processRecord() {
        List<EventSubscriber> found = Events.of(context()).subscribers().stream()
                .filter(this::isWanted)
                .toList();
        if (found.isEmpty()) {
            reportMissing();
        }
        found.forEach(this::writeObject);
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
