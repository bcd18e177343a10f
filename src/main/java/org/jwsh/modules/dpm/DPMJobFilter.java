package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.time.DateTime;

/** Which jobs of those in question are listed. */
final class DPMJobFilter {
    @Parameter(position = 1)
    @Alias({"JobCategory", "JobType"})
    String[] type;

    @Parameter(position = 2)
    @ValidateSet({"Completed", "Failed", "InProgress", "Scheduled"})
    String[] status;

    @Parameter(position = 3)
    DateTime from;

    @Parameter(position = 4)
    DateTime to;

    @Parameter(position = 5)
    boolean newest;

    @Parameter(position = 6)
    boolean adhocJobs;

    @Parameter
    boolean allJobsInInterval;

    @Parameter
    boolean noLimitOnJobCount;
}
