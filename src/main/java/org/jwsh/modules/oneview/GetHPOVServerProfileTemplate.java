package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Gets server profile templates. */
@Cmdlet(verb = "Get", noun = "HPOVServerProfileTemplate", defaultParameterSet = ProfileGetter.DEFAULT)
@OutputType("HPOneView.ServerProfileTemplate")
public final class GetHPOVServerProfileTemplate extends ProfileGetter {
    @Parameter(
            set = {DEFAULT, DETAILED, EXPORT},
            valueFromPipeline = true)
    Object serverHardwareType;

    GetHPOVServerProfileTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeProfiles(connection, new IndexQuery("server-profile-templates"), "HPOneView.ServerProfileTemplate");
        }
    }

    @Override
    boolean isWanted(JsonNode template) {
        String uri = Resources.text(serverHardwareType, "uri");
        return serverHardwareType == null
                || template.path("serverHardwareTypeUri").asText().equals(uri);
    }
}
