package org.jwsh.modules.oneview;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jwsh.values.PSObject;

/** Follows a task to its end, showing how far it is. */
final class TaskFollower {
    private static final Set<String> FINISHED = Set.of("Completed", "Warning", "Error", "Terminated", "Killed");
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    static final Duration PATIENCE = Duration.ofMinutes(20);

    private final ApplianceCmdlet cmdlet;
    private final Connection connection;
    private final Duration limit;
    private final boolean applianceWillReboot;

    TaskFollower(ApplianceCmdlet cmdlet, Connection connection) {
        this(cmdlet, connection, PATIENCE, false);
    }

    /**
     * Follows with a limit.
     *
     * @param applianceWillReboot whether the appliance may be silent for a while once the task has said that it reboots
     */
    TaskFollower(ApplianceCmdlet cmdlet, Connection connection, Duration limit, boolean applianceWillReboot) {
        this.cmdlet = cmdlet;
        this.connection = connection;
        this.limit = limit;
        this.applianceWillReboot = applianceWillReboot;
    }

    static boolean isFinished(Object task) {
        return FINISHED.contains(Resources.text(task, "taskState"));
    }

    /** The task as it is once it has finished, or as it is when the time is up or the pipeline is stopped. */
    Object follow(Object task) {
        Instant end = Instant.now().plus(limit);
        Duration pause = PAUSE;
        Object current = task;
        while (!isFinished(current) && Instant.now().isBefore(end) && !cmdlet.isStopping()) {
            cmdlet.showProgress(current, false);
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            current = read(current);
        }
        cmdlet.showProgress(current, true);
        return current;
    }

    /** The task as it is now; as it was, where the appliance is silent because it reboots. */
    private Object read(Object task) {
        try {
            return Resources.of(
                    cmdlet.requests().get(connection, Resources.text(task, "uri")), connection, TaskArgument.TYPE);
        } catch (RequestFailure failure) {
            if (!applianceWillReboot || !isSilence(failure) || !saysRebooting(task)) {
                throw cmdlet.ended(failure.record());
            }
            cmdlet.warn("The appliance '" + connection.name() + "' is restarting and does not answer yet.");
            return task;
        }
    }

    private static boolean isSilence(RequestFailure failure) {
        return failure.status() == 0 || failure.status() >= 500;
    }

    private static boolean saysRebooting(Object task) {
        return task instanceof PSObject resource
                && resource.note("progressUpdates") instanceof Object[] updates
                && Arrays.stream(updates)
                        .anyMatch(update -> Resources.text(PSObject.unwrap(update), "statusUpdate")
                                .contains("Rebooting"));
    }

    /** How far a task is, 0 to 100. */
    static int percent(Object task) {
        return task instanceof PSObject object && object.note("percentComplete") instanceof Integer percent
                ? percent
                : 0;
    }

    static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
