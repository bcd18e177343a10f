package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** Tells for how long the system has been running. */
@Cmdlet(verb = "Get", noun = "Uptime", defaultParameterSet = "Timespan")
@OutputType({"System.TimeSpan", "System.DateTime"})
public final class GetUptimeCommand extends BuiltInCmdlet {
    @Parameter(set = "Since")
    boolean since;

    private static final Path UPTIME = Path.of("/proc/uptime");

    @Override
    protected void processRecord() {
        long seconds = seconds();
        TimeSpan uptime = new TimeSpan(seconds * TimeSpan.TICKS_PER_SECOND);
        writeObject(since ? DateTime.now().plus(-uptime.ticks()) : uptime);
    }

    private long seconds() {
        try {
            return (long) Double.parseDouble(Files.readString(UPTIME).split(" ")[0]);
        } catch (IOException | NumberFormatException unknown) {
            throw failure(
                    "System.NotSupportedException",
                    "The system does not tell how long it has been running.",
                    "GetUptimePlatformIsNotSupported",
                    ErrorCategory.NotImplemented,
                    null);
        }
    }
}
