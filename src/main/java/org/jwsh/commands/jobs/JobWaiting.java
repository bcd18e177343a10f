package org.jwsh.commands.jobs;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.flow.PipelineStoppedException;

/** Waiting for jobs on the thread of the session, which meanwhile runs the actions of events and can be stopped. */
public final class JobWaiting {
    private static final int STEP = 50;

    private JobWaiting() {}

    /**
     * Waits for a moment.
     *
     * @return whether the job has ended
     */
    public static boolean step(Job job, ExecutionContext context) {
        context.checkStop();
        context.runPendingActions();
        try {
            return job.await(STEP);
        } catch (InterruptedException stopped) {
            throw new PipelineStoppedException();
        }
    }
}
