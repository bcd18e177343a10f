package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** The base of the cmdlets that make server profiles and their templates: the settings that both have. */
abstract class ProfileSettingsCmdlet extends ServerPowerCmdlet {
    static final ResourceArgument.Missing HARDWARE_TYPE = new ResourceArgument.Missing(
            "ServerHardwareTypeNotFound", OneViewTypes.INVALID_OPERATION, "ServerHardwareType");

    private static final ResourceArgument.Missing ENCLOSURE_GROUP =
            new ResourceArgument.Missing("EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "EnclosureGroup");
    private static final ResourceArgument.Missing BASELINE =
            new ResourceArgument.Missing("BaselineResourceNotFound", OneViewTypes.BASELINE, "Baseline");
    private static final ResourceArgument.Missing DEPLOYMENT_PLAN = ResourceArgument.Missing.of("OSDeploymentPlan");

    @Parameter
    String description;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] connections;

    @Parameter
    @Alias("eg")
    @ValidateNotNullOrEmpty
    Object enclosureGroup;

    @Parameter
    boolean firmware;

    @Parameter
    @ValidateNotNullOrEmpty
    Object baseline;

    @Parameter
    @Alias("FirmwareMode")
    @ValidateSet({
        "FirmwareOnly",
        "FirmwareAndSoftware",
        "FirmwareOffline",
        "FirmwareAndOSDrivers",
        "FirmwareOnlyOfflineMode"
    })
    @DefaultValue("FirmwareAndSoftware")
    String firmwareInstallMode;

    @Parameter
    @ValidateSet({"Immediate", "Scheduled", "NotScheduled"})
    @DefaultValue("Immediate")
    String firmwareActivationMode;

    @Parameter
    boolean forceInstallFirmware;

    @Parameter
    boolean bios;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] biosSettings;

    @Parameter
    @ValidateSet({"UEFI", "UEFIOptimized", "BIOS", "Unmanaged"})
    @DefaultValue("BIOS")
    String bootMode;

    @Parameter
    @ValidateSet({"Auto", "IPv4", "IPv6", "IPv4ThenIPv6", "IPv6ThenIPv4"})
    @DefaultValue("Auto")
    String pxeBootPolicy;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] bootOrder;

    @Parameter
    @ValidateSet({"Unmanaged", "Enabled", "Disabled"})
    @DefaultValue("Unmanaged")
    String secureBoot;

    @Parameter
    boolean localStorage;

    @Parameter
    @Alias("LogicalDisk")
    @ValidateNotNullOrEmpty
    Object storageController;

    @Parameter(name = "SANStorage")
    boolean sanStorage;

    @Parameter
    @Alias("OS")
    @ValidateSet(source = HostSystems.class)
    String hostOStype;

    @Parameter
    @ValidateNotNullOrEmpty
    Object storageVolume;

    @Parameter
    @Alias("Even")
    boolean evenPathDisabled;

    @Parameter
    @Alias("Odd")
    boolean oddPathDisabled;

    @Parameter
    @ValidateSet({"Bay", "BayAndServer"})
    @DefaultValue("Bay")
    String affinity;

    @Parameter
    @ValidateSet({"Virtual", "Physical", "UserDefined"})
    @DefaultValue("Virtual")
    String macAssignment;

    @Parameter
    @ValidateSet({"Virtual", "Physical", "UserDefined"})
    @DefaultValue("Virtual")
    String wwnAssignment;

    @Parameter
    @ValidateSet({"Virtual", "Physical", "UserDefined"})
    @DefaultValue("Virtual")
    String snAssignment;

    @Parameter
    @DefaultValue("$True")
    Boolean hideUnusedFlexNics;

    @Parameter(name = "OSDeploymentPlan")
    @ValidateNotNullOrEmpty
    Object osDeploymentPlan;

    @Parameter
    boolean async;

    ProfileSettingsCmdlet(LibraryVersion library) {
        super(library);
    }

    /** Fills in what the arguments say; what was not given keeps the value it has, where it has one. */
    final void addSettings(Connection connection, ObjectNode profile) {
        ResourceArgument resources = resources(connection);
        Change.of(profile)
                .set("description", description)
                .set("enclosureGroupUri", resources.requiredUri(enclosureGroup, ENCLOSURE_GROUP, "enclosure-groups"))
                .set("affinity", affinity)
                .set("macType", macAssignment)
                .set("wwnType", wwnAssignment)
                .set("serialNumberType", snAssignment)
                .set("hideUnusedFlexNics", hideUnusedFlexNics);
        addFirmware(resources, profile);
        addBoot(profile);
        addStorage(profile);
        if (connections != null) {
            profile.withObject("/connectionSettings").set("connections", Resources.json(connections));
        }
        if (bios) {
            profile.withObject("/bios").put("manageBios", true).set("overriddenSettings", Resources.json(biosSettings));
        }
        if (osDeploymentPlan != null) {
            profile.withObject("/osDeploymentSettings")
                    .put(
                            "osDeploymentPlanUri",
                            resources.requiredUri(osDeploymentPlan, DEPLOYMENT_PLAN, "os-deployment-plans"));
        }
    }

    private void addFirmware(ResourceArgument resources, ObjectNode profile) {
        if (firmware) {
            ObjectNode settings = profile.withObject("/firmware");
            settings.put("manageFirmware", true);
            settings.put("forceInstallFirmware", forceInstallFirmware);
            Change.of(settings)
                    .set("firmwareBaselineUri", resources.requiredUri(baseline, BASELINE, "firmware-drivers"))
                    .set(
                            "firmwareInstallType",
                            firmwareInstallMode == null ? "FirmwareAndSoftware" : firmwareInstallMode)
                    .set("firmwareActivationType", firmwareActivationMode);
        }
    }

    private void addBoot(ObjectNode profile) {
        if (bootMode != null) {
            boolean managed = !bootMode.equalsIgnoreCase("Unmanaged");
            ObjectNode mode = profile.withObject("/bootMode").put("manageMode", managed);
            if (managed) {
                Change.of(mode)
                        .set("mode", bootMode)
                        .set("pxeBootPolicy", pxeBootPolicy)
                        .set("secureBoot", secureBoot);
            }
        }
        if (bootOrder != null) {
            profile.withObject("/boot").put("manageBoot", true).set("order", Resources.json(bootOrder));
        }
    }

    private void addStorage(ObjectNode profile) {
        if (localStorage) {
            profile.withObject("/localStorage")
                    .set("controllers", Resources.json(ConnectionArgument.elements(storageController)));
        }
        if (sanStorage) {
            ObjectNode settings = profile.withObject("/sanStorage");
            settings.put("manageSanStorage", true).put("hostOSType", hostOStype);
            ArrayNode attachments = settings.putArray("volumeAttachments");
            for (Object volume : ConnectionArgument.elements(storageVolume)) {
                JsonNode attachment = Resources.json(volume);
                int path = 0;
                for (JsonNode each : attachment.path("storagePaths")) {
                    path++;
                    ((ObjectNode) each).put("isEnabled", path % 2 == 0 ? !evenPathDisabled : !oddPathDisabled);
                }
                attachments.add(attachment);
            }
        }
    }
}
