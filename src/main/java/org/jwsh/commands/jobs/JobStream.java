package org.jwsh.commands.jobs;

/** The streams that a job writes to. */
public enum JobStream {
    OUTPUT("Output", "psobject"),
    ERROR("Error", "System.Management.Automation.ErrorRecord"),
    PROGRESS("Progress", "System.Management.Automation.ProgressRecord"),
    VERBOSE("Verbose", "System.Management.Automation.VerboseRecord"),
    DEBUG("Debug", "System.Management.Automation.DebugRecord"),
    WARNING("Warning", "System.Management.Automation.WarningRecord"),
    INFORMATION("Information", "System.Management.Automation.InformationRecord");

    private final String property;
    private final String elementType;

    JobStream(String property, String elementType) {
        this.property = property;
        this.elementType = elementType;
    }

    /** The property of a job that has what was written to it. */
    public String property() {
        return property;
    }

    public String elementType() {
        return elementType;
    }
}
