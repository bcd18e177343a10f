package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.SecureString;
import org.jwsh.values.time.DateTime;

/** Makes a server profile. */
@Cmdlet(
        verb = "New",
        noun = "HPOVServerProfile",
        aliases = "New-HPOVProfile",
        defaultParameterSet = "Default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVServerProfile extends ProfileSettingsCmdlet {
    private static final List<String> TYPES = List.of("ServerProfileV9", "ServerProfileV10", "ServerProfileV11");
    private static final ResourceArgument.Missing TEMPLATE = new ResourceArgument.Missing(
            "ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "ServerProfileTemplate");
    private static final ResourceArgument.Missing ENCLOSURE =
            new ResourceArgument.Missing("EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "Enclosure");

    @Parameter(
            set = {"Default", "SANStorageAttach", "SPT"},
            mandatory = true,
            position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(set = {"Default", "SANStorageAttach", "SPT"})
    @Alias("assign")
    @ValidateSet({"Bay", "Server", "Unassigned"})
    @DefaultValue("Server")
    String assignmentType;

    @Parameter(set = {"Default", "SANStorageAttach", "SPT"})
    @ValidateNotNullOrEmpty
    Object enclosure;

    @Parameter(set = {"Default", "SANStorageAttach", "SPT"})
    @Alias("bay")
    @ValidateRange(min = "1", max = "16")
    int enclosureBay;

    @Parameter(
            set = {"Default", "SANStorageAttach", "SPT"},
            valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object server;

    @Parameter(set = "SPT", mandatory = true)
    Object serverProfileTemplate;

    @Parameter(set = {"Default", "SANStorageAttach"})
    @Alias("sht")
    @ValidateNotNullOrEmpty
    Object serverHardwareType;

    @Parameter(set = {"Default", "SANStorageAttach", "SPT"})
    DateTime firmwareActivateDateTime;

    @Parameter(set = {"Default", "SANStorageAttach", "SPT"})
    @Alias("boot")
    boolean manageBoot;

    @Parameter(set = {"Default", "SANStorageAttach"})
    @ValidateNotNullOrEmpty
    String serialNumber;

    @Parameter(set = {"Default", "SANStorageAttach"})
    @ValidateNotNullOrEmpty
    String uuid;

    @Parameter(set = {"SPT", "SPTEmptyBay"})
    @ValidateNotNullOrEmpty
    Object[] iscsiIPv4Address;

    @Parameter(name = "ISCSIInitatorName", set = "SPT")
    String iscsiInitatorName;

    @Parameter(set = "SPT")
    @ValidateNotNullOrEmpty
    SecureString chapSecret;

    @Parameter(set = "SPT")
    @ValidateNotNullOrEmpty
    SecureString mutualChapSecret;

    @Parameter(
            set = {"Default", "SANStorageAttach", "SPT"},
            name = "OSDeploymentAttributes")
    Object[] osDeploymentAttributes;

    @Parameter(name = "Import", set = "Import", mandatory = true)
    boolean importing;

    @Parameter(set = "Import", mandatory = true, valueFromPipeline = true)
    @Alias({"location", "file"})
    @ValidateNotNullOrEmpty
    Object profileObj;

    @Parameter(set = {"Default", "SANStorageAttach", "SPT"})
    boolean passthru;

    NewHPOVServerProfile(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode profile = profile(connection);
            if (passthru) {
                writeObject(Resources.of(profile, connection, "HPOneView.ServerProfile"));
            } else {
                writeTask(connection, send(connection, "POST", "/rest/server-profiles", profile), async);
            }
        }
    }

    private ObjectNode profile(Connection connection) {
        if (profileObj != null) {
            JsonNode saved =
                    PSObject.unwrap(profileObj) instanceof String text ? Json.parse(text) : Resources.json(profileObj);
            ObjectNode profile = (ObjectNode) saved.deepCopy();
            ProfileCopy.strip(profile);
            return profile;
        }
        ObjectNode profile = serverProfileTemplate == null ? byHand(connection) : fromTemplate(connection);
        profile.put("name", name);
        addSettings(connection, profile);
        Change.of(profile).set("serialNumber", serialNumber).set("uuid", uuid);
        if (manageBoot) {
            profile.withObject("/boot").put("manageBoot", true);
        }
        if (firmwareActivateDateTime != null) {
            profile.withObject("/firmware")
                    .put(
                            "firmwareScheduleDateTime",
                            firmwareActivateDateTime.toInstant().toString());
        }
        addDeployment(profile);
        assign(connection, profile);
        return profile;
    }

    private ObjectNode byHand(Connection connection) {
        ObjectNode profile = Json.object();
        profile.put("type", TYPES.get(library().ordinal()));
        Change.of(profile)
                .set(
                        "serverHardwareTypeUri",
                        resources(connection).requiredUri(serverHardwareType, HARDWARE_TYPE, "server-hardware-types"));
        return profile;
    }

    private ObjectNode fromTemplate(Connection connection) {
        String uri = resources(connection).requiredUri(serverProfileTemplate, TEMPLATE, "server-profile-templates");
        ObjectNode profile = (ObjectNode) get(connection, uri + "/new-profile");
        return profile.put("serverProfileTemplateUri", uri);
    }

    private void addDeployment(ObjectNode profile) {
        if (osDeploymentAttributes != null) {
            profile.withObject("/osDeploymentSettings")
                    .set("osCustomAttributes", Resources.json(osDeploymentAttributes));
        }
        for (JsonNode each : profile.path("connectionSettings").path("connections")) {
            if (each.path("functionType").asText().equalsIgnoreCase("iSCSI")) {
                ObjectNode boot = ((ObjectNode) each).withObject("/boot");
                Change.of(boot.withObject("/iscsi"))
                        .set("initiatorName", iscsiInitatorName)
                        .set("chapSecret", Secret.text(chapSecret))
                        .set("mutualChapSecret", Secret.text(mutualChapSecret));
                if (iscsiIPv4Address != null) {
                    boot.withObject("/ipv4").put("ipAddress", ConnectionArgument.text(iscsiIPv4Address[0]));
                }
            }
        }
    }

    private void assign(Connection connection, ObjectNode profile) {
        if (server != null && !"unassigned".equalsIgnoreCase(ConnectionArgument.text(server))) {
            JsonNode hardware = server(connection, server);
            if (!hardware.path("powerState").asText().equals("Off")) {
                throw terminatingError(new ErrorRecord(
                        OneViewTypes.exception(
                                OneViewTypes.SERVER_PROFILE,
                                "The server '" + hardware.path("name").asText()
                                        + "' is running. Stop it before a profile is assigned to it.",
                                null),
                        "InvalidServerPowerState",
                        ErrorCategory.InvalidOperation,
                        hardware.path("name").asText()));
            }
            profile.set("serverHardwareUri", hardware.path("uri"));
            profile.set("serverHardwareTypeUri", hardware.path("serverHardwareTypeUri"));
        } else if (enclosure != null) {
            profile.put("enclosureUri", resources(connection).requiredUri(enclosure, ENCLOSURE, "enclosures"));
            profile.put("enclosureBay", enclosureBay);
        } else if (assignmentType != null && !assignmentType.equalsIgnoreCase("Unassigned")) {
            throw terminatingError(new ErrorRecord(
                    OneViewTypes.exception(
                            OneViewTypes.SERVER_PROFILE,
                            "A profile that is assigned to a server or a bay needs -Server or -Enclosure.",
                            null),
                    "InvalidArgument",
                    ErrorCategory.InvalidArgument,
                    "AssignmentType"));
        }
    }
}
