package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;

/** Makes an enclosure group. */
@Cmdlet(verb = "New", noun = "HPOVEnclosureGroup", defaultParameterSet = "C7000")
@OutputType("HPOneView.EnclosureGroup")
public final class NewHPOVEnclosureGroup extends ApplianceCmdlet {
    private static final ResourceArgument.Missing NETWORK =
            new ResourceArgument.Missing("NetworkResourceNotFound", OneViewTypes.NETWORK, "DeploymentNetwork");
    private static final ResourceArgument.Missing GROUP = new ResourceArgument.Missing(
            "LogicalInterconnectGroupNotFound", OneViewTypes.INVALID_OPERATION, "LogicalInterconnectGroupMapping");

    @Parameter(
            set = {"C7000", "Synergy", "DiscoverFromEnclosure"},
            mandatory = true,
            position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(set = "Synergy")
    @ValidateRange(min = "1", max = "5")
    @DefaultValue("1")
    int enclosureCount;

    @Parameter(
            set = {"C7000", "Synergy"},
            mandatory = true,
            valueFromPipeline = true)
    @Alias({"logicalInterconnectGroupUri", "logicalInterconnectGroup"})
    @ValidateNotNullOrEmpty
    Object logicalInterconnectGroupMapping;

    @Parameter(set = {"C7000", "Synergy", "DiscoverFromEnclosure"})
    @ValidateSet({"RedundantPowerFeed", "RedundantPowerSupply"})
    @DefaultValue("RedundantPowerFeed")
    String powerRedundantMode;

    @Parameter(set = {"C7000", "DiscoverFromEnclosure"})
    @ValidateNotNullOrEmpty
    String configurationScript;

    @Parameter(set = "Synergy")
    @ValidateSet({"AddressPool", "DHCP", "External"})
    @DefaultValue("DHCP")
    String iPv4AddressType;

    @Parameter(set = "Synergy")
    @ValidateNotNullOrEmpty
    Object addressPool;

    @Parameter(set = "Synergy")
    @ValidateSet({"None", "Internal", "External"})
    @DefaultValue("None")
    String deploymentNetworkType;

    @Parameter(set = "Synergy")
    @ValidateNotNullOrEmpty
    Object deploymentNetwork;

    @Parameter(set = "DiscoverFromEnclosure", mandatory = true)
    boolean discoverFromEnclosure;

    @Parameter(name = "OAAddress", set = "DiscoverFromEnclosure", mandatory = true)
    @ValidateNotNullOrEmpty
    String oaAddress;

    @Parameter(set = "DiscoverFromEnclosure", mandatory = true)
    @ValidateNotNullOrEmpty
    String username;

    @Parameter(set = "DiscoverFromEnclosure", mandatory = true)
    @ValidateNotNullOrEmpty
    String password;

    @Parameter(set = "DiscoverFromEnclosure")
    @ValidateNotNullOrEmpty
    String ligPrefix;

    @Parameter(set = {"C7000", "Synergy", "DiscoverFromEnclosure"})
    @Parameter(set = "ImportFile", valueFromPipelineByPropertyName = true)
    Object scope;

    @Parameter(set = "ImportFile", mandatory = true)
    @Alias({"i", "import"})
    @ValidateNotNullOrEmpty
    String importFile;

    NewHPOVEnclosureGroup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode group =
                    importFile == null ? group(connection) : (ObjectNode) new JsonFile(file(importFile), this).read();
            Change.of(group).set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope));
            writeObject(Resources.of(
                    Resources.json(send(connection, "POST", "/rest/enclosure-groups", group)),
                    connection,
                    "HPOneView.EnclosureGroup"));
        }
    }

    private ObjectNode group(Connection connection) {
        ObjectNode group = Json.object();
        group.put("type", library() == LibraryVersion.V500 ? "EnclosureGroupV8" : "EnclosureGroupV7");
        group.put("name", name);
        group.put("enclosureCount", Math.max(1, enclosureCount));
        group.put("stackingMode", "Enclosure");
        group.put("powerMode", powerRedundantMode == null ? "RedundantPowerFeed" : powerRedundantMode);
        group.put("ipAddressingMode", iPv4AddressType == null ? "DHCP" : iPv4AddressType);
        Change.of(group).set("configurationScript", configurationScript);
        if (addressPool != null) {
            ArrayNode ranges = group.putArray("ipRangeUris");
            ConnectionArgument.elements(addressPool)
                    .forEach(pool -> ranges.add(Resources.text(PSObject.unwrap(pool), "uri")));
        }
        addDeployment(connection, group);
        addMappings(connection, group);
        return group;
    }

    private void addDeployment(Connection connection, ObjectNode group) {
        if (deploymentNetworkType != null && !deploymentNetworkType.equalsIgnoreCase("None")) {
            ObjectNode settings = group.putObject("osDeploymentSettings");
            settings.put("manageOSDeployment", true);
            Change.of(settings.putObject("deploymentModeSettings"))
                    .set("deploymentMode", deploymentNetworkType)
                    .set(
                            "deploymentNetworkUri",
                            resources(connection).requiredUri(deploymentNetwork, NETWORK, "ethernet-networks"));
        }
    }

    /** A group for all frames, or a hashtable of frames with the groups of each. */
    private void addMappings(Connection connection, ObjectNode group) {
        ArrayNode mappings = group.putArray("interconnectBayMappings");
        if (discoverFromEnclosure) {
            ObjectNode access = group.putObject("discoverFrom");
            access.put("hostname", oaAddress).put("username", username).put("password", password);
            Change.of(access).set("ligPrefix", ligPrefix);
        } else if (PSObject.unwrap(logicalInterconnectGroupMapping) instanceof Map<?, ?> frames) {
            frames.forEach((frame, groups) -> ConnectionArgument.elements(groups)
                    .forEach(each -> mappings.addObject()
                            .put(
                                    "enclosureIndex",
                                    Integer.parseInt(
                                            "0" + ConnectionArgument.text(frame).replaceAll("\\D", "")))
                            .put(
                                    "logicalInterconnectGroupUri",
                                    resources(connection).requiredUri(each, GROUP, "logical-interconnect-groups"))));
        } else {
            ConnectionArgument.elements(logicalInterconnectGroupMapping)
                    .forEach(each -> mappings.addObject()
                            .put(
                                    "logicalInterconnectGroupUri",
                                    resources(connection).requiredUri(each, GROUP, "logical-interconnect-groups")));
        }
    }
}
