package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.PSDriveInfo;
import org.jwsh.providers.PathInfo;
import org.jwsh.providers.Provider;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Gives the session's location, or what was pushed onto a stack. */
@Cmdlet(verb = "Get", noun = "Location", defaultParameterSet = "Location")
@OutputType({"System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"})
public final class GetLocationCommand extends LocationCmdlet {
    @Parameter(set = "Location", valueFromPipelineByPropertyName = true)
    String[] pSProvider;

    @Parameter(set = "Location", valueFromPipelineByPropertyName = true)
    String[] pSDrive;

    @Parameter(set = "Stack")
    boolean stack;

    @Parameter(set = "Stack", valueFromPipelineByPropertyName = true)
    String[] stackName;

    @Override
    protected void processRecord() {
        if (parameterSetName().equals("Stack")) {
            String[] names = stackName == null ? new String[] {null} : stackName;
            for (String name : names) {
                attempt(() -> writeObject(drives().knownStack(name)));
            }
            return;
        }
        if (pSDrive == null && pSProvider == null) {
            writeObject(drives().location());
            return;
        }
        for (String each : pSDrive == null ? new String[0] : pSDrive) {
            attempt(() -> writeObject(onDrive(each)));
        }
        for (String each : pSProvider == null ? new String[0] : pSProvider) {
            attempt(() -> writeObject(inProvider(each)));
        }
    }

    private PathInfo onDrive(String name) {
        PSDriveInfo drive = drives().drive(name);
        if (drive == null) {
            throw NetException.of(
                            "System.Management.Automation.DriveNotFoundException",
                            "Cannot find drive. A drive with the name '" + name + "' does not exist.")
                    .withRecord("GetLocationNoMatchingDrive", ErrorCategory.ObjectNotFound, name);
        }
        return drives().location(drive);
    }

    /** Where the session is in a provider: on the current drive, or on the provider's first. */
    private PathInfo inProvider(String name) {
        Provider provider = drives().provider(name);
        if (provider == null) {
            throw NetException.of(
                            "System.Management.Automation.ProviderNotFoundException",
                            "Cannot find a provider with the name '" + name + "'.")
                    .withRecord("GetLocationNoMatchingProvider", ErrorCategory.ObjectNotFound, name);
        }
        if (drives().currentDrive().provider() == provider) {
            return drives().location();
        }
        return drives().drives().stream()
                .filter(drive -> drive.provider() == provider)
                .findFirst()
                .map(drives()::location)
                .orElse(null);
    }
}
