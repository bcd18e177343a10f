package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.EventSubscriber;
import org.jwsh.commands.events.Events;

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
        EventSelection wanted = EventSelection.ofSubscriptions(
                parameterSetName().equals("ById") ? subscriptionId : null, sourceIdentifier);
        Events events = Events.of(context());
        List<EventSubscriber> found = events.subscribers().stream()
                .filter(each -> wanted.includes(each.id(), each.sourceIdentifier()))
                .filter(each -> force || !each.isSupport())
                .toList();
        if (found.isEmpty() && wanted.missing() != null) {
            report(wanted.missing());
        }
        for (EventSubscriber subscriber : found) {
            if (shouldProcess("Event subscription '" + subscriber.sourceIdentifier() + "'", "Unsubscribe")) {
                events.unsubscribe(subscriber);
            }
        }
    }
}
