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
        EventSelection wanted = EventSelection.ofSubscriptions(
                parameterSetName().equals("ById") ? subscriptionId : null, sourceIdentifier);
        List<EventSubscriber> found = Events.of(context()).subscribers().stream()
                .filter(each -> wanted.includes(each.id(), each.sourceIdentifier()))
                .filter(each -> force || !each.isSupport())
                .toList();
        if (found.isEmpty() && wanted.missing() != null) {
            report(wanted.missing());
        }
        found.forEach(this::writeObject);
    }
}
