package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.PSObject;

/** Tells the version of the library, and with -ApplianceVer those of the appliances. */
@Cmdlet(verb = "Get", noun = "HPOVVersion")
public final class GetHPOVVersion extends ApplianceCmdlet {
    @Parameter
    boolean applianceVer;

    GetHPOVVersion(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        PSObject version = PSObject.custom();
        version.put("LibraryVersion", library().moduleVersion());
        version.put("XApiVersion", library().apiVersion());
        if (applianceVer) {
            for (Connection connection : connections()) {
                version.put(connection.name(), applianceVersion(connection));
            }
        }
        writeObject(version);
    }

    private PSObject applianceVersion(Connection connection) {
        JsonNode node = get(connection, "/rest/appliance/nodeinfo/version");
        PSObject version = PSObject.custom();
        version.put("ApplianceVersion", node.path("softwareVersion").asText());
        version.put(
                "XApiVersion",
                get(connection, "/rest/version").path("currentVersion").asInt());
        version.put("ModelNumber", node.path("modelNumber").asText());
        version.typeNames().addFirst("HPOneView.Appliance.NodeInfo");
        return version;
    }
}
