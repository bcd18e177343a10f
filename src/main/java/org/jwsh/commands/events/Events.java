package org.jwsh.commands.events;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.JobKind;
import org.jwsh.commands.jobs.Jobs;
import org.jwsh.commands.runspaces.Runspaces;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.EventMember;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.types.Guid;

/**
 * The events of a session. Sources tell of them from any thread; actions run on the thread of the session, between commands or
 * while it waits.
 */
public final class Events {
    /** What the engine itself tells when the session ends. */
    public static final String EXITING = "PowerShell.Exiting";

    private final ExecutionContext context;
    private final List<EventSubscriber> subscribers = new ArrayList<>();
    private final List<PSEvent> received = new ArrayList<>();
    private int lastSubscription;
    private int lastEvent;

    private Events(ExecutionContext context) {
        this.context = context;
    }

    /** Those of a session. */
    public static Events of(ExecutionContext session) {
        return session.service(Events.class, () -> new Events(session));
    }

    public synchronized List<EventSubscriber> subscribers() {
        return List.copyOf(subscribers);
    }

    /** The events that came and that no action took. */
    public synchronized List<PSEvent> received() {
        return List.copyOf(received);
    }

    public synchronized void remove(PSEvent event) {
        received.remove(event);
    }

    /**
     * Subscribes to what comes under an identifier.
     *
     * @throws NetException where the identifier is taken
     */
    public EventSubscriber subscribe(String sourceIdentifier, Subscription wanted) {
        return add(null, null, sourceIdentifier, wanted);
    }

    /**
     * Subscribes to an event of an object.
     *
     * @throws NetException where it has no such event, or the identifier is taken
     */
    public EventSubscriber subscribe(Object source, String eventName, String sourceIdentifier, Subscription wanted) {
        Object base = PSObject.unwrap(source);
        if (!(NetTypes.of(base).members().find(eventName) instanceof EventMember event)) {
            throw NetException.of(
                            "System.ArgumentException",
                            "Cannot register for the specified event. An event with the name '" + eventName
                                    + "' does not exist. (Parameter 'eventName')")
                    .withRecord("INVALID_REGISTRATION", ErrorCategory.InvalidArgument, eventName);
        }
        EventSubscriber added = add(base, eventName, sourceIdentifier, wanted);
        added.whenUnregistered(event.subscribe()
                .attach(
                        base,
                        (sender, arguments) -> generate(
                                sourceIdentifier,
                                sender,
                                arguments,
                                new Object[] {sender, arguments},
                                added.messageData())));
        return added;
    }

    private synchronized EventSubscriber add(
            Object source, String eventName, String sourceIdentifier, Subscription wanted) {
        boolean taken =
                subscribers.stream().anyMatch(known -> known.sourceIdentifier().equalsIgnoreCase(sourceIdentifier));
        if (taken && source != null) {
            throw NetException.of(
                            "System.ArgumentException",
                            "Cannot subscribe to the specified event. A subscriber with the source identifier '"
                                    + sourceIdentifier + "' already exists.")
                    .withRecord("SUBSCRIBER_EXISTS", ErrorCategory.InvalidArgument, source);
        }
        EventSubscriber subscriber = new EventSubscriber(
                ++lastSubscription,
                source,
                eventName,
                sourceIdentifier,
                wanted.messageData(),
                wanted.support(),
                wanted.forward(),
                wanted.maxTriggerCount());
        if (wanted.action() != null) {
            PSModuleInfo module = new PSModuleInfo(
                    "__DynamicModule_" + Guid.random(), null, PSModuleInfo.Kind.Script, context.globalScope());
            Job job = Jobs.of(context)
                    .add(sourceIdentifier, JobKind.EVENT, wanted.action().text());
            subscriber.action(wanted.action().boundTo(module.sessionState()), job);
        }
        subscribers.add(subscriber);
        return subscriber;
    }

    /** Ends a subscription. */
    public void unsubscribe(EventSubscriber subscriber) {
        synchronized (this) {
            subscribers.remove(subscriber);
        }
        subscriber.unregister();
        if (subscriber.job() != null) {
            subscriber.job().stop();
        }
    }

    /** Tells of an event, from any thread. */
    public PSEvent generate(
            String sourceIdentifier, Object sender, Object eventArgs, Object[] arguments, Object messageData) {
        PSEvent event;
        List<EventSubscriber> interested;
        synchronized (this) {
            event = new PSEvent(
                    ++lastEvent,
                    sourceIdentifier,
                    Runspaces.of(context).own().instanceId(),
                    sender,
                    eventArgs,
                    arguments,
                    DateTime.now(),
                    messageData);
            interested = subscribers.stream()
                    .filter(each -> each.sourceIdentifier().equalsIgnoreCase(sourceIdentifier))
                    .toList();
            if (interested.stream().noneMatch(each -> each.action() != null)) {
                received.add(event);
                notifyAll();
            }
        }
        for (EventSubscriber each : interested) {
            if (each.action() != null) {
                context.later(() -> act(each, event));
            }
            if (!each.triggered()) {
                unsubscribe(each);
            }
        }
        return event;
    }

    private void act(EventSubscriber subscriber, PSEvent event) {
        CompiledScriptBlock action = subscriber.action();
        Scope scope = action.sessionState().topScope();
        PSEvent seen = event.messageData() != null || subscriber.messageData() == null
                ? event
                : new PSEvent(
                        event.identifier(),
                        event.sourceIdentifier(),
                        event.runspaceId(),
                        event.sender(),
                        event.eventArgs(),
                        event.arguments(),
                        event.generated(),
                        subscriber.messageData());
        scope.define(new PSVariable("Event", seen));
        scope.define(new PSVariable("EventSubscriber", subscriber));
        scope.define(new PSVariable("Sender", event.sender()));
        scope.define(new PSVariable("EventArgs", event.eventArgs()));
        subscriber.job().running();
        Streams ofJob = subscriber.job().streams();
        try {
            ScriptBlockCall.inNewScope(action, context.frame())
                    .arguments(List.of(event.arguments()))
                    .streams(context.rootFrame()
                            .streams
                            .withOutput(ofJob.output())
                            .withError(ofJob.error()))
                    .run(ofJob.output());
        } catch (FlowException left) {
            return;
        } catch (RuntimeException problem) {
            ofJob.error().write(ErrorReporting.recordOf(ErrorReporting.asNetException(problem), context.frame()));
        }
    }

    /** Waits a moment for an event that nobody has fetched. */
    public synchronized void await(long milliseconds) throws InterruptedException {
        wait(milliseconds);
    }

    /** Tells that the session ends, and runs what wants to run then. */
    public static void exiting(ExecutionContext session) {
        Events events = session.knownService(Events.class);
        if (events != null) {
            events.generate(EXITING, null, null, new Object[0], null);
            session.runPendingActions();
        }
    }
}
