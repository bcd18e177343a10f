package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.io.FileInfo;

/** Gets how the appliance is in the network, or writes it to a file for each appliance. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceNetworkConfig")
@OutputType({"HPOneView.Appliance.ApplianceServerConfiguration", "System.IO.FileInfo"})
public final class GetHPOVApplianceNetworkConfig extends ApplianceCmdlet {
    private static final String URI = "/rest/appliance/network-interfaces";
    private static final String TYPE = "HPOneView.Appliance.ApplianceServerConfiguration";

    @Parameter
    @Alias({"x", "export", "exportFile"})
    @ValidateNotNullOrEmpty
    String location;

    GetHPOVApplianceNetworkConfig(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        if (location != null) {
            new BackupFile(this, location).requireFolder();
        }
        for (Connection connection : connections()) {
            JsonNode configuration = get(connection, URI);
            if (location == null) {
                writeObject(Resources.of(configuration, connection, TYPE));
            } else {
                writeObject(saved(connection, configuration));
            }
        }
    }

    /** Addresses that a DHCP server gives are left out of the file. */
    private FileInfo saved(Connection connection, JsonNode configuration) {
        for (JsonNode network : configuration.path("applianceNetworks")) {
            for (String version : new String[] {"4", "6"}) {
                if (network.path("ipv" + version + "Type").asText().equals("DHCP")) {
                    ((ObjectNode) network).putNull("app1Ipv" + version + "Addr");
                }
            }
        }
        Path target = file(location).normalize().resolve(connection.name() + "_ApplianceNetConf.json");
        new JsonFile(target, this).write(configuration);
        return new FileInfo(target.toString(), target);
    }
}
