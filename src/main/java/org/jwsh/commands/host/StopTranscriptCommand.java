package org.jwsh.commands.host;

import java.nio.file.Path;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.PSObject;

/** Ends the transcript that was started last. */
@Cmdlet(verb = "Stop", noun = "Transcript", supportsShouldProcess = true)
@OutputType("System.String")
public final class StopTranscriptCommand extends BuiltInCmdlet {
    @Override
    protected void beginProcessing() {
        if (!shouldProcess("", "Stop-Transcript")) {
            return;
        }
        Path file = Transcript.Open.of(context()).stop(context().host());
        if (file == null) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "An error occurred stopping transcription: The host is not currently transcribing.",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        PSObject text = new PSObject("Transcript stopped, output file is " + file);
        text.put("Path", file.toString());
        writeObject(text);
    }
}
