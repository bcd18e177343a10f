package org.jwsh.commands.management;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.PSDriveInfo;

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
        for (PSDriveInfo drive : drives().drives()) {
            boolean chosen = pSDrive == null || Arrays.stream(pSDrive).anyMatch(drive.name()::equalsIgnoreCase);
            boolean provided = pSProvider == null
                    || Arrays.stream(pSProvider).anyMatch(drive.provider().name()::equalsIgnoreCase);
            if (chosen && provided) {
                writeObject(drives().resolve(drive.name() + ":").info());
            }
        }
    }
}
