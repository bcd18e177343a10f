package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.events.Subscription;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.values.ScriptBlock;

/** What becomes of the events that are subscribed to. */
final class EventHandling {
    @Parameter(position = 101)
    ScriptBlock action;

    @Parameter
    @ParameterType("System.Management.Automation.PSObject")
    Object messageData;

    @Parameter
    boolean supportEvent;

    @Parameter
    boolean forward;

    @Parameter
    int maxTriggerCount;

    Subscription subscription() {
        return new Subscription((CompiledScriptBlock) action, messageData, supportEvent, forward, maxTriggerCount);
    }
}
