package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.security.SecureString;

/** Makes a connection of a server profile. */
@Cmdlet(
        verb = "New",
        noun = "HPOVServerProfileConnection",
        aliases = "New-HPOVProfileConnection",
        defaultParameterSet = "Common")
@OutputType("HPOneView.Profile.Connection")
public final class NewHPOVServerProfileConnection extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("NetworkResourceNotFound", OneViewTypes.NETWORK, "Network");

    @Parameter(mandatory = true, position = 0)
    @Alias("id")
    @DefaultValue("1")
    int connectionID;

    @Parameter
    @Alias("type")
    @ValidateNotNullOrEmpty
    @ValidateSet({"Ethernet", "FibreChannel", "Eth", "FC", "FCoE", "iSCSI"})
    @DefaultValue("Ethernet")
    String connectionType;

    @Parameter(mandatory = true, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object network;

    @Parameter
    @ValidateNotNullOrEmpty
    @DefaultValue("Auto")
    String portId;

    @Parameter
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @DefaultValue("2500")
    String requestedBW;

    @Parameter
    boolean userDefined;

    @Parameter(name = "MAC")
    String mac;

    @Parameter(name = "WWNN", set = "FC")
    String wwnn;

    @Parameter(name = "WWPN", set = "FC")
    String wwpn;

    @Parameter(set = "Ethernet")
    String virtualfunctions;

    @Parameter
    boolean bootable;

    @Parameter
    @ValidateSet({
        "LAG1", "LAG2", "LAG3", "LAG4", "LAG5", "LAG6", "LAG7", "LAG8", "LAG9", "LAG10", "LAG11", "LAG12", "LAG13",
        "LAG14", "LAG15", "LAG16", "LAG17", "LAG18", "LAG19", "LAG20", "LAG21", "LAG22", "LAG23", "LAG24"
    })
    String lagName;

    @Parameter(set = {"Common", "FC", "ISCSI"})
    @ValidateSet({"AdapterBIOS", "ManagedVolume", "UserDefined"})
    @DefaultValue("AdapterBIOS")
    String bootVolumeSource;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"NotBootable", "Primary", "Secondary", "IscsiPrimary", "IscsiSecondary", "LoadBalanced"})
    @DefaultValue("NotBootable")
    String priority;

    @Parameter(set = "FC")
    @Alias("ArrayWwpn")
    String targetWwpn;

    @Parameter(
            set = {"FC", "ISCSI"},
            name = "LUN")
    @ValidateRange(min = "0", max = "254")
    @DefaultValue("0")
    int lun;

    @Parameter(set = "ISCSI")
    @ValidateSet({"DHCP", "UserDefined", "SubnetPool"})
    String iscsiIPv4AddressSource;

    @Parameter(name = "ISCSIInitatorName", set = "ISCSI")
    @ValidateNotNullOrEmpty
    String iscsiInitatorName;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    Object iscsiIPv4Address;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    String iscsiIPv4SubnetMask;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    Object iscsiIPv4Gateway;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    String iscsiBootTargetIqn;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    Object iscsiPrimaryBootTargetAddress;

    @Parameter(set = "ISCSI")
    @ValidateRange(min = "1", max = "65535")
    @DefaultValue("3260")
    int iscsiPrimaryBootTargetPort;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    Object iscsiSecondaryBootTargetAddress;

    @Parameter(set = "ISCSI")
    @ValidateRange(min = "1", max = "65535")
    @DefaultValue("3260")
    int iscsiSecondaryBootTargetPort;

    @Parameter(set = "ISCSI")
    @ValidateSet({"None", "CHAP", "MutualCHAP"})
    String iscsiAuthenticationProtocol;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    String chapName;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    SecureString chapSecret;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    String mutualChapName;

    @Parameter(set = "ISCSI")
    @ValidateNotNullOrEmpty
    SecureString mutualChapSecret;

    NewHPOVServerProfileConnection(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        Connection connection = connections().getFirst();
        JsonNode target = resources(connection)
                .current(network, MISSING, "ethernet-networks", "fc-networks", "fcoe-networks", "network-sets");
        ObjectNode made = Json.object();
        made.put("id", connectionID);
        made.put("functionType", functionType(target));
        made.set("networkUri", target.path("uri"));
        made.put("portId", portId == null ? "Auto" : portId);
        made.put("requestedMbps", requestedBW == null ? "2500" : requestedBW);
        Change.of(made).set("name", name).set("lagName", lagName).set("requestedVFs", virtualfunctions);
        addAddresses(made);
        addBoot(made);
        writeObject(Resources.of(made, connection, "HPOneView.Profile.Connection"));
    }

    private String functionType(JsonNode target) {
        if (connectionType != null && isBound("ConnectionType")) {
            return switch (connectionType.toLowerCase(Locale.ROOT)) {
                case "fc", "fibrechannel", "fcoe" -> "FibreChannel";
                case "iscsi" -> "iSCSI";
                default -> "Ethernet";
            };
        }
        return target.path("category").asText().startsWith("fc") ? "FibreChannel" : "Ethernet";
    }

    private void addAddresses(ObjectNode made) {
        made.put("macType", userDefined && mac != null ? "UserDefined" : "Virtual");
        made.put("wwpnType", userDefined && wwpn != null ? "UserDefined" : "Virtual");
        Change.of(made).set("mac", mac).set("wwnn", wwnn).set("wwpn", wwpn);
    }

    private void addBoot(ObjectNode made) {
        ObjectNode boot = made.putObject("boot");
        boot.put("priority", bootable && priority != null ? priority : "NotBootable");
        if (!bootable) {
            return;
        }
        Change.of(boot).set("bootVolumeSource", bootVolumeSource);
        if (targetWwpn != null) {
            boot.putArray("targets").addObject().put("arrayWwpn", targetWwpn).put("lun", Integer.toString(lun));
        }
        if (functionTypeIsIscsi(made)) {
            addIscsi(boot);
        }
    }

    private static boolean functionTypeIsIscsi(ObjectNode made) {
        return made.path("functionType").asText().equals("iSCSI");
    }

    private void addIscsi(ObjectNode boot) {
        Change.of(boot.putObject("ipv4"))
                .set("ipAddressSource", iscsiIPv4AddressSource)
                .set("ipAddress", text(iscsiIPv4Address))
                .set("subnetMask", iscsiIPv4SubnetMask)
                .set("gateway", text(iscsiIPv4Gateway));
        Change.of(boot.putObject("iscsi"))
                .set("initiatorName", iscsiInitatorName)
                .set("bootTargetName", iscsiBootTargetIqn)
                .set("bootTargetLun", Integer.toString(lun))
                .set("firstBootTargetIp", text(iscsiPrimaryBootTargetAddress))
                .setPositive("firstBootTargetPort", iscsiPrimaryBootTargetPort)
                .set("secondBootTargetIp", text(iscsiSecondaryBootTargetAddress))
                .setPositive("secondBootTargetPort", iscsiSecondaryBootTargetPort)
                .set("chapLevel", iscsiAuthenticationProtocol)
                .set("chapName", chapName)
                .set("chapSecret", Secret.text(chapSecret))
                .set("mutualChapName", mutualChapName)
                .set("mutualChapSecret", Secret.text(mutualChapSecret));
    }

    private static String text(Object address) {
        return address == null ? null : ConnectionArgument.text(address);
    }
}
