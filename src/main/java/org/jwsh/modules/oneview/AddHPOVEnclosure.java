package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.security.PSCredential;

/** Adds an enclosure. */
@Cmdlet(
        verb = "Add",
        noun = "HPOVEnclosure",
        aliases = "New-HPOVEnclosure",
        defaultParameterSet = "Managed",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVEnclosure extends ApplianceCmdlet {
    private static final ResourceArgument.Missing GROUP =
            new ResourceArgument.Missing("EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "EnclosureGroup");
    private static final ResourceArgument.Missing BASELINE =
            new ResourceArgument.Missing("BaselineResourceNotFound", OneViewTypes.BASELINE, "Baseline");

    @Parameter(mandatory = true, position = 0)
    @Alias("oa")
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter(
            set = {"Managed", "ManagedCredential"},
            mandatory = true,
            position = 1,
            valueFromPipeline = true)
    @Alias({"eg", "EnclGroupName"})
    @ValidateNotNullOrEmpty
    Object enclosureGroup;

    @Parameter(
            set = {"Monitored", "Managed"},
            mandatory = true)
    @Alias({"u", "user"})
    @ValidateNotNullOrEmpty
    String username;

    @Parameter(
            set = {"Monitored", "Managed"},
            mandatory = true)
    @Alias({"p", "pw"})
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter(
            set = {"MonitoredCredential", "ManagedCredential"},
            mandatory = true)
    PSCredential credential;

    @Parameter(set = {"Managed", "ManagedCredential"})
    @Alias({"license", "l"})
    @ValidateSet({"OneView", "OneViewNoiLO"})
    @DefaultValue("OneView")
    String licensingIntent;

    @Parameter(set = {"Managed", "ManagedCredential"})
    @Alias({"fwIso", "fwBaselineIsoFilename"})
    Object baseline;

    @Parameter(set = {"Managed", "ManagedCredential"})
    @Alias({"forceFw", "forceInstall"})
    boolean forceInstallFirmware;

    @Parameter(
            set = {"Monitored", "MonitoredCredential"},
            mandatory = true)
    boolean monitored;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter
    boolean async;

    AddHPOVEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode enclosure = Json.object();
            enclosure.put("hostname", hostname);
            new DeviceAccess(this, credential, username, password).addTo(enclosure);
            enclosure.put("state", monitored ? "Monitored" : "Managed");
            enclosure.put("licensingIntent", licensingIntent == null ? "OneView" : licensingIntent);
            enclosure.put("updateFirmwareOn", "EnclosureOnly");
            enclosure.put("force", false);
            enclosure.put("forceInstallFirmware", forceInstallFirmware);
            Change.of(enclosure)
                    .set(
                            "enclosureGroupUri",
                            resources(connection).requiredUri(enclosureGroup, GROUP, "enclosure-groups"))
                    .set(
                            "firmwareBaselineUri",
                            resources(connection).requiredUri(baseline, BASELINE, "firmware-drivers"))
                    .set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope));
            if (shouldProcess(hostname, "Add the enclosure")) {
                writeTask(connection, send(connection, "POST", "/rest/enclosures", enclosure), async);
            }
        }
    }
}
