package org.jwsh.commands.core;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.WildcardPattern;

/** Removes entries of the session's history, all of them unless told which. */
@Cmdlet(verb = "Clear", noun = "History", defaultParameterSet = "IDParameter", supportsShouldProcess = true)
public final class ClearHistoryCommand extends HistoryCmdlet {
    @Parameter(set = "IDParameter", position = 0)
    @ValidateRange(min = "1", max = "2147483647")
    int[] id;

    @Parameter(set = "CommandLineParameter")
    @ValidateNotNullOrEmpty
    String[] commandLine;

    @Parameter(position = 1)
    @ValidateRange(min = "1", max = "2147483647")
    int count;

    @Parameter
    boolean newest;

    @Override
    protected void processRecord() {
        if (commandLine != null) {
            clearCommandLines();
        } else if (id != null) {
            clearNumbers();
        } else if (isBound("Count")) {
            clear(history().entries(count, newest));
        } else if (shouldProcess("This command will clear all the entries from the session history.")) {
            clear(history().entries(Integer.MAX_VALUE, newest));
        }
    }

    private void clearNumbers() {
        boolean counted = isBound("Count");
        if (counted && id.length > 1) {
            throw countWithMultipleIds(count);
        }
        for (int one : id) {
            HistoryInfo entry = history().entry(one);
            if (entry == null) {
                reportMissing(one);
            }
            if (counted) {
                clear(history().around(one, count, newest));
            } else if (entry != null) {
                clear(List.of(entry));
            }
        }
    }

    private void clearCommandLines() {
        boolean counted = isBound("Count");
        if (counted && commandLine.length > 1) {
            throw failure(
                    ARGUMENT,
                    "The count cannot be combined with multiple CommandLine parameters.",
                    "NoCountWithMultipleCmdLine ",
                    ErrorCategory.InvalidArgument,
                    commandLine);
        }
        for (String wanted : commandLine) {
            int most = counted ? count : WildcardPattern.hasWildcards(wanted) ? Integer.MAX_VALUE : 1;
            WildcardPattern pattern = WildcardPattern.of(wanted, true);
            clear(history().entries(pattern::isMatch, most, newest));
        }
    }

    private void clear(List<HistoryInfo> entries) {
        entries.forEach(history()::remove);
    }
}
