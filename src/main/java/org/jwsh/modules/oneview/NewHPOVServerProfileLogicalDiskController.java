package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;

/** Makes a controller of local disks of a server profile. */
@Cmdlet(verb = "New", noun = "HPOVServerProfileLogicalDiskController", defaultParameterSet = "Default")
@OutputType("HPOneView.ServerProfile.LogicalDiskController")
public final class NewHPOVServerProfileLogicalDiskController extends OneViewCmdlet {
    @Parameter(position = 0)
    @ValidateSet({"Embedded", "Mezz 1", "Mezz 2", "Mezz 3", "Mezz 3"})
    @DefaultValue("Embedded")
    String controllerID;

    @Parameter
    @ValidateSet({"HBA", "RAID", "MIXED"})
    @DefaultValue("RAID")
    String mode;

    @Parameter
    boolean initialize;

    @Parameter
    @ValidateSet({"Enabled", "Disabled", "Unmanaged"})
    @DefaultValue("Unmanaged")
    String writeCache;

    @Parameter(set = "Import")
    boolean importExistingConfiguration;

    @Parameter(set = "Default", valueFromPipeline = true)
    Object logicalDisk;

    NewHPOVServerProfileLogicalDiskController(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        PSObject controller = PSObject.custom();
        controller.put("deviceSlot", controllerID == null ? "Embedded" : controllerID);
        controller.put("mode", mode == null ? "RAID" : mode);
        controller.put("initialize", initialize);
        controller.put("driveWriteCache", writeCache == null ? "Unmanaged" : writeCache);
        controller.put("importConfiguration", importExistingConfiguration);
        Object[] disks = logicalDisk == null
                ? new Object[0]
                : ConnectionArgument.elements(logicalDisk).toArray();
        controller.put("logicalDrives", disks);
        controller.typeNames().addFirst("HPOneView.ServerProfile.LogicalDiskController");
        writeObject(controller);
    }
}
