package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;

/** Gets the licences of the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVLicense")
@OutputType("HPOneView.Appliance.License")
public final class GetHPOVLicense extends GetResourceCmdlet {
    @Parameter
    @ValidateSet({"OneViewAdvanced", "OneView", "OneViewAdvancedNoiLO", "OneViewNoiLO", "all"})
    @DefaultValue("all")
    String type;

    @Parameter
    @ValidateSet({"Unlicensed", "Permanent"})
    String state;

    @Parameter
    boolean summary;

    @Parameter
    boolean report;

    GetHPOVLicense(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/licenses" + (summary ? "?view=summary" : "?sort=name:asc");
        uri += IndexQuery.equal("licenseType", state);
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Appliance.License");
        }
    }

    @Override
    boolean isWanted(JsonNode license) {
        if (report) {
            writeVerbose(license.path("product").asText() + ": "
                    + license.path("availableCapacity").asText() + " of "
                    + license.path("totalCapacity").asText() + " are available.");
        }
        String product = license.path("product")
                .asText()
                .replace("HPE", "")
                .replace(" ", "")
                .replace("w/o", "No");
        return type == null || type.equalsIgnoreCase("all") || product.equalsIgnoreCase(type);
    }
}
