package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;

/** Gives items new properties. */
@Cmdlet(verb = "New", noun = "ItemProperty", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class NewItemPropertyCommand extends PropertyChangeCmdlet {
    @Parameter(set = "Path", mandatory = true, position = 0)
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @Alias("PSProperty")
    String name;

    @Parameter(valueFromPipelineByPropertyName = true)
    @Alias("Type")
    String propertyType;

    @Parameter(valueFromPipelineByPropertyName = true)
    Object value;

    @Override
    protected void processRecord() {
        refuse(path, literalPath);
    }
}
