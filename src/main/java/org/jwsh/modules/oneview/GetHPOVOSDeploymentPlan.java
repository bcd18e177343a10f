package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets operating system deployment plans. */
@Cmdlet(verb = "Get", noun = "HPOVOSDeploymentPlan")
@OutputType("HPOneView.Appliance.OSDeploymentPlan")
public final class GetHPOVOSDeploymentPlan extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVOSDeploymentPlan(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("os-deployment-plans")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name);
            writeFound(connection, query, "HPOneView.Appliance.OSDeploymentPlan");
            reportMissing(
                    connection, name, "OSDeploymentPlanResourceNotFound", OneViewTypes.RESOURCE_NOT_FOUND, "Name");
        }
    }
}
