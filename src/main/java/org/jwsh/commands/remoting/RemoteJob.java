package org.jwsh.commands.remoting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.JobKind;
import org.jwsh.commands.jobs.JobState;
import org.jwsh.commands.jobs.JobStream;
import org.jwsh.commands.jobs.Jobs;
import org.jwsh.remoting.client.HostCall;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** Commands elsewhere as a job: a child job for each of them keeps what it writes. */
final class RemoteJob {
    private RemoteJob() {}

    /** @param name null for one of the engine's making */
    static Job start(Jobs jobs, String name, String command, List<RemoteCall> calls, int throttleLimit) {
        Job parent = jobs.add(name, JobKind.REMOTE, command);
        parent.location(calls.stream().map(call -> call.target().host()).collect(Collectors.joining(",")));
        List<Job> children = new ArrayList<>();
        for (RemoteCall call : calls) {
            Job child = jobs.child(null, JobKind.REMOTE_CHILD, command);
            child.location(call.target().host());
            child.whenStopped(call::stop);
            children.add(child);
        }
        parent.children().addAll(children);
        parent.started();
        Semaphore places = new Semaphore(RemoteRuns.places(throttleLimit));
        for (int i = 0; i < children.size(); i++) {
            RemoteCall call = calls.get(i);
            Job child = children.get(i);
            Thread.ofVirtual().start(() -> run(call, child, places));
        }
        return parent;
    }

    private static void run(RemoteCall call, Job child, Semaphore places) {
        places.acquireUninterruptibly();
        try {
            if (!child.started()) {
                return;
            }
            ErrorRecord failure = call.run(child.streams(), host(child));
            if (failure == null) {
                child.ended(JobState.Completed, null);
            } else {
                NetException reason = failure.exception() instanceof NetException known
                        ? known
                        : NetException.of("System.Management.Automation.RemoteException", failure.message());
                child.ended(JobState.Failed, reason);
            }
        } finally {
            places.release();
        }
    }

    /** A job asks nobody. */
    private static HostCallHandler host(Job job) {
        return new HostCallHandler() {
            @Override
            public Object answer(HostCall call) {
                return null;
            }

            @Override
            public void progress(ProgressRecord record) {
                job.write(JobStream.PROGRESS, new ProgressReport(record));
            }
        };
    }
}
