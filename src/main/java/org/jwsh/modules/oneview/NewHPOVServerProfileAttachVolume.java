package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Makes the attachment of a storage volume to a server profile. */
@Cmdlet(
        verb = "New",
        noun = "HPOVServerProfileAttachVolume",
        aliases = "New-HPOVProfileAttachVolume",
        defaultParameterSet = "Default")
@OutputType("HPOneView.ServerProfile.VolumeAttachment")
public final class NewHPOVServerProfileAttachVolume extends ApplianceCmdlet {
    private static final ResourceArgument.Missing VOLUME =
            new ResourceArgument.Missing("StorageVolumeResourceNotFound", OneViewTypes.STORAGE_VOLUME, "Volume");
    private static final ResourceArgument.Missing PROFILE =
            new ResourceArgument.Missing("ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "ServerProfile");

    @Parameter(set = "ServerProfileObject", mandatory = true)
    @Parameter(set = "ServerProfileObjectEphmeralVol")
    Object serverProfile;

    @Parameter(set = {"ServerProfileObject", "ServerProfileObjectEphmeralVol"})
    boolean passThru;

    @Parameter
    @Alias("id")
    @DefaultValue("1")
    int volumeID;

    @Parameter(
            set = {"Default", "ServerProfileObject"},
            mandatory = true,
            valueFromPipeline = true)
    Object[] volume;

    @Parameter(set = "ServerProfileObjectEphmeralVol", mandatory = true)
    @ValidateNotNullOrEmpty
    Object name;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    @ValidateNotNullOrEmpty
    Object volumeTemplate;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    @ValidateNotNullOrEmpty
    Object storagePool;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    @ValidateNotNullOrEmpty
    Object snapshotStoragePool;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    @ValidateNotNullOrEmpty
    Object storageSystem;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    long capacity;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    @ValidateSet({"Thin", "Full", "ThinDeduplication"})
    @DefaultValue("Thin")
    String provisioningType;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    boolean full;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    boolean permanent;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    @ValidateSet(source = DataProtectionLevels.class)
    String dataProtectionLevel;

    @Parameter(set = "ServerProfileObjectEphmeralVol")
    boolean enableAdaptiveOptimization;

    @Parameter
    @Alias("type")
    @ValidateSet({"Auto", "Manual"})
    @DefaultValue("Auto")
    String lunIdType;

    @Parameter(set = {"ServerProfileObject", "ServerProfileObjectEphmeralVol"})
    @ValidateRange(min = "0", max = "254")
    int lunID;

    @Parameter(set = {"ServerProfileObject", "ServerProfileObjectEphmeralVol"})
    @Alias("OS")
    @ValidateSet(source = HostSystems.class)
    String hostOStype;

    @Parameter
    @Alias("Bootable")
    boolean bootVolume;

    @Parameter
    @ValidateSet({"Auto", "TargetPorts"})
    @DefaultValue("Auto")
    String targetPortAssignment;

    @Parameter
    @Alias("wwpns")
    @ValidateNotNullOrEmpty
    Object[] targetAddresses;

    NewHPOVServerProfileAttachVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        Connection connection = connections().getFirst();
        ObjectNode made = volume == null ? ephemeral(connection) : attachment(connection);
        made.put("id", Math.max(1, volumeID));
        made.put("lunType", lunIdType == null ? "Auto" : lunIdType);
        made.put("isBootVolume", bootVolume);
        Change.of(made).set("lun", lunID > 0 ? Integer.toString(lunID) : null);
        addPath(made);
        if (serverProfile == null) {
            writeObject(Resources.of(made, connection, "HPOneView.ServerProfile.VolumeAttachment"));
            return;
        }
        ObjectNode profile = resources(connection).current(serverProfile, PROFILE, "server-profiles");
        ObjectNode storage = profile.withObject("/sanStorage").put("manageSanStorage", true);
        Change.of(storage).set("hostOSType", hostOStype);
        storage.withArray("/volumeAttachments").add(made);
        writeObject(
                passThru
                        ? Resources.of(profile, connection, "HPOneView.ServerProfile")
                        : send(connection, "PUT", profile.path("uri").asText(), profile));
    }

    private ObjectNode attachment(Connection connection) {
        ObjectNode made = Json.object();
        ObjectNode found = resources(connection).current(volume[0], VOLUME, "storage-volumes");
        made.set("volumeUri", found.path("uri"));
        made.set("volumeStoragePoolUri", found.path("storagePoolUri"));
        return made;
    }

    /** A volume that is made with the profile, and removed with it unless it is to be permanent. */
    private ObjectNode ephemeral(Connection connection) {
        ObjectNode made = Json.object();
        ObjectNode wanted = made.putObject("volume");
        wanted.put("isPermanent", permanent);
        ObjectNode properties = wanted.putObject("properties");
        properties.put("name", ConnectionArgument.text(name));
        properties.put("size", capacity << 30);
        properties.put("provisioningType", full ? "Full" : provisioningType == null ? "Thin" : provisioningType);
        Change.of(properties)
                .set(
                        "storagePool",
                        resources(connection).requiredUri(storagePool, Missing.of("StoragePool"), "storage-pools"))
                .set(
                        "snapshotPool",
                        resources(connection)
                                .requiredUri(snapshotStoragePool, Missing.of("SnapshotStoragePool"), "storage-pools"))
                .set("dataProtectionLevel", dataProtectionLevel)
                .set("isAdaptiveOptimizationEnabled", enableAdaptiveOptimization ? true : null);
        Change.of(made)
                .set(
                        "volumeStorageSystemUri",
                        resources(connection)
                                .requiredUri(storageSystem, Missing.of("StorageSystem"), "storage-systems"));
        Change.of(wanted)
                .set(
                        "templateUri",
                        resources(connection)
                                .requiredUri(volumeTemplate, Missing.of("VolumeTemplate"), "storage-volume-templates"));
        return made;
    }

    private void addPath(ObjectNode made) {
        boolean chosen = targetPortAssignment != null && targetPortAssignment.equalsIgnoreCase("TargetPorts");
        ObjectNode path = made.putArray("storagePaths").addObject();
        path.put("isEnabled", true).put("targetSelector", chosen ? "TargetPorts" : "Auto");
        ArrayNode targets = path.putArray("targets");
        for (Object address : targetAddresses == null ? new Object[0] : targetAddresses) {
            targets.addObject().put("name", ConnectionArgument.text(address));
        }
    }
}
