package org.jwsh.commands.utility;

import java.util.UUID;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** Makes a GUID. */
@Cmdlet(verb = "New", noun = "Guid", defaultParameterSet = "Default")
@OutputType("System.Guid")
public final class NewGuidCommand extends BuiltInCmdlet {
    @Parameter(set = "Empty")
    boolean empty;

    @Parameter(set = "InputObject", position = 0, valueFromPipeline = true)
    String inputObject;

    @Override
    protected void processRecord() {
        String text = empty
                ? "00000000-0000-0000-0000-000000000000"
                : inputObject == null ? UUID.randomUUID().toString() : inputObject;
        try {
            writeObject(LanguagePrimitives.convertTo(text, NetTypes.named("System.Guid")));
        } catch (NetException wrong) {
            writeError(new ErrorRecord(wrong, "StringNotRecognizedAsGuid", ErrorCategory.InvalidArgument, null));
        }
    }
}
