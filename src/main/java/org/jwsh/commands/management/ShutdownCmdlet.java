package org.jwsh.commands.management;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;

/** What the cmdlets that end the computer's run share: the system's own program does it. */
abstract class ShutdownCmdlet extends BuiltInCmdlet {
    private static final Path PROGRAM = Path.of("/sbin/shutdown");

    /** @param how the option for the program */
    final void shutDown(String how) {
        if (!shouldProcess("localhost")) {
            return;
        }
        if (!Files.isExecutable(PROGRAM)) {
            throw failure(
                    "System.InvalidOperationException",
                    "The command '" + PROGRAM + "' was not found.",
                    "CommandNotFound",
                    ErrorCategory.ObjectNotFound,
                    null);
        }
        try {
            Process process = new ProcessBuilder(PROGRAM.toString(), how, "now")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                report(
                        "System.InvalidOperationException",
                        said.strip(),
                        "CommandFailed",
                        ErrorCategory.OperationStopped,
                        null);
            }
        } catch (IOException refused) {
            report(
                    "System.InvalidOperationException",
                    refused.getMessage(),
                    "CommandFailed",
                    ErrorCategory.OperationStopped,
                    null);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
