package org.jwsh.remoting.server;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.protocol.HostMethod;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;

/** What one pipeline asks of its client's host, and the answers. */
final class HostCalls {
    /** The call number of what has no answer. */
    private static final long NO_ANSWER = -100;

    private static final long GLANCE_MILLIS = 50;

    private final UUID pipeline;
    private final ServerPipeline.Sender sender;
    private final BooleanSupplier stopping;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<Object>> waiting = new ConcurrentHashMap<>();

    /** @param stopping whether nobody waits for answers any more */
    HostCalls(UUID pipeline, ServerPipeline.Sender sender, BooleanSupplier stopping) {
        this.pipeline = pipeline;
        this.sender = sender;
        this.stopping = stopping;
    }

    /** Has the host do something. */
    void tell(HostMethod method, Object... arguments) {
        send(NO_ANSWER, method, arguments);
    }

    /**
     * Asks the host and waits for its answer.
     *
     * @throws NetException where the host fails
     * @throws PipelineStoppedException where the pipeline is stopped before
     */
    Object ask(HostMethod method, Object... arguments) {
        long number = numbers.incrementAndGet();
        CompletableFuture<Object> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        try {
            send(number, method, arguments);
            while (true) {
                try {
                    return answer.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (stopping.getAsBoolean()) {
                        throw new PipelineStoppedException();
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        } catch (ExecutionException failed) {
            throw (NetException) failed.getCause();
        } finally {
            waiting.remove(number);
        }
    }

    private void send(long number, HostMethod method, Object[] arguments) {
        ListValue parameters = ListValue.arrayList(List.of());
        for (Object argument : arguments) {
            parameters.add(argument);
        }
        sender.send(
                MessageType.PIPELINE_HOST_CALL,
                pipeline,
                PropertyBag.plain()
                        .note("ci", number)
                        .note(
                                "mi",
                                ((EnumType) NetTypes.named("System.Management.Automation.Remoting.RemoteHostMethodId"))
                                        .of(method.number()))
                        .note("mp", parameters)
                        .build());
    }

    /** Takes the host's answer. */
    void answered(Object data) {
        PropertyReader answer = new PropertyReader(data);
        CompletableFuture<Object> asked =
                PSObject.unwrap(answer.get("ci")) instanceof Number number ? waiting.get(number.longValue()) : null;
        if (asked == null) {
            return;
        }
        Object failure = answer.get("me");
        if (failure == null) {
            asked.complete(answer.get("mr"));
            return;
        }
        PropertyReader record = new PropertyReader(failure);
        String message = record.within("Exception").text("Message");
        asked.completeExceptionally(NetException.of(
                        "System.Management.Automation.Host.HostException",
                        message == null ? LanguagePrimitives.toStringInvariant(failure) : message)
                .withRecord("HostFunctionNotImplemented", ErrorCategory.InvalidOperation, null));
    }
}
