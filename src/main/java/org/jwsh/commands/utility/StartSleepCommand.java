package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;

/** Waits. */
@Cmdlet(verb = "Start", noun = "Sleep", defaultParameterSet = "Seconds")
public final class StartSleepCommand extends BuiltInCmdlet {
    /** How often the actions of events get their turn, in milliseconds. */
    private static final long STEP = 50;

    @Parameter(
            set = "Seconds",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "0", max = "2147483")
    double seconds;

    @Parameter(set = "Milliseconds", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias("ms")
    @ValidateRange(min = "0", max = "2147483647")
    int milliseconds;

    @Parameter(
            set = "FromTimeSpan",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Alias("ts")
    @ParameterType("System.TimeSpan")
    @ValidateArgument(SleepDuration.class)
    Object duration;

    private final Object awake = new Object();

    @Override
    protected void processRecord() {
        long wait = switch (parameterSetName()) {
            case "Milliseconds" -> milliseconds;
            case "FromTimeSpan" -> milliseconds();
            default -> (long) (seconds * 1000);
        };
        long end = System.nanoTime() + wait * 1_000_000;
        for (long left = end - System.nanoTime(); left > 0 && !stopping(); left = end - System.nanoTime()) {
            pause(Math.min(left / 1_000_000 + 1, STEP));
            context().runPendingActions();
        }
        context().checkStop();
    }

    private long milliseconds() {
        double total = (double) ObjectMembers.get(duration, "TotalMilliseconds");
        if (total > Integer.MAX_VALUE) {
            throw failure(
                    "System.Management.Automation.PSArgumentException",
                    "The '-Duration' parameter value must not exceed '24.20:31:23.6470000', provided value was '"
                            + LanguagePrimitives.toStringInvariant(duration) + "'. (Parameter 'Duration')",
                    "MaximumDurationExceeded",
                    ErrorCategory.InvalidArgument,
                    null);
        }
        return (long) total;
    }

    private void pause(long millis) {
        try {
            synchronized (awake) {
                if (!stopping()) {
                    awake.wait(millis);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void stopProcessing() {
        synchronized (awake) {
            awake.notifyAll();
        }
    }
}
