package org.jwsh.commands.jobs;

/** Where a job stands, under PowerShell's names. */
public enum JobState {
    NotStarted,
    Running,
    Completed,
    Failed,
    Stopped,
    Stopping;

    /** Whether nothing more will come. */
    public boolean isFinished() {
        return this == Completed || this == Failed || this == Stopped;
    }
}
