package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** Gets errors in a form that shows all that is known of them. */
@Cmdlet(verb = "Get", noun = "Error", aliases = "gerr", defaultParameterSet = "Newest")
@OutputType({"System.Management.Automation.ErrorRecord#PSExtendedError", "System.Exception#PSExtendedError"})
public final class GetErrorCommand extends BuiltInCmdlet {
    private static final String MARK = "#PSExtendedError";

    @Parameter(set = "Error", position = 0, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Newest")
    @Alias("Last")
    @ValidateRange(min = "1", max = "2147483647")
    int newest = 1;

    @Override
    protected void processRecord() {
        if (inputObject != null) {
            writeObject(extended(inputObject));
            return;
        }
        List<?> errors = context().errors().records();
        for (int i = 0; i < Math.min(newest, errors.size()); i++) {
            PSObject error = extended(errors.get(i));
            writeObject(newest > 1 ? error.put("PSErrorIndex", i) : error);
        }
    }

    private static PSObject extended(Object error) {
        Object base = PSObject.unwrap(error);
        PSObject extended = new PSObject(base);
        String usual = base instanceof ErrorRecord ? "System.Management.Automation.ErrorRecord" : "System.Exception";
        extended.typeNames().remove(usual);
        extended.typeNames().addFirst(usual + MARK);
        return extended;
    }
}
