package org.jwsh.runtime;

/** Makes further sessions that start out like a new one of the same shell, for work beside the running session. */
public interface SessionFactory {
    static SessionFactory of(ExecutionContext context) {
        return context.service(SessionFactory.class, () -> {
            throw new IllegalStateException("No way to make sessions was put in place.");
        });
    }

    /**
     * A new session with the host of another.
     *
     * @param streams where what it writes goes
     */
    ExecutionContext create(ExecutionContext like, Streams streams);
}
