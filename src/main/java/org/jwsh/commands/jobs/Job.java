package org.jwsh.commands.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.types.DataCollection;
import org.jwsh.values.types.Guid;

/** A job: its state, its child jobs, and what it wrote and nobody has received yet, in the order in which it came. */
public final class Job implements NetTyped {
    /**
     * Something that a job wrote.
     *
     * @param value an object, or a record of the stream
     */
    public record Result(JobStream stream, Object value) {}

    private final int id;
    private final JobKind kind;
    private final Guid instanceId = Guid.random();
    private final Guid runspaceId = Guid.random();
    private final String command;
    private final List<Job> children = new ArrayList<>();
    private final Map<JobStream, DataCollection> data = new EnumMap<>(JobStream.class);
    private final List<Result> results = new ArrayList<>();
    private String name;
    private JobState state = JobState.NotStarted;
    private NetException reason;
    private DateTime begin;
    private DateTime end;
    private String location;
    private Runnable stop = () -> {};

    /** @param name null for one made of the number */
    Job(int id, String name, JobKind kind, String command) {
        this.id = id;
        this.name = name == null || name.isEmpty() ? "Job" + id : name;
        this.kind = kind;
        this.command = command;
        for (JobStream stream : JobStream.values()) {
            data.put(stream, DataCollection.of(stream.elementType()));
        }
    }

    @Override
    public NetType netType() {
        return NetTypes.named(kind.typeName());
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    void name(String given) {
        name = given;
    }

    public JobKind kind() {
        return kind;
    }

    /** Where it runs. */
    public String location() {
        return location == null ? kind.location() : location;
    }

    public void location(String where) {
        location = where;
    }

    public Guid instanceId() {
        return instanceId;
    }

    /** The runspace that the objects it wrote came from. */
    public Guid runspaceId() {
        return runspaceId;
    }

    public String command() {
        return command;
    }

    public List<Job> children() {
        return children;
    }

    /** What was written to a stream and is there still. */
    public DataCollection data(JobStream stream) {
        return data.get(stream);
    }

    public synchronized DateTime begin() {
        return begin;
    }

    public synchronized DateTime end() {
        return end;
    }

    /** Its state; that of a job with child jobs follows from theirs. */
    public JobState state() {
        if (children.isEmpty()) {
            synchronized (this) {
                return state;
            }
        }
        List<JobState> states = children.stream().map(Job::state).toList();
        if (states.stream().allMatch(JobState::isFinished)) {
            return states.contains(JobState.Failed)
                    ? JobState.Failed
                    : states.contains(JobState.Stopped) ? JobState.Stopped : JobState.Completed;
        }
        return states.stream().allMatch(JobState.NotStarted::equals) ? JobState.NotStarted : JobState.Running;
    }

    /** Why it failed, or null. */
    public synchronized NetException reason() {
        return reason;
    }

    /** Notes that it has something to do; it goes on waiting for more. */
    public synchronized void running() {
        if (state == JobState.NotStarted) {
            started();
        }
    }

    /**
     * Notes that it runs.
     *
     * @return false where it was stopped before
     */
    public synchronized boolean started() {
        if (state.isFinished()) {
            return false;
        }
        begin = DateTime.now();
        state = JobState.Running;
        return true;
    }

    /** Ends the job: only the first end counts. */
    public synchronized void ended(JobState last, NetException why) {
        if (state.isFinished()) {
            return;
        }
        state = last;
        reason = why;
        end = DateTime.now();
        notifyAll();
    }

    /** Says how to stop what runs. */
    public void whenStopped(Runnable action) {
        stop = action;
    }

    /** Stops it and its child jobs. */
    public void stop() {
        if (state().isFinished()) {
            return;
        }
        children.forEach(Job::stop);
        stop.run();
        ended(JobState.Stopped, null);
    }

    /**
     * Waits for the end.
     *
     * @param milliseconds how long at most
     * @return whether it has ended
     */
    public boolean await(long milliseconds) throws InterruptedException {
        long until = System.nanoTime() + milliseconds * 1_000_000;
        for (Job child : children) {
            if (!child.await(Math.max(0, (until - System.nanoTime()) / 1_000_000))) {
                return false;
            }
        }
        synchronized (this) {
            while (children.isEmpty() && !state.isFinished()) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
        }
        return true;
    }

    /** Whether there is something to receive, or may be. */
    public boolean hasMoreData() {
        if (!children.isEmpty()) {
            return children.stream().anyMatch(Job::hasMoreData);
        }
        synchronized (this) {
            return !results.isEmpty() || state == JobState.Running && kind != JobKind.EVENT;
        }
    }

    /**
     * What it wrote itself since the last time.
     *
     * @param keep whether it stays there
     */
    public synchronized List<Result> receive(boolean keep) {
        List<Result> received = List.copyOf(results);
        if (!keep) {
            results.clear();
            data.values().forEach(DataCollection::clear);
        }
        return received;
    }

    /** Keeps something that it wrote until it is received. */
    public synchronized void write(JobStream stream, Object value) {
        results.add(new Result(stream, value));
        data.get(stream).add(value);
    }

    /** Streams into the job. */
    public Streams streams() {
        return new Streams(
                pipe(JobStream.OUTPUT),
                pipe(JobStream.ERROR),
                pipe(JobStream.WARNING),
                pipe(JobStream.VERBOSE),
                pipe(JobStream.DEBUG),
                pipe(JobStream.INFORMATION));
    }

    private Pipe pipe(JobStream stream) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                Job.this.write(stream, value);
            }

            @Override
            public void suppressed(Object value) {
                if (stream == JobStream.INFORMATION) {
                    Job.this.write(stream, value);
                }
            }
        };
    }

    @Override
    public String toString() {
        return kind.typeName();
    }
}
