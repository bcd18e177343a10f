package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;

/** Says how far something is. */
@Cmdlet(verb = "Write", noun = "Progress")
public final class WriteProgressCommand extends BuiltInCmdlet {
    @Parameter(position = 0)
    String activity;

    @Parameter(position = 1)
    @ValidateNotNullOrEmpty
    String status = "Processing";

    @Parameter(position = 2)
    @ValidateRange(min = "0", max = "2147483647")
    int id;

    @Parameter
    @ValidateRange(min = "-1", max = "100")
    int percentComplete = -1;

    @Parameter
    int secondsRemaining = -1;

    @Parameter
    String currentOperation;

    @Parameter
    @ValidateRange(min = "-1", max = "2147483647")
    int parentId = -1;

    @Parameter
    boolean completed;

    @Parameter
    int sourceId;

    @Override
    protected void processRecord() {
        if (activity == null && !completed) {
            throw failure(
                    "System.ArgumentException",
                    "The Activity parameter is required.",
                    "ArgumentException",
                    ErrorCategory.InvalidArgument,
                    null);
        }
        runtime()
                .writeProgress(new ProgressRecord(
                        id,
                        parentId,
                        activity,
                        status,
                        currentOperation,
                        percentComplete,
                        secondsRemaining,
                        completed));
    }
}
