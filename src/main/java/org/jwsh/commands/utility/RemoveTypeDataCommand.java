package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.ErrorCategory;

/** Takes away what a session added to types. */
@Cmdlet(verb = "Remove", noun = "TypeData", defaultParameterSet = "RemoveTypeDataSet", supportsShouldProcess = true)
public final class RemoveTypeDataCommand extends BuiltInCmdlet {
    @Parameter(
            set = "RemoveTypeSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String typeName;

    @Parameter(set = "RemoveFileSet", mandatory = true)
    @ValidateNotNullOrEmpty
    String[] path;

    @Parameter(set = "RemoveTypeDataSet", mandatory = true, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.Runspaces.TypeData")
    TypeTable.TypeData typeData;

    @Override
    protected void processRecord() {
        if (typeData != null) {
            remove(typeData.typeName());
        } else if (typeName != null) {
            remove(typeName);
        }
    }

    private void remove(String typeName) {
        if (!shouldProcess("TypeName: " + typeName, "Remove type data")) {
            return;
        }
        if (!TypeTable.of(context()).remove(typeName)) {
            report(
                    "System.Management.Automation.RuntimeException",
                    "Error in TypeData \"" + typeName + "\": The type \"" + typeName
                            + "\" was not found. The type name value must be the full name of the type. Verify the"
                            + " type name and run the command again.",
                    "TypesDynamicRemoveException",
                    ErrorCategory.InvalidOperation,
                    typeName);
        }
    }
}
