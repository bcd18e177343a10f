package org.jwsh.commands.events;

import org.jwsh.commands.jobs.Job;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.values.TypeBuilder;

/** A subscription: to an event of an object, or to whatever comes under an identifier. */
public final class EventSubscriber {
    private final int id;
    private final Object source;
    private final String eventName;
    private final String sourceIdentifier;
    private final Object messageData;
    private final boolean support;
    private final boolean forward;
    private CompiledScriptBlock action;
    private Job job;
    private int triggersLeft;
    private Runnable detach = () -> {};

    EventSubscriber(
            int id,
            Object source,
            String eventName,
            String sourceIdentifier,
            Object messageData,
            boolean support,
            boolean forward,
            int maxTriggerCount) {
        this.id = id;
        this.source = source;
        this.eventName = eventName;
        this.sourceIdentifier = sourceIdentifier;
        this.messageData = messageData;
        this.support = support;
        this.forward = forward;
        this.triggersLeft = maxTriggerCount <= 0 ? Integer.MAX_VALUE : maxTriggerCount;
    }

    static void define(TypeBuilder type) {
        type.property("int SubscriptionId", EventSubscriber.class, EventSubscriber::id)
                .property("System.Object SourceObject", EventSubscriber.class, s -> s.source)
                .property("string EventName", EventSubscriber.class, s -> s.eventName)
                .property("string SourceIdentifier", EventSubscriber.class, EventSubscriber::sourceIdentifier)
                .property("System.Management.Automation.PSEventJob Action", EventSubscriber.class, EventSubscriber::job)
                .property("System.Delegate HandlerDelegate", EventSubscriber.class, s -> null)
                .property("bool SupportEvent", EventSubscriber.class, EventSubscriber::isSupport)
                .property("bool ForwardEvent", EventSubscriber.class, s -> s.forward);
    }

    public int id() {
        return id;
    }

    public String sourceIdentifier() {
        return sourceIdentifier;
    }

    Object messageData() {
        return messageData;
    }

    /** Whether it serves the engine rather than a user: it is only listed when asked for. */
    public boolean isSupport() {
        return support;
    }

    /** What runs for each event, bound to a module of its own; null where events wait to be fetched. */
    CompiledScriptBlock action() {
        return action;
    }

    /** The job that shows what the action wrote, or null. */
    public Job job() {
        return job;
    }

    void action(CompiledScriptBlock block, Job shownBy) {
        action = block;
        job = shownBy;
    }

    /** Says how to let go of the source. */
    void whenUnregistered(Runnable action) {
        detach = action;
    }

    void unregister() {
        detach.run();
    }

    /** Counts an event; false where it was the last one the subscription is for. */
    boolean triggered() {
        return --triggersLeft > 0;
    }
}
