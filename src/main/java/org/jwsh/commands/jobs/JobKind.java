package org.jwsh.commands.jobs;

/** The kinds of jobs, each with the .NET type that it has for scripts. */
public enum JobKind {
    BACKGROUND("System.Management.Automation.PSRemotingJob", "BackgroundJob", "localhost"),
    BACKGROUND_CHILD("System.Management.Automation.PSRemotingChildJob", "", "localhost"),
    REMOTE("System.Management.Automation.PSRemotingJob", "RemoteJob", ""),
    REMOTE_CHILD("System.Management.Automation.PSRemotingChildJob", "", ""),
    THREAD("Microsoft.PowerShell.ThreadJob.ThreadJob", "ThreadJob", "PowerShell"),
    TASK("System.Management.Automation.PSTaskJob", "PSTaskJob", "PowerShell"),
    TASK_CHILD("System.Management.Automation.PSTaskChildJob", "PSTaskChildJob", "PowerShell"),
    EVENT("System.Management.Automation.PSEventJob", "", "");

    private final String typeName;
    private final String jobTypeName;
    private final String location;

    JobKind(String typeName, String jobTypeName, String location) {
        this.typeName = typeName;
        this.jobTypeName = jobTypeName;
        this.location = location;
    }

    public String typeName() {
        return typeName;
    }

    /** {@code PSJobTypeName}. */
    public String jobTypeName() {
        return jobTypeName;
    }

    /** Whether it writes in this process, so that each stream can be received by itself. */
    public boolean isInProcess() {
        return this == THREAD || this == TASK || this == TASK_CHILD || this == EVENT;
    }

    public String location() {
        return location;
    }
}
