package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;

/** Makes a logical interconnect group. */
@Cmdlet(verb = "New", noun = "HPOVLogicalInterconnectGroup", defaultParameterSet = "C7000")
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVLogicalInterconnectGroup extends ApplianceCmdlet {
    private static final List<String> TYPES =
            List.of("logical-interconnect-groupV5", "logical-interconnect-groupV6", "logical-interconnect-groupV7");
    private static final List<String> ETHERNET_TYPES = List.of(
            "EthernetInterconnectSettingsV4", "EthernetInterconnectSettingsV5", "EthernetInterconnectSettingsV6");

    @Parameter(
            set = {"C7000", "Synergy"},
            mandatory = true,
            position = 0)
    @Alias("ligname")
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(set = "Synergy", mandatory = true)
    @ValidateRange(min = "1", max = "5")
    @DefaultValue("1")
    int frameCount;

    @Parameter(set = "Synergy", mandatory = true)
    @ValidateRange(min = "1", max = "3")
    int interconnectBaySet;

    @Parameter(set = "Synergy", mandatory = true)
    @ValidateSet({"SEVC40F8", "SEVCFC", "SAS"})
    String fabricModuleType;

    @Parameter(
            set = {"C7000", "Synergy"},
            mandatory = true,
            valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Hashtable bays;

    @Parameter(set = "Synergy")
    @ValidateSet({"HighlyAvailable", "Redundant", "ASide", "BSide"})
    @DefaultValue("Redundant")
    String fabricRedundancy;

    @Parameter(set = {"C7000", "Synergy"})
    @Alias("IGMPSnoop")
    @DefaultValue("$False")
    Boolean enableIgmpSnooping;

    @Parameter(set = {"C7000", "Synergy"})
    @Alias("IGMPIdle")
    @ValidateRange(min = "1", max = "3600")
    @DefaultValue("260")
    int igmpIdleTimeoutInterval;

    @Parameter(set = "C7000")
    @Alias("FastMAC")
    @DefaultValue("$True")
    Boolean enableFastMacCacheFailover;

    @Parameter(set = "C7000")
    @Alias("FastMACRefresh")
    @ValidateRange(min = "1", max = "30")
    @DefaultValue("5")
    int macRefreshInterval;

    @Parameter(set = {"C7000", "Synergy"})
    @Alias("LoopProtect")
    @DefaultValue("$True")
    Boolean enableNetworkLoopProtection;

    @Parameter(set = "C7000")
    @Alias("PauseProtect")
    @DefaultValue("$True")
    Boolean enablePauseFloodProtection;

    @Parameter(set = {"C7000", "Synergy"})
    @DefaultValue("$false")
    Boolean enableLLDPTagging;

    @Parameter(set = {"C7000", "Synergy"})
    Boolean enableEnhancedLLDPTLV;

    @Parameter(set = {"C7000", "Synergy"})
    @ValidateSet({"IPv4", "IPv6", "IPv4AndIPv6"})
    String lldpAddressingMode;

    @Parameter(
            set = {"C7000", "Synergy"},
            name = "SNMP")
    Object snmp;

    @Parameter(set = {"C7000", "Synergy"})
    Boolean snmpV1;

    @Parameter(set = {"C7000", "Synergy"})
    Boolean snmpV3;

    @Parameter(set = {"C7000", "Synergy"})
    @ValidateNotNullOrEmpty
    Object snmpV3User;

    @Parameter(set = {"C7000", "Synergy"})
    @ValidateNotNullOrEmpty
    Object[] internalNetworks;

    @Parameter(set = {"C7000", "Synergy"})
    @Alias({"qos", "QosConfig"})
    Object qosConfiguration;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter(set = {"C7000", "Synergy"})
    boolean async;

    @Parameter(name = "Import", set = "Import", mandatory = true)
    @Alias("i")
    Object importObject;

    NewHPOVLogicalInterconnectGroup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode group = importObject == null ? group() : imported();
            Change.of(group).set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope));
            boolean sas = "SAS".equalsIgnoreCase(fabricModuleType);
            String uri = sas ? "/rest/sas-logical-interconnect-groups" : "/rest/logical-interconnect-groups";
            writeTask(connection, send(connection, "POST", uri, group), async);
        }
    }

    private ObjectNode imported() {
        return PSObject.unwrap(importObject) instanceof String text
                ? (ObjectNode)
                        (text.stripLeading().startsWith("{") ? Json.parse(text) : new JsonFile(file(text), this).read())
                : (ObjectNode) Resources.json(importObject);
    }

    private ObjectNode group() {
        boolean synergy = fabricModuleType != null;
        ObjectNode group = Json.object();
        group.put("type", TYPES.get(library().ordinal()));
        group.put("name", name);
        group.put("enclosureType", synergy ? "SY12000" : "C7000");
        group.put("stackingMode", "Enclosure");
        ArrayNode entries = group.putObject("interconnectMapTemplate").putArray("interconnectMapEntryTemplates");
        Resources.json(bays).properties().forEach(bay -> addBay(entries, bay.getKey(), bay.getValue()));
        if (synergy) {
            group.put("interconnectBaySet", interconnectBaySet);
            group.put("redundancyType", fabricRedundancy == null ? "Redundant" : fabricRedundancy);
            ArrayNode indexes = group.putArray("enclosureIndexes");
            IntStream.rangeClosed(1, Math.max(1, frameCount)).forEach(indexes::add);
        }
        addEthernet(group);
        addSnmp(group);
        if (qosConfiguration != null) {
            group.set("qosConfiguration", Resources.json(qosConfiguration));
        }
        group.putArray("uplinkSets");
        ArrayNode internal = group.putArray("internalNetworkUris");
        for (Object network : internalNetworks == null ? new Object[0] : internalNetworks) {
            internal.add(Resources.text(PSObject.unwrap(network), "uri"));
        }
        return group;
    }

    /** A bay of a C7000 holds the name of its module; a frame of a Synergy holds its bays in a hashtable of its own. */
    private static void addBay(ArrayNode entries, String place, JsonNode content) {
        if (content.isObject()) {
            content.properties().forEach(bay -> addEntry(entries, place, bay.getKey(), bay.getValue()));
        } else {
            addEntry(entries, "", place, content);
        }
    }

    private static void addEntry(ArrayNode entries, String frame, String bay, JsonNode module) {
        ObjectNode entry = entries.addObject();
        entry.set("permittedInterconnectType", module);
        ArrayNode location = entry.putObject("logicalLocation").putArray("locationEntries");
        location.addObject().put("type", "Bay").put("relativeValue", digits(bay));
        location.addObject().put("type", "Enclosure").put("relativeValue", frame.isEmpty() ? 1 : digits(frame));
    }

    private static int digits(String text) {
        return Integer.parseInt("0" + text.replaceAll("\\D", ""));
    }

    private void addEthernet(ObjectNode group) {
        ObjectNode ethernet = group.putObject("ethernetSettings");
        ethernet.put("type", ETHERNET_TYPES.get(library().ordinal()));
        Change.of(ethernet)
                .set("enableIgmpSnooping", enableIgmpSnooping)
                .setPositive("igmpIdleTimeoutInterval", igmpIdleTimeoutInterval)
                .set("enableFastMacCacheFailover", enableFastMacCacheFailover)
                .setPositive("macRefreshInterval", macRefreshInterval)
                .set("enableNetworkLoopProtection", enableNetworkLoopProtection)
                .set("enablePauseFloodProtection", enablePauseFloodProtection)
                .set("enableTaggedLldp", enableLLDPTagging)
                .set("enableRichTLV", enableEnhancedLLDPTLV)
                .set("lldpIpAddressMode", lldpAddressingMode);
    }

    private void addSnmp(ObjectNode group) {
        if (snmp != null) {
            group.set("snmpConfiguration", Resources.json(snmp));
        }
        if (snmpV1 != null || snmpV3 != null) {
            Change.of(group.withObject("/snmpConfiguration"))
                    .set("enabled", snmpV1)
                    .set("v3Enabled", snmpV3)
                    .set("snmpUsers", snmpV3User);
        }
    }
}
