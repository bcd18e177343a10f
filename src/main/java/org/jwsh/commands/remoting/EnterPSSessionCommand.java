package org.jwsh.commands.remoting;

import java.net.URI;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.text.WildcardPattern;

/** Moves the prompt to a session on another machine. */
@Cmdlet(verb = "Enter", noun = "PSSession", aliases = "etsn", defaultParameterSet = "ComputerName")
public final class EnterPSSessionCommand extends BuiltInCmdlet {
    static {
        PSSession.register();
        PSSessionOption.register();
    }

    @Parameter(set = "SSHHost", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String hostName;

    @Parameter(set = "SSHHost")
    @ValidateNotNullOrEmpty
    Hashtable options;

    @Parameter(
            set = "ComputerName",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Alias("Cn")
    @ValidateNotNullOrEmpty
    String computerName;

    @Parameter(set = "Session", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object session;

    @Parameter(set = "Uri", position = 1, valueFromPipelineByPropertyName = true)
    @Alias({"URI", "CU"})
    @ValidateNotNullOrEmpty
    @ParameterType("System.Uri")
    Object connectionUri;

    @Parameter(set = "InstanceId", valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    @ParameterType("System.Guid")
    Object instanceId;

    @Parameter(set = "Id", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    int id;

    @Parameter(set = "Name", valueFromPipelineByPropertyName = true)
    String name;

    @Parameter(set = {"ComputerName", "Uri"})
    boolean enableNetworkAccess;

    @Parameter(
            set = "VMId",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Alias("VMGuid")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Guid")
    Object vMId;

    @Parameter(
            set = "VMName",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String vMName;

    @Parameter(
            set = {"ComputerName", "Uri"},
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = {"VMId", "VMName"},
            mandatory = true,
            position = 1,
            valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter(
            set = "ContainerId",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String containerId;

    @Parameter(
            set = {"ComputerName", "ContainerId", "Uri", "VMId", "VMName"},
            valueFromPipelineByPropertyName = true)
    String configurationName;

    @Parameter(set = "ContainerId")
    boolean runAsAdministrator;

    @ParameterGroup
    final ServiceAddress address = new ServiceAddress();

    @ParameterGroup
    final ServiceAccess access = new ServiceAccess();

    @ParameterGroup(set = "SSHHost")
    final SshAccess ssh = new SshAccess();

    @Override
    protected void processRecord() {
        EnteredSession entered = EnteredSession.of(context());
        if (entered.isActive()) {
            throw failure(
                    "System.ArgumentException",
                    "You are currently in a Windows PowerShell PSSession and cannot use the Enter-PSSession cmdlet to enter"
                            + " another PSSession.",
                    "RemoteRunspaceFailedToEnter",
                    ErrorCategory.InvalidArgument,
                    null);
        }
        PSSession known = known();
        if (known != null) {
            requireOpen(known);
            entered.enter(known, false);
            return;
        }
        Connector connector = connector();
        try {
            entered.enter(new PSSession(0, connector.host(), connector, connector.open()), true);
        } catch (TransportException failed) {
            throw failure(
                    "System.Management.Automation.Remoting.PSRemotingTransportException",
                    "[" + connector.host() + "] " + failed.getMessage(),
                    "CreateRemoteRunspaceFailed",
                    ErrorCategory.InvalidArgument,
                    connector.host());
        }
    }

    /** The open session that was named, or null where one is to be opened. */
    private PSSession known() {
        return switch (parameterSetName()) {
            case "Session" -> (PSSession) PSObject.unwrap(session);
            case "Id" -> find(SessionKey.id(id));
            case "Name" -> find(SessionKey.name(WildcardPattern.escape(name)));
            case "InstanceId" -> find(SessionKey.instance(instanceId));
            default -> null;
        };
    }

    private PSSession find(SessionKey key) {
        List<PSSession> found = SessionKey.find(List.of(key), OpenSessions.of(context()), missing -> {
            throw terminatingError(missing);
        });
        if (found.size() > 1) {
            throw failure(
                    "System.ArgumentException",
                    "Multiple matches found for name " + name + ".",
                    "RemoteRunspaceHasMultipleMatchesForSpecifiedName",
                    ErrorCategory.InvalidArgument,
                    name);
        }
        return found.getFirst();
    }

    private void requireOpen(PSSession candidate) {
        if (!candidate.isOpen()) {
            throw failure(
                    "System.ArgumentException",
                    "Session must be open.",
                    "PushedRunspaceMustBeOpen",
                    ErrorCategory.InvalidArgument,
                    candidate);
        }
    }

    private Connector connector() {
        RemoteInvocation.Service service = access.to(address, credential, configurationName);
        return switch (parameterSetName()) {
            case "SSHHost" -> SshConnector.of(context(), hostName, ssh.through(address.port));
            case "ComputerName" -> WsmanConnector.of(context(), computerName, service);
            case "Uri" ->
                WsmanConnector.of(context(), URI.create(LanguagePrimitives.toStringInvariant(connectionUri)), service);
            default ->
                throw failure(
                        "System.Management.Automation.PSNotSupportedException",
                        "Sessions on virtual machines and containers are not available.",
                        "NotSupported",
                        ErrorCategory.NotImplemented,
                        null);
        };
    }
}
