package org.jwsh.commands.remoting;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.remoting.client.HostCall;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** Runs the same command in several places at once; what they write is passed on by the thread of the pipeline here. */
final class RemoteRuns implements RemoteOutput {
    /** How much that has arrived waits at most to be passed on. */
    private static final int WAITING = 1_000;

    private static final int USUAL_PLACES = 32;
    private static final long GLANCE_MILLIS = 20;
    private static final Runnable END = () -> {};

    private final ExecutionContext context;
    private final Streams streams;
    private final Consumer<ErrorRecord> errors;
    private final Pipe output;
    private final List<RemoteCall> calls;
    private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>(WAITING);
    private volatile boolean abandoned;
    private int running;

    /** @param errors takes the errors of the other machines and of the way there */
    RemoteRuns(
            ExecutionContext context,
            Streams streams,
            Consumer<ErrorRecord> errors,
            Pipe output,
            List<RemoteCall> calls) {
        this.context = context;
        this.streams = streams;
        this.errors = errors;
        this.output = output;
        this.calls = calls;
    }

    /** How many run at a time for what was given as the limit. */
    static int places(int throttleLimit) {
        return throttleLimit > 0 ? throttleLimit : USUAL_PLACES;
    }

    /** Passes on what the commands of a session still write that were begun earlier. */
    static void receive(
            ExecutionContext context, Streams streams, Consumer<ErrorRecord> errors, Pipe output, PSSession session) {
        List<RemoteCall> calls = session.runspace().pending().stream()
                .map(pipeline -> RemoteCall.resumed(session, pipeline))
                .toList();
        try (RemoteRuns runs = new RemoteRuns(context, streams, errors, output, calls)) {
            runs.start(calls.size());
            runs.finish();
        }
    }

    /** Begins them all, or as many as the limit allows; the others follow by themselves. */
    void start(int throttleLimit) {
        Semaphore places = new Semaphore(places(throttleLimit));
        running = calls.size();
        HostCallHandler host = new LocalHost(context);
        for (RemoteCall call : calls) {
            Thread.ofVirtual().start(() -> {
                places.acquireUninterruptibly();
                try {
                    if (!abandoned) {
                        call.run(arriving(), asked(host));
                    }
                } finally {
                    places.release();
                    put(END);
                }
            });
        }
    }

    @Override
    public void input(Object value) {
        calls.forEach(call -> call.input().add(value));
        for (Runnable next = arrived.poll(); next != null; next = arrived.poll()) {
            take(next, true);
        }
    }

    @Override
    public void finish() {
        calls.stream().map(RemoteCall::input).filter(input -> input != null).forEach(RemoteInput::end);
        passOn(true);
        context.checkStop();
    }

    @Override
    public void close() {
        abandoned = true;
        if (running > 0) {
            calls.forEach(RemoteCall::stop);
        }
        calls.stream().map(RemoteCall::input).filter(input -> input != null).forEach(RemoteInput::abandon);
        passOn(false);
    }

    /** @param wanted false where nobody wants what still comes */
    private void passOn(boolean wanted) {
        try {
            while (running > 0) {
                Runnable next = arrived.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                if (wanted && context.isStopping()) {
                    return;
                }
                if (next != null) {
                    take(next, wanted);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Runnable next, boolean wanted) {
        if (next == END) {
            running--;
        } else if (wanted) {
            next.run();
        }
    }

    private void arrive(Runnable what) {
        if (!abandoned) {
            put(what);
        }
    }

    private void put(Runnable what) {
        try {
            arrived.put(what);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Questions are asked by the thread of the pipeline here; who asks waits for the answer. */
    private HostCallHandler asked(HostCallHandler host) {
        return new HostCallHandler() {
            @Override
            public Object answer(HostCall call) {
                if (call.wantsAnswer()) {
                    return new Question(call, host).ask();
                }
                arrive(() -> host.answer(call));
                return null;
            }

            @Override
            public void progress(ProgressRecord record) {
                arrive(() -> host.progress(record));
            }
        };
    }

    private final class Question {
        private final HostCall call;
        private final HostCallHandler host;
        private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
        private Object answer;
        private NetException failure;

        private Question(HostCall call, HostCallHandler host) {
            this.call = call;
            this.host = host;
        }

        private Object ask() {
            arrive(this::answer);
            try {
                while (answers.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS) == null) {
                    if (abandoned) {
                        return null;
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure != null) {
                throw failure;
            }
            return answer;
        }

        private void answer() {
            try {
                answer = host.answer(call);
            } catch (NetException failed) {
                failure = failed;
            } finally {
                answers.add(END);
            }
        }
    }

    private Streams arriving() {
        return new Streams(
                arriving(output),
                new Pipe() {
                    @Override
                    public void write(Object value) {
                        arrive(() -> errors.accept((ErrorRecord) value));
                    }
                },
                arriving(streams.warning()),
                arriving(streams.verbose()),
                arriving(streams.debug()),
                arriving(streams.information()));
    }

    private Pipe arriving(Pipe target) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                arrive(() -> target.write(value));
            }

            @Override
            public void suppressed(Object value) {
                arrive(() -> target.suppressed(value));
            }
        };
    }
}
