package org.jwsh.commands.utility;

import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.PSObject;

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
        writeObject(noEnumerate ? bare(inputObject) : inputObject, !noEnumerate);
    }

    /** A collection without a wrapper that nothing was added to. */
    private static Object bare(Object value) {
        boolean plain = value instanceof PSObject wrapper
                && !wrapper.isCustom()
                && wrapper.shape().size() == 0
                && wrapper.explicitTypeNames() == null;
        return plain ? PSObject.unwrap(value) : value;
    }
}
