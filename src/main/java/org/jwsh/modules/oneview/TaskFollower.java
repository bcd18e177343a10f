package org.jwsh.modules.oneview;

import java.time.Duration;
import java.time.Instant;
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

    TaskFollower(ApplianceCmdlet cmdlet, Connection connection) {
        this(cmdlet, connection, PATIENCE);
    }

    TaskFollower(ApplianceCmdlet cmdlet, Connection connection, Duration limit) {
        this.cmdlet = cmdlet;
        this.connection = connection;
        this.limit = limit;
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
            current = Resources.of(
                    cmdlet.get(connection, Resources.text(current, "uri")),
                    connection,
                    "HPOneView.Appliance.TaskResource");
        }
        cmdlet.showProgress(current, true);
        return current;
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
