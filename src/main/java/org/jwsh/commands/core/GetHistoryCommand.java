package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;

/** Lists what the session has run. */
@Cmdlet(verb = "Get", noun = "History")
@OutputType("Microsoft.PowerShell.Commands.HistoryInfo")
public final class GetHistoryCommand extends HistoryCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateRange(min = "1", max = "9223372036854775807")
    long[] id;

    @Parameter(position = 1)
    @ValidateRange(min = "0", max = "32767")
    int count;

    @Override
    protected void processRecord() {
        boolean counted = isBound("Count");
        SessionHistory history = history();
        if (id == null) {
            int wanted = counted ? count : history.capacity();
            history.entries(wanted, true).reversed().forEach(this::writeObject);
        } else if (!counted) {
            for (long one : id) {
                HistoryInfo entry = history.entry(one);
                if (entry == null) {
                    reportMissing(one);
                } else {
                    writeObject(entry);
                }
            }
        } else if (id.length > 1) {
            throw countWithMultipleIds(count);
        } else {
            history.around(id[0], count, false).forEach(this::writeObject);
        }
    }
}
