package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets logical interconnect groups. */
@Cmdlet(verb = "Get", noun = "HPOVLogicalInterconnectGroup", defaultParameterSet = "Default")
@OutputType("HPOneView.Networking.LogicalInterconnectGroup")
public final class GetHPOVLogicalInterconnectGroup extends GetResourceCmdlet {
    private static final String VC = "logical-interconnect-groups";
    private static final String SAS = "sas-logical-interconnect-groups";
    private static final String TYPE = "HPOneView.Networking.LogicalInterconnectGroup";
    private static final ResourceArgument.Missing MISSING = new ResourceArgument.Missing(
            "LogicalInterconnectGroupNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(set = "Pipeline", mandatory = true, valueFromPipeline = true)
    @Alias("Resource")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Default", position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter(set = "Default")
    @ValidateSet({"SAS", "VC"})
    String type;

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    @DefaultValue("AllResourcesInScope")
    Object scope;

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    String label;

    @Parameter(set = "Default")
    @Alias({"x", "export"})
    String exportFile;

    GetHPOVLogicalInterconnectGroup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (inputObject == null) {
                IndexQuery query = new IndexQuery(categories(connection))
                        .where("scope", ScopeArgument.name(scope))
                        .where("name", name)
                        .where("labels", label);
                writeFound(connection, query, TYPE);
                reportMissing(
                        connection, name, "LogicalInterconnectGroupNotFound", OneViewTypes.INVALID_OPERATION, "Name");
            } else {
                writeResource(connection, resources(connection).requiredUri(inputObject, MISSING, VC, SAS), TYPE);
            }
        }
    }

    private String[] categories(Connection connection) {
        if (type != null) {
            return new String[] {type.equalsIgnoreCase("SAS") ? SAS : VC};
        }
        return connection.isComposer() ? new String[] {VC, SAS} : new String[] {VC};
    }

    @Override
    String exportFile() {
        return exportFile;
    }
}
