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

    @Parameter(
            set = {"ComputerName", "ComputerInstanceId"},
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true)
    @Alias("Cn")
    @ValidateNotNullOrEmpty
    String[] computerName;

    @Parameter(
            set = {"ComputerInstanceId", "ComputerName"},
            valueFromPipelineByPropertyName = true)
    String applicationName;

    @Parameter(
            set = {"ConnectionUri", "ConnectionUriInstanceId"},
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true)
    @Alias({"URI", "CU"})
    @ValidateNotNullOrEmpty
    @ParameterType("System.Uri[]")
    Object[] connectionUri;

    @Parameter(
            set = {
                "ComputerInstanceId",
                "ComputerName",
                "ConnectionUri",
                "ConnectionUriInstanceId",
                "ContainerId",
                "ContainerIdInstanceId",
                "VMId",
                "VMIdInstanceId",
                "VMName",
                "VMNameInstanceId"
            },
            valueFromPipelineByPropertyName = true)
    String configurationName;

    @Parameter(set = {"ConnectionUri", "ConnectionUriInstanceId"})
    boolean allowRedirection;

    @Parameter(set = {"ComputerName", "ConnectionUri", "ContainerId"})
    @Parameter(set = "Name", valueFromPipelineByPropertyName = true)
    @Parameter(set = {"VMId", "VMName"})
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(
            set = {"ComputerInstanceId", "ConnectionUriInstanceId", "ContainerIdInstanceId"},
            mandatory = true)
    @Parameter(set = "InstanceId", valueFromPipelineByPropertyName = true)
    @Parameter(
            set = {"VMIdInstanceId", "VMNameInstanceId"},
            mandatory = true)
    @ValidateNotNull
    @ParameterType("System.Guid[]")
    Object[] instanceId;

    @Parameter(set = {"ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"})
    PSCredential credential;

    @Parameter(set = {"ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"})
    @ParameterType("System.Management.Automation.Runspaces.AuthenticationMechanism")
    Object authentication;

    @Parameter(set = {"ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"})
    String certificateThumbprint;

    @Parameter(set = {"ComputerInstanceId", "ComputerName"})
    @ValidateRange(min = "1", max = "65535")
    int port;

    @Parameter(set = {"ComputerInstanceId", "ComputerName"})
    boolean useSSL;

    @Parameter(set = {"ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"})
    int throttleLimit;

    @Parameter(
            set = {
                "ComputerInstanceId",
                "ComputerName",
                "ConnectionUri",
                "ConnectionUriInstanceId",
                "ContainerId",
                "ContainerIdInstanceId",
                "VMId",
                "VMIdInstanceId",
                "VMName",
                "VMNameInstanceId"
            })
    @ParameterType("Microsoft.PowerShell.Commands.SessionFilterState")
    Object state;

    @Parameter(set = {"ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"})
    @ParameterType("System.Management.Automation.Remoting.PSSessionOption")
    Object sessionOption;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    int[] id;

    @Parameter(
            set = {"ContainerId", "ContainerIdInstanceId"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] containerId;

    @Parameter(
            set = {"VMId", "VMIdInstanceId"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @Alias("VMGuid")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Guid[]")
    Object[] vMId;

    @Parameter(
            set = {"VMName", "VMNameInstanceId"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
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
