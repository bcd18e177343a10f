package org.jwsh.commands.jobs;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;

/** The jobs of a session. */
public final class Jobs {
    private final List<Job> jobs = new ArrayList<>();
    private int lastId;

    /** Those of a session. */
    public static Jobs of(ExecutionContext session) {
        return session.service(Jobs.class, Jobs::new);
    }

    /** A new job with the next number, which Get-Job lists. */
    public synchronized Job add(String name, JobKind kind, String command) {
        Job made = child(name, kind, command);
        jobs.add(made);
        return made;
    }

    /** A new job with the next number that belongs to another one. */
    public synchronized Job child(String name, JobKind kind, String command) {
        return new Job(++lastId, name, kind, command);
    }

    /** All of them, by number; child jobs are not among them. */
    public synchronized List<Job> all() {
        return List.copyOf(jobs);
    }

    public synchronized void remove(Job job) {
        jobs.remove(job);
    }
}
