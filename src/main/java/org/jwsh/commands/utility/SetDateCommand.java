package org.jwsh.commands.utility;

import java.io.IOException;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.Culture;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** Sets the clock of the system, which its program {@code date} does for those who may. */
@Cmdlet(verb = "Set", noun = "Date", supportsShouldProcess = true, defaultParameterSet = "Date")
@OutputType("System.DateTime")
public final class SetDateCommand extends BuiltInCmdlet {
    @Parameter(
            set = "Date",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    DateTime date;

    @Parameter(set = "Adjust", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @AllowNull
    TimeSpan adjust;

    @Parameter
    @ParameterType("Microsoft.PowerShell.Commands.DisplayHintType")
    EnumValue displayHint;

    @Override
    protected void processRecord() {
        DateTime wanted = date == null ? DateTime.now().plus(adjust.ticks()) : date;
        String text = wanted.toLocal().format("yyyy-MM-dd HH:mm:ss", Culture.INVARIANT);
        if (!shouldProcess(text)) {
            return;
        }
        try {
            Process program = new ProcessBuilder("date", "--set", text).start();
            if (program.waitFor() != 0) {
                throw failure(
                        "System.ComponentModel.Win32Exception",
                        "Operation not permitted",
                        "System.ComponentModel.Win32Exception",
                        ErrorCategory.NotSpecified,
                        null);
            }
            writeObject(wanted);
        } catch (IOException missing) {
            throw failure(
                    "System.InvalidOperationException",
                    missing.getMessage(),
                    "SetDateFailed",
                    ErrorCategory.InvalidOperation,
                    null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
