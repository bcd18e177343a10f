package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.BuiltInTypeData;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.text.WildcardPattern;

/** Gives what a session added to types. */
@Cmdlet(verb = "Get", noun = "TypeData")
@OutputType("System.Management.Automation.PSObject")
public final class GetTypeDataCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] typeName;

    private void give(TypeTable.TypeData data, WildcardPattern pattern) {
        if (pattern.isMatch(data.typeName())) {
            writeObject(data);
        }
    }

    @Override
    protected void processRecord() {
        for (String each : typeName == null ? new String[] {"*"} : typeName) {
            WildcardPattern pattern = WildcardPattern.of(each, true);
            TypeTable.of(context()).all().forEach(data -> give(data, pattern));
            BuiltInTypeData.all().forEach(data -> give(data, pattern));
        }
    }
}
