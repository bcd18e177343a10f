package org.jwsh.compile.statement;

import java.util.List;
import java.util.function.Function;
import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.Frame;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/**
 * Which of several handlers an exception goes to. An exception inside one of the engine's is looked at first, then the
 * engine's own, then what an error stopped with; among types the nearest wins, and untyped handlers come last.
 */
final class CatchSelection<T> {

    /**
     * What was found.
     *
     * @param handler the handler, or null where none fits
     * @param matched the exception that the handler is for
     */
    record Selected<T>(T handler, Throwable matched) {

        /** The error as the handler sees it: a record of its own, around the exception that it is for. */
        ErrorRecord seen(ErrorRecord error, NetException problem) {
            boolean own = error.exception() == problem;
            return new ErrorRecord(error, own ? matched : error.exception());
        }
    }

    private static final String AUTOMATION = "System.Management.Automation.";

    private final List<T> handlers;
    private final Function<T, List<TypeReference>> types;
    private final Frame frame;

    CatchSelection(List<T> handlers, Function<T, List<TypeReference>> types, Frame frame) {
        this.handlers = handlers;
        this.types = types;
        this.frame = frame;
    }

    Selected<T> select(NetException problem) {
        Selected<T> typed = typed(problem);
        if (typed != null) {
            return typed;
        }
        for (T handler : handlers) {
            if (types.apply(handler).isEmpty()) {
                return new Selected<>(handler, problem);
            }
        }
        return new Selected<>(null, problem);
    }

    private Selected<T> typed(NetException problem) {
        boolean ofEngine = isRuntimeException(problem);
        Throwable inner = ofEngine ? problem.inner() : null;
        Selected<T> found = inner == null ? null : nearest(inner, NetTypes.of(inner));
        if (found == null) {
            found = nearest(problem, problem.netType());
        }
        if (found != null) {
            return found;
        }
        if (!ofEngine) {
            return nearest(problem, NetTypes.named(AUTOMATION + "RuntimeException"));
        }
        return switch (problem.netType().name()) {
            case "ActionPreferenceStopException" -> stopped(problem);
            case "CmdletInvocationException" -> inner instanceof NetException command ? within(command) : null;
            default -> null;
        };
    }

    private Selected<T> stopped(NetException stop) {
        Throwable cause = stop.errorRecord() == null ? null : stop.errorRecord().exception();
        if (cause == stop) {
            return null;
        }
        if (cause instanceof NetException known && isRuntimeException(known)) {
            return typed(known);
        }
        return cause == null ? null : nearest(cause, NetTypes.of(cause));
    }

    private Selected<T> within(NetException command) {
        Throwable inner = command.inner();
        return inner == null ? null : nearest(inner, NetTypes.of(inner));
    }

    private static boolean isRuntimeException(NetException problem) {
        return NetTypes.named(AUTOMATION + "RuntimeException").isAssignableFrom(problem.netType());
    }

    private Selected<T> nearest(Throwable candidate, NetType actual) {
        T best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (T handler : handlers) {
            for (TypeReference type : types.apply(handler)) {
                int distance = distance(actual, type.resolve(frame));
                if (distance >= 0 && distance < bestDistance) {
                    best = handler;
                    bestDistance = distance;
                }
            }
        }
        return best == null ? null : new Selected<>(best, candidate);
    }

    private static int distance(NetType actual, NetType type) {
        int distance = 0;
        for (NetType t = actual; t != null; t = t.baseType()) {
            if (t == type) {
                return distance;
            }
            distance++;
        }
        return type.isAssignableFrom(actual) ? distance : -1;
    }
}
