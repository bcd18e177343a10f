package org.jwsh.commands.jobs;

import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of jobs, each when it is first asked for. */
public final class JobTypes implements TypeSource {
    /** Where the classes of the types are, which are loaded only when one of them is asked for. */
    private static final String CLASSES = "org.jwsh.commands.jobs.";

    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String JOB = AUTOMATION + "Job";
    private static final String STATE_INFO = AUTOMATION + "JobStateInfo";

    /** Where a job stands and why. */
    record StateInfo(JobState state, Throwable reason) {
        @Override
        public String toString() {
            return state.name();
        }
    }

    @Override
    public TypeSpec byName(String folded) {
        if (folded.equals("system.management.automation.job")) {
            return TypeSpec.ofClass(JOB, Job.class, () -> JobTypes::job);
        }
        if (folded.equals("system.management.automation.jobstateinfo")) {
            return stateInfo();
        }
        if (folded.endsWith("job")) {
            for (JobKind kind : JobKind.values()) {
                if (CaseFolding.fold(kind.typeName()).equals(folded)) {
                    return TypeSpec.ofClass(kind.typeName(), Job.class, () -> type -> {})
                            .extending(JOB);
                }
            }
        }
        return null;
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        if (!javaClass.getName().startsWith(CLASSES)) {
            return null;
        }
        if (javaClass == Job.class) {
            return byName("system.management.automation.job");
        }
        return javaClass == StateInfo.class ? stateInfo() : null;
    }

    private static TypeSpec stateInfo() {
        return TypeSpec.ofClass(STATE_INFO, StateInfo.class, () -> JobTypes::stateInfo);
    }

    private static void stateInfo(TypeBuilder type) {
        type.property(JOB + "State State", StateInfo.class, info -> label(info.state()))
                .property("System.Exception Reason", StateInfo.class, StateInfo::reason)
                .method("string ToString()", StateInfo.class, (info, a) -> info.toString());
    }

    private static void job(TypeBuilder type) {
        type.property(JOB + "State State", Job.class, job -> label(job.state()))
                .property("bool HasMoreData", Job.class, Job::hasMoreData)
                .property("string StatusMessage", Job.class, job -> "")
                .property("string Location", Job.class, job -> job.location())
                .property("string Command", Job.class, Job::command)
                .property(STATE_INFO + " JobStateInfo", Job.class, job -> new StateInfo(job.state(), job.reason()))
                .property("System.Threading.WaitHandle Finished", Job.class, job -> null)
                .property("guid InstanceId", Job.class, Job::instanceId)
                .property("int Id", Job.class, Job::id)
                .property("string Name", Job.class, Job::name, (job, value) -> job.name((String) value))
                .property(
                        "System.Collections.Generic.IList[" + JOB + "] ChildJobs",
                        Job.class,
                        job -> job.children().toArray())
                .property("System.Nullable[datetime] PSBeginTime", Job.class, Job::begin)
                .property("System.Nullable[datetime] PSEndTime", Job.class, JobTypes::end)
                .property("string PSJobTypeName", Job.class, job -> job.kind().jobTypeName());
        for (JobStream stream : JobStream.values()) {
            type.property(
                    AUTOMATION + "PSDataCollection[" + stream.elementType() + "] " + stream.property(),
                    Job.class,
                    job -> job.data(stream));
        }
        type.method("void StopJob()", Job.class, (job, a) -> {
                    job.stop();
                    return null;
                })
                .method("void Dispose()", Job.class, (job, a) -> null);
    }

    private static Object end(Job job) {
        if (job.children().isEmpty()) {
            return job.end();
        }
        return job.state().isFinished() ? job.children().getLast().end() : null;
    }

    private static Object label(JobState state) {
        return ((EnumType) NetTypes.named(JOB + "State")).find(state.name());
    }
}
