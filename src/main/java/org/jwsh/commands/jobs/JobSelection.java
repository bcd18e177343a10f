package org.jwsh.commands.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.Guid;

/** The jobs that the parameters of a job cmdlet mean; what names none is reported. */
public final class JobSelection {
    private final List<Job> jobs;
    private final Consumer<NetException> problems;

    public JobSelection(ExecutionContext context, Consumer<NetException> problems) {
        this.jobs = Jobs.of(context).all();
        this.problems = problems;
    }

    public List<Job> all() {
        return jobs;
    }

    /** By name, with wildcards. */
    public List<Job> named(String[] names) {
        List<Job> found = new ArrayList<>();
        for (String name : names) {
            WildcardPattern pattern = WildcardPattern.of(name, true);
            List<Job> matching = withChildren(job -> pattern.isMatch(job.name()));
            if (matching.isEmpty() && !WildcardPattern.hasWildcards(name)) {
                missing(
                        "The command cannot find the job because the job name " + name
                                + " was not found. Verify the value of the Name parameter, and then try the command"
                                + " again.",
                        "JobWithSpecifiedNameNotFound",
                        name);
            }
            found.addAll(matching);
        }
        return found;
    }

    /** By number, child jobs too. */
    public List<Job> numbered(int[] ids) {
        List<Job> found = new ArrayList<>();
        for (int id : ids) {
            List<Job> matching = withChildren(job -> job.id() == id);
            if (matching.isEmpty()) {
                missing(
                        "The command cannot find a job with the job ID " + id
                                + ". Verify the value of the Id parameter and then try the command again.",
                        "JobWithSpecifiedSessionNotFound",
                        id);
            }
            found.addAll(matching);
        }
        return found;
    }

    public List<Job> withInstances(Guid[] ids) {
        List<Job> found = new ArrayList<>();
        for (Guid id : ids) {
            List<Job> matching = withChildren(job -> job.instanceId().equals(id));
            if (matching.isEmpty()) {
                missing(
                        "The command cannot find a job with the instance identifier " + id
                                + ". Verify the value of the InstanceId parameter, and then try the command again.",
                        "JobWithSpecifiedInstanceIdNotFound",
                        id);
            }
            found.addAll(matching);
        }
        return found;
    }

    /** @param state the state or its name */
    public List<Job> inState(Object state) {
        return jobs.stream()
                .filter(job -> job.state().name().equalsIgnoreCase(state.toString()))
                .toList();
    }

    /** By what they run, with wildcards. */
    public List<Job> running(String[] commands) {
        List<Job> found = new ArrayList<>();
        for (String command : commands) {
            WildcardPattern pattern = WildcardPattern.of(command, true);
            jobs.stream().filter(job -> pattern.isMatch(job.command().strip())).forEach(found::add);
        }
        return found;
    }

    /** By the values of properties. */
    public List<Job> like(Map<?, ?> filter) {
        return jobs.stream().filter(job -> fits(job, filter)).toList();
    }

    private static boolean fits(Job job, Map<?, ?> filter) {
        return filter.entrySet().stream().allMatch(entry -> {
            Object value = ObjectMembers.get(job, LanguagePrimitives.toStringInvariant(entry.getKey()));
            return WildcardPattern.of(LanguagePrimitives.toStringInvariant(entry.getValue()), true)
                    .isMatch(LanguagePrimitives.toStringInvariant(value));
        });
    }

    private List<Job> withChildren(Predicate<Job> wanted) {
        List<Job> found = new ArrayList<>(jobs.stream().filter(wanted).toList());
        if (found.isEmpty()) {
            jobs.forEach(job -> job.children().stream().filter(wanted).forEach(found::add));
        }
        return found;
    }

    private void missing(String message, String errorId, Object target) {
        problems.accept(NetException.of("System.Management.Automation.PSArgumentException", message)
                .withRecord(errorId, ErrorCategory.ObjectNotFound, target));
    }
}
