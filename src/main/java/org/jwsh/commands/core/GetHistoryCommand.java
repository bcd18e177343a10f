package org.jwsh.commands.core;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;

/** Gets the commands that were entered in the session. */
@Cmdlet(verb = "Get", noun = "History")
@OutputType("Microsoft.PowerShell.Commands.HistoryInfo")
public final class GetHistoryCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateRange(min = "1", max = "9223372036854775807")
    long[] id;

    @Parameter(position = 1)
    @ValidateRange(min = "0", max = "32767")
    int count = -1;

    @Override
    protected void processRecord() {
        SessionHistory history = SessionHistory.of(context());
        if (id == null) {
            List<HistoryInfo> all = history.entries();
            int from = count < 0 ? 0 : Math.max(0, all.size() - count);
            all.subList(from, all.size()).forEach(this::writeObject);
            return;
        }
        for (long each : id) {
            HistoryInfo found = history.find(each);
            if (found == null) {
                report(
                        "System.ArgumentException",
                        "Cannot locate the history for Id " + each + ".",
                        "GetHistoryNoHistoryForId",
                        ErrorCategory.ObjectNotFound,
                        each);
                continue;
            }
            List<HistoryInfo> all = history.entries();
            int at = all.indexOf(found);
            int most = count < 0 || id.length > 1 ? 1 : count;
            all.subList(Math.max(0, at + 1 - most), at + 1).forEach(this::writeObject);
        }
    }
}
