package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets the places that firmware baselines are kept in. */
@Cmdlet(verb = "Get", noun = "HPOVBaselineRepository", aliases = "Show-HPOVBaselineRepositorySize")
@OutputType("HPOneView.Appliance.BaselineRepository")
public final class GetHPOVBaselineRepository extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateSet({"Internal", "External"})
    String type;

    GetHPOVBaselineRepository(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/repositories?sort=name:asc" + IndexQuery.equal("name", name)
                + IndexQuery.equal("repositoryType", type);
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Appliance.BaselineRepository");
            reportMissing(connection, name, "BaselineRepositoryResourceNotFound", OneViewTypes.BASELINE, "Name");
        }
    }
}
