package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.WildcardPattern;

/** Removes entries from the history of the session. */
@Cmdlet(verb = "Clear", noun = "History", defaultParameterSet = "IDParameter", supportsShouldProcess = true)
public final class ClearHistoryCommand extends BuiltInCmdlet {
    @Parameter(set = "IDParameter", position = 0)
    @ValidateRange(min = "1", max = "2147483647")
    int[] id;

    @Parameter(set = "CommandLineParameter")
    @ValidateNotNullOrEmpty
    String[] commandLine;

    @Parameter(position = 1)
    @ValidateRange(min = "1", max = "2147483647")
    int count = -1;

    @Parameter
    boolean newest;

    @Override
    protected void processRecord() {
        SessionHistory history = SessionHistory.of(context());
        List<HistoryInfo> gone = new ArrayList<>();
        for (HistoryInfo entry : newest ? history.entries().reversed() : history.entries()) {
            if (isMeant(entry) && (count < 0 || gone.size() < count)) {
                gone.add(entry);
            }
        }
        reportMissing(history);
        if (!gone.isEmpty()
                && shouldProcess(
                        "Warning", "This command will clear " + gone.size() + " entries from the session history.")) {
            history.remove(gone);
        }
    }

    private boolean isMeant(HistoryInfo entry) {
        if (id != null) {
            return Arrays.stream(id).anyMatch(each -> each == entry.id());
        }
        return commandLine == null
                || Arrays.stream(commandLine)
                        .anyMatch(each -> WildcardPattern.of(each, true).isMatch(entry.commandLine()));
    }

    private void reportMissing(SessionHistory history) {
        if (id == null) {
            return;
        }
        for (int each : id) {
            if (history.find(each) == null) {
                report(
                        "System.ArgumentException",
                        "Cannot locate the history for Id " + each + ".",
                        "GetHistoryNoHistoryForId",
                        ErrorCategory.ObjectNotFound,
                        each);
            }
        }
    }
}
