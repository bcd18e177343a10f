package org.jwsh.commands.remoting;

import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.security.PSCredential;

/** Lists the sessions on other machines that were opened here. */
@Cmdlet(verb = "Get", noun = "PSSession", defaultParameterSet = "Name")
@OutputType("System.Management.Automation.Runspaces.PSSession")
public final class GetPSSessionCommand extends BuiltInCmdlet {
    static {
        PSSession.register();
    }

    @Parameter(set = "ComputerName", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Parameter(set = "ComputerInstanceId", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias("Cn")
    @ValidateNotNullOrEmpty
    String[] computerName;

    @Parameter(set = "ComputerInstanceId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "ComputerName", valueFromPipelineByPropertyName = true)
    String applicationName;

    @Parameter(set = "ConnectionUri", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Parameter(set = "ConnectionUriInstanceId", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias({"URI", "CU"})
    @ValidateNotNullOrEmpty
    @ParameterType("System.Uri[]")
    Object[] connectionUri;

    @Parameter(set = "ComputerInstanceId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "ComputerName", valueFromPipelineByPropertyName = true)
    @Parameter(set = "ConnectionUri", valueFromPipelineByPropertyName = true)
    @Parameter(set = "ConnectionUriInstanceId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "ContainerId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "ContainerIdInstanceId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMIdInstanceId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMName", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMNameInstanceId", valueFromPipelineByPropertyName = true)
    String configurationName;

    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ConnectionUriInstanceId")
    boolean allowRedirection;

    @Parameter(set = "ComputerName")
    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ContainerId")
    @Parameter(set = "Name", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMId")
    @Parameter(set = "VMName")
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "ComputerInstanceId", mandatory = true)
    @Parameter(set = "ConnectionUriInstanceId", mandatory = true)
    @Parameter(set = "ContainerIdInstanceId", mandatory = true)
    @Parameter(set = "InstanceId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMIdInstanceId", mandatory = true)
    @Parameter(set = "VMNameInstanceId", mandatory = true)
    @ValidateNotNull
    @ParameterType("System.Guid[]")
    Object[] instanceId;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ConnectionUriInstanceId")
    PSCredential credential;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ConnectionUriInstanceId")
    @ParameterType("System.Management.Automation.Runspaces.AuthenticationMechanism")
    Object authentication;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ConnectionUriInstanceId")
    String certificateThumbprint;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    @ValidateRange(min = "1", max = "65535")
    int port;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    boolean useSSL;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ConnectionUriInstanceId")
    int throttleLimit;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ConnectionUriInstanceId")
    @Parameter(set = "ContainerId")
    @Parameter(set = "ContainerIdInstanceId")
    @Parameter(set = "VMId")
    @Parameter(set = "VMIdInstanceId")
    @Parameter(set = "VMName")
    @Parameter(set = "VMNameInstanceId")
    @ParameterType("Microsoft.PowerShell.Commands.SessionFilterState")
    Object state;

    @Parameter(set = "ComputerInstanceId")
    @Parameter(set = "ComputerName")
    @Parameter(set = "ConnectionUri")
    @Parameter(set = "ConnectionUriInstanceId")
    @ParameterType("System.Management.Automation.Remoting.PSSessionOption")
    Object sessionOption;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    int[] id;

    @Parameter(set = "ContainerId", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "ContainerIdInstanceId", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] containerId;

    @Parameter(set = "VMId", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMIdInstanceId", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias("VMGuid")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Guid[]")
    Object[] vMId;

    @Parameter(set = "VMName", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMNameInstanceId", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] vMName;

    @Override
    protected void processRecord() {
        switch (parameterSetName()) {
            case "Id", "InstanceId" -> find(SessionKey.of(id, instanceId, null));
            case "Name" -> find(SessionKey.of(null, null, name == null ? new String[] {"*"} : name));
            default ->
                throw failure(
                        "System.Management.Automation.PSNotSupportedException",
                        "Sessions that others keep on a machine cannot be listed.",
                        "NotSupported",
                        ErrorCategory.NotImplemented,
                        null);
        }
    }

    private void find(List<SessionKey> keys) {
        SessionKey.find(keys, OpenSessions.of(context()), this::writeError).forEach(this::writeObject);
    }
}
