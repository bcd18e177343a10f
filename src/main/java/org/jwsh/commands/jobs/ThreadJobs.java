package org.jwsh.commands.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.DeepThread;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.UsingValues;

/** Jobs on threads of this process: what they write are the very objects. No more than a number of them run at a time. */
public final class ThreadJobs {
    private final ExecutionContext maker;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int limit = 5;
    private int running;

    private ThreadJobs(ExecutionContext maker) {
        this.maker = maker;
    }

    /** Those of a session. */
    public static ThreadJobs of(ExecutionContext session) {
        return session.service(ThreadJobs.class, () -> new ThreadJobs(session));
    }

    /** How many run at a time from now on. */
    public synchronized void limit(int number) {
        limit = number;
    }

    /** A job of a script block; it starts when there is room. */
    public Job start(
            String name,
            CompiledScriptBlock block,
            CompiledScriptBlock initialization,
            List<Object> arguments,
            List<?> input) {
        Job job = Jobs.of(maker).add(name, JobKind.THREAD, block.text());
        JobRun run = new JobRun(job, block, maker, UsingValues.collect(block, maker.scope()))
                .initialization(initialization)
                .arguments(new ArrayList<>(arguments))
                .input(input);
        enqueue(run);
        return job;
    }

    /** A job with a child job for each object. */
    public Job forEach(String name, CompiledScriptBlock block, List<Object> objects, int throttleLimit) {
        Jobs jobs = Jobs.of(maker);
        Job parent = jobs.add(name, JobKind.TASK, block.text());
        UsingValues using = UsingValues.ofLoop(block, maker.scope());
        ThreadJobs own = new ThreadJobs(maker);
        own.limit = throttleLimit;
        List<JobRun> runs = new ArrayList<>();
        for (Object object : objects) {
            Job child = jobs.child(null, JobKind.TASK_CHILD, block.text());
            parent.children().add(child);
            runs.add(new JobRun(child, block, maker, using).underscore(object));
        }
        runs.forEach(own::enqueue);
        return parent;
    }

    private synchronized void enqueue(JobRun run) {
        waiting.add(() -> {
            try {
                run.run();
            } finally {
                ended();
            }
        });
        next();
    }

    private synchronized void ended() {
        running--;
        next();
    }

    private synchronized void next() {
        while (running < limit && !waiting.isEmpty()) {
            running++;
            Thread thread = new DeepThread(waiting.poll(), "thread-job");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
