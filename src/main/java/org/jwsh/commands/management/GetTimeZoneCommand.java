package org.jwsh.commands.management;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.TimeZoneValue;

/** Gives the time zone of the machine, or others by identifier or name. */
@Cmdlet(verb = "Get", noun = "TimeZone", defaultParameterSet = "Name")
@OutputType("System.TimeZoneInfo")
public final class GetTimeZoneCommand extends BuiltInCmdlet {
    private static final String NOT_FOUND = "TimeZoneNotFound";

    @Parameter(set = "Id", mandatory = true, valueFromPipelineByPropertyName = true)
    String[] id;

    @Parameter(set = "ListAvailable", mandatory = true)
    boolean listAvailable;

    @Parameter(set = "Name", position = 0, valueFromPipeline = true)
    String[] name;

    @Override
    protected void processRecord() {
        if (listAvailable) {
            TimeZoneValue.all().forEach(this::writeObject);
        } else if (id != null) {
            for (String each : id) {
                byId(each);
            }
        } else if (name != null) {
            for (String each : name) {
                byName(each);
            }
        } else {
            writeObject(TimeZoneValue.local());
        }
    }

    private void byId(String wanted) {
        try {
            writeObject(TimeZoneValue.find(wanted));
        } catch (NetException unknown) {
            report(unknown.withRecord(NOT_FOUND, ErrorCategory.ObjectNotFound, null));
        }
    }

    private void byName(String wanted) {
        WildcardPattern pattern = WildcardPattern.of(wanted, true);
        List<TimeZoneValue> found = TimeZoneValue.all().stream()
                .filter(zone -> zone.isNamed(pattern))
                .toList();
        if (found.isEmpty()) {
            report(
                    "System.TimeZoneNotFoundException",
                    "The time zone name '" + wanted + "' was not found on the local computer.",
                    NOT_FOUND,
                    ErrorCategory.ObjectNotFound,
                    null);
        }
        found.forEach(this::writeObject);
    }
}
