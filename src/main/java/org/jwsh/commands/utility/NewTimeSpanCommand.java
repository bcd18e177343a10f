package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.PSObject;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** Makes a time span: of its parts, or what lies between two dates. */
@Cmdlet(verb = "New", noun = "TimeSpan", defaultParameterSet = "Date")
@OutputType("System.TimeSpan")
public final class NewTimeSpanCommand extends BuiltInCmdlet {
    @Parameter(set = "Date", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @Alias("LastWriteTime")
    @ParameterType("System.DateTime")
    Object start;

    @Parameter(set = "Date", position = 1, valueFromPipelineByPropertyName = true)
    @ParameterType("System.DateTime")
    Object end;

    @Parameter(set = "Time")
    int days;

    @Parameter(set = "Time")
    int hours;

    @Parameter(set = "Time")
    int minutes;

    @Parameter(set = "Time")
    int seconds;

    @Parameter(set = "Time")
    int milliseconds;

    @Override
    protected void processRecord() {
        if (parameterSetName().equals("Time")) {
            writeObject(TimeSpan.of(days, hours, minutes, seconds, milliseconds));
            return;
        }
        DateTime now = DateTime.now();
        DateTime from = start == null ? now : (DateTime) PSObject.unwrap(start);
        DateTime to = end == null ? now : (DateTime) PSObject.unwrap(end);
        writeObject(new TimeSpan(to.ticks() - from.ticks()));
    }
}
