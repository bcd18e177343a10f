package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.text.WildcardPattern;

/** Gives what a session added to types. */
@Cmdlet(verb = "Get", noun = "TypeData")
@OutputType("System.Management.Automation.PSObject")
public final class GetTypeDataCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] typeName;

    @Override
    protected void processRecord() {
        for (String each : typeName == null ? new String[] {"*"} : typeName) {
            WildcardPattern pattern = WildcardPattern.of(each, true);
            for (TypeTable.TypeData data : TypeTable.of(context()).all()) {
                if (pattern.isMatch(data.typeName())) {
                    writeObject(data);
                }
            }
        }
    }
}
