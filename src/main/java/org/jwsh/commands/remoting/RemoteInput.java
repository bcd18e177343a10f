package org.jwsh.commands.remoting;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.values.AutomationNull;

/** The objects that are piped into one command elsewhere: they wait here until it takes them. */
final class RemoteInput {
    private static final int WAITING = 1_000;
    private static final Object END = new Object();

    private final BlockingQueue<Object> waiting;
    private volatile boolean unwanted;

    /** @param bounded whether who pipes waits for the command; not where commands begin one after the other */
    RemoteInput(boolean bounded) {
        waiting = bounded ? new LinkedBlockingQueue<>(WAITING) : new LinkedBlockingQueue<>();
    }

    void add(Object value) {
        put(value == null ? AutomationNull.VALUE : value);
    }

    void end() {
        put(END);
    }

    /** Says that nobody takes anything any more. */
    void abandon() {
        unwanted = true;
        waiting.clear();
    }

    private void put(Object value) {
        try {
            if (!unwanted) {
                waiting.put(value);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Passes everything on to a pipeline, in a thread of its own. */
    void feed(RemotePipeline pipeline) {
        Thread.ofVirtual().start(() -> {
            try {
                for (Object next = waiting.take(); next != END; next = waiting.take()) {
                    pipeline.input(next == AutomationNull.VALUE ? null : next);
                }
                pipeline.endOfInput();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (TransportException gone) {
                abandon();
            }
        });
    }
}
