package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Gets server profiles. */
@Cmdlet(
        verb = "Get",
        noun = "HPOVServerProfile",
        aliases = "Get-HPOVProfile",
        defaultParameterSet = ProfileGetter.DEFAULT)
@OutputType("HPOneView.ServerProfile")
public final class GetHPOVServerProfile extends ProfileGetter {
    @Parameter(set = DEFAULT)
    boolean nonCompliant;

    @Parameter(set = {DEFAULT, EXPORT})
    boolean unassigned;

    @Parameter(
            set = {DEFAULT, EXPORT},
            valueFromPipeline = true)
    Object inputObject;

    GetHPOVServerProfile(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query =
                    new IndexQuery("server-profiles").where("templateCompliance", nonCompliant ? "NonCompliant" : null);
            writeProfiles(connection, query, "HPOneView.ServerProfile");
        }
    }

    @Override
    boolean isWanted(JsonNode profile) {
        boolean assigned = profile.path("serverHardwareUri").isTextual();
        String uri = Resources.text(inputObject, "uri");
        boolean ofInput = inputObject == null
                || profile.path("serverProfileTemplateUri").asText().equals(uri)
                || profile.path("serverHardwareUri").asText().equals(uri)
                || profile.path("serverHardwareTypeUri").asText().equals(uri);
        return ofInput && !(unassigned && assigned);
    }
}
