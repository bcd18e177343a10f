package org.jwsh.commands.remoting;

import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Ends sessions on other machines. */
@Cmdlet(verb = "Remove", noun = "PSSession", defaultParameterSet = "Id", supportsShouldProcess = true)
public final class RemovePSSessionCommand extends BuiltInCmdlet {
    static {
        PSSession.register();
    }

    @Parameter(
            set = "Session",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.Runspaces.PSSession[]")
    Object[] session;

    @Parameter(set = "ContainerId", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] containerId;

    @Parameter(set = "VMId", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias("VMGuid")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Guid[]")
    Object[] vMId;

    @Parameter(set = "VMName", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] vMName;

    @Parameter(set = "InstanceId", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    @ParameterType("System.Guid[]")
    Object[] instanceId;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    int[] id;

    @Parameter(set = "Name", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "ComputerName", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias("Cn")
    @ValidateNotNullOrEmpty
    String[] computerName;

    @Override
    protected void processRecord() {
        OpenSessions open = OpenSessions.of(context());
        for (PSSession each : wanted(open)) {
            if (shouldProcess(each.name())) {
                open.remove(each);
            }
        }
    }

    private List<PSSession> wanted(OpenSessions open) {
        return switch (parameterSetName()) {
            case "Session" ->
                Arrays.stream(session)
                        .map(each -> (PSSession) PSObject.unwrap(each))
                        .toList();
            case "ComputerName" ->
                open.all().stream()
                        .filter(candidate -> isOn(candidate.computerName()))
                        .toList();
            default -> SessionKey.find(SessionKey.of(id, instanceId, name), open, this::writeError);
        };
    }

    private boolean isOn(String computer) {
        return Arrays.stream(computerName)
                .anyMatch(pattern -> WildcardPattern.of(pattern, true).isMatch(computer));
    }
}
