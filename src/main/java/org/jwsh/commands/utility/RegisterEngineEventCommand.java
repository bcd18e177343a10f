package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.events.EventSubscriber;
import org.jwsh.commands.events.Events;
import org.jwsh.commands.events.Subscription;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.values.ScriptBlock;

/** Subscribes to what comes under an identifier. */
@Cmdlet(verb = "Register", noun = "EngineEvent")
@OutputType("System.Management.Automation.PSEventJob")
public final class RegisterEngineEventCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 100)
    String sourceIdentifier;

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

    @Override
    protected void endProcessing() {
        EventSubscriber added = Events.of(context())
                .subscribe(
                        sourceIdentifier,
                        new Subscription(
                                (CompiledScriptBlock) action, messageData, supportEvent, forward, maxTriggerCount));
        if (added.job() != null) {
            writeObject(added.job());
        }
    }
}
