package org.jwsh.simulators.oneview;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults that wait for a request; each is used up by the number of requests it was made for. */
public final class Faults {
    private record Waiting(String method, String path, Fault fault, AtomicInteger times) {
        boolean concerns(String requestMethod, String requestPath) {
            boolean samePath = path.endsWith("*")
                    ? requestPath.startsWith(path.substring(0, path.length() - 1))
                    : path.equals(requestPath);
            return samePath && (method.equals("*") || method.equals(requestMethod));
        }
    }

    private final List<Waiting> waiting = new CopyOnWriteArrayList<>();

    Faults() {}

    /**
     * Lets the next requests fail.
     *
     * @param method HTTP method in upper case, {@code *} for any
     * @param path path with {@code /rest}; a trailing {@code *} stands for any rest
     * @param times how many requests are hit
     */
    public Faults on(String method, String path, int times, Fault fault) {
        waiting.add(new Waiting(method, path, fault, new AtomicInteger(times)));
        return this;
    }

    /** Lets one request fail. */
    public Faults once(String method, String path, Fault fault) {
        return on(method, path, 1, fault);
    }

    Optional<Fault> take(String method, String path) {
        for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
            Waiting next = each.next();
            if (next.concerns(method, path)) {
                int left = next.times().decrementAndGet();
                if (left <= 0) {
                    waiting.remove(next);
                }
                if (left >= 0) {
                    return Optional.of(next.fault());
                }
            }
        }
        return Optional.empty();
    }
}
