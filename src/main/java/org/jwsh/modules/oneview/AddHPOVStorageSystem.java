package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.security.PSCredential;

/** Adds a storage system. */
@Cmdlet(verb = "Add", noun = "HPOVStorageSystem", aliases = "New-HPOVStorageSystem", defaultParameterSet = "StoreServe")
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVStorageSystem extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter
    @ValidateNotNullOrEmpty
    String username;

    @Parameter
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter
    @ValidateSet({"StoreServ", "StoreVirtual"})
    @DefaultValue("StoreServ")
    String family;

    @Parameter(set = "StoreServe")
    @ValidateNotNullOrEmpty
    @DefaultValue("NO DOMAIN")
    String domain;

    @Parameter(set = "StoreServe")
    @ValidateNotNullOrEmpty
    Hashtable ports;

    @Parameter(name = "VIPS", set = "StoreVirtual", mandatory = true)
    @ValidateNotNullOrEmpty
    Hashtable vips;

    @Parameter(set = "StoreServe")
    @ValidateNotNullOrEmpty
    Hashtable portGroups;

    @Parameter
    boolean showSystemDetails;

    AddHPOVStorageSystem(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode system = Json.object();
            system.put("hostname", hostname);
            system.put("family", family == null ? "StoreServ" : family);
            new DeviceAccess(this, credential, username, password).addTo(system);
            Object task = new TaskFollower(this, connection)
                    .follow(send(connection, "POST", "/rest/storage-systems", system));
            String uri = Resources.json(task)
                    .path("associatedResource")
                    .path("resourceUri")
                    .asText();
            ObjectNode added = (ObjectNode) get(connection, uri);
            if (showSystemDetails) {
                writeVerbose(added.toPrettyString());
            }
            added.withObject("/deviceSpecificAttributes").put("managedDomain", domain == null ? "NO DOMAIN" : domain);
            added.set("ports", ports(connection));
            if (vips != null) {
                added.set("virtualIps", Resources.json(vips));
            }
            writeObject(send(connection, "PUT", uri, added));
        }
    }

    private ArrayNode ports(Connection connection) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        if (ports != null) {
            Resources.json(ports).properties().forEach(port -> {
                ObjectNode each = all.addObject().put("name", port.getKey()).put("mode", "Managed");
                each.put(
                        "expectedNetworkUri",
                        resources(connection)
                                .uri(port.getValue().asText(), "fc-networks", "ethernet-networks")
                                .orElse(null));
                if (portGroups != null) {
                    each.set("groupName", Resources.json(portGroups).path(port.getKey()));
                }
            });
        }
        return all;
    }
}
