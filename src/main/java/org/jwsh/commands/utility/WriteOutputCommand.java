package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;

/** Passes its arguments on. */
@Cmdlet(verb = "Write", noun = "Output")
public final class WriteOutputCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromRemainingArguments = true)
    @AllowNull
    @AllowEmptyCollection
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter
    boolean noEnumerate;

    @Override
    protected void processRecord() {
        Object value = noEnumerate && inputObject instanceof List<?> list ? list.toArray() : inputObject;
        writeObject(value, !noEnumerate);
    }
}
