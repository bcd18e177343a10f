package org.jwsh.commands.utility;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.text.Culture;

/** Gives cultures: that of the session, some by name, or all. */
@Cmdlet(verb = "Get", noun = "Culture", defaultParameterSet = "CurrentCulture")
@OutputType("System.Globalization.CultureInfo")
public final class GetCultureCommand extends BuiltInCmdlet {
    @Parameter(set = "Name", position = 0, valueFromPipeline = true)
    @ValidateSet(source = CultureNames.class)
    @ValidateNotNull
    String[] name;

    @Parameter(set = {"CurrentCulture", "Name"})
    boolean noUserOverrides;

    @Parameter(set = "ListAvailable")
    boolean listAvailable;

    @Override
    protected void processRecord() {
        switch (parameterSetName()) {
            case "Name" -> Arrays.stream(name).map(Culture::of).forEach(this::writeObject);
            case "ListAvailable" ->
                CultureNames.all().stream()
                        .map(Culture::of)
                        .filter(c -> c != null)
                        .forEach(this::writeObject);
            default -> writeObject(Culture.current());
        }
    }
}
