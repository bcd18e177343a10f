package org.jwsh.modules.oneview;

import java.util.Locale;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;

/** Makes a logical disk of a server profile. */
@Cmdlet(verb = "New", noun = "HPOVServerProfileLogicalDisk", defaultParameterSet = "Default")
@OutputType("HPOneView.ServerProfile.LogicalDisk")
public final class NewHPOVServerProfileLogicalDisk extends OneViewCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(name = "RAID")
    @ValidateSet({"RAID0", "RAID1", "RAID1ADM", "RAID10", "RAID5", "RAID6", "NONE"})
    @DefaultValue("RAID1")
    String raid;

    @Parameter
    @DefaultValue("2")
    int numberofDrives;

    @Parameter
    @ValidateSet({"SAS", "SATA", "SASSSD", "SATASSD", "NVMeSas", "NVMeSata", "Auto"})
    @DefaultValue("Auto")
    String driveType;

    @Parameter(set = "SynergyJBOD")
    @ValidateSet({"DriveType", "SizeAndTechnology"})
    @DefaultValue("SizeAndTechnology")
    String driveSelectionBy;

    @Parameter(set = "SynergyJBOD", valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object availableDriveType;

    @Parameter
    @ValidateSet({"Internal", "External"})
    @DefaultValue("External")
    String storageLocation;

    @Parameter(set = "Default")
    @ValidateSet({"Enabled", "Disabled", "SsdSmartPath", "Unmanaged"})
    @DefaultValue("Unmanaged")
    String accelerator;

    @Parameter(set = "SynergyJBOD")
    int minDriveSize;

    @Parameter(set = "SynergyJBOD")
    int maxDriveSize;

    @Parameter(set = "SynergyJBOD")
    @DefaultValue("$false")
    Boolean eraseDataOnDelete;

    @Parameter
    Boolean bootable;

    NewHPOVServerProfileLogicalDisk(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        PSObject disk = PSObject.custom();
        disk.put("name", name);
        disk.put("raidLevel", raid == null ? "RAID1" : raid);
        disk.put("numPhysicalDrives", numberofDrives > 0 ? numberofDrives : 2);
        disk.put("driveTechnology", driveTechnology());
        disk.put("driveSelectionBy", driveSelectionBy);
        disk.put("location", storageLocation == null ? "External" : storageLocation);
        disk.put("accelerator", accelerator == null ? "Unmanaged" : accelerator);
        disk.put("driveMinSizeGB", minDriveSize > 0 ? minDriveSize : null);
        disk.put("driveMaxSizeGB", maxDriveSize > 0 ? maxDriveSize : null);
        disk.put("eraseData", Boolean.TRUE.equals(eraseDataOnDelete));
        disk.put("bootable", Boolean.TRUE.equals(bootable));
        disk.typeNames().addFirst("HPOneView.ServerProfile.LogicalDisk");
        writeObject(disk);
    }

    private String driveTechnology() {
        String chosen =
                availableDriveType == null ? driveType : Resources.text(PSObject.unwrap(availableDriveType), "type");
        String kind = chosen == null ? "" : chosen.toUpperCase(Locale.ROOT);
        return switch (kind) {
            case "SAS" -> "SasHdd";
            case "SATA" -> "SataHdd";
            case "SASSSD" -> "SasSsd";
            case "SATASSD" -> "SataSsd";
            case "NVMESAS" -> "NVMeSas";
            case "NVMESATA" -> "NVMeSata";
            default -> null;
        };
    }
}
