package org.jwsh.commands.remoting;

import java.net.URI;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.security.PSCredential;

/** Opens sessions on other machines. */
@Cmdlet(verb = "New", noun = "PSSession", defaultParameterSet = "ComputerName")
@OutputType("System.Management.Automation.Runspaces.PSSession")
public final class NewPSSessionCommand extends BuiltInCmdlet {
    static {
        PSSession.register();
        PSSessionOption.register();
    }

    @Parameter(set = "ComputerName", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @Alias("Cn")
    @ValidateNotNullOrEmpty
    String[] computerName;

    @Parameter(
            set = {"ComputerName", "Uri"},
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = {"VMId", "VMName"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter(set = "Session", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession[]")
    Object[] session;

    @Parameter
    String[] name;

    @Parameter(set = {"ComputerName", "Session", "Uri"})
    boolean enableNetworkAccess;

    @Parameter(
            set = {"ComputerName", "ContainerId", "Uri", "VMId", "VMName"},
            valueFromPipelineByPropertyName = true)
    String configurationName;

    @Parameter(set = "UseWindowsPowerShellParameterSet", mandatory = true)
    boolean useWindowsPowerShell;

    @Parameter(set = "VMId", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias("VMGuid")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Guid[]")
    Object[] vMId;

    @Parameter(set = "VMName", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] vMName;

    @Parameter(set = "ContainerId", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] containerId;

    @Parameter(set = "ContainerId")
    boolean runAsAdministrator;

    @ParameterGroup
    final ServiceAddress address = new ServiceAddress();

    @Parameter(set = {"ComputerName", "ContainerId", "Session", "Uri", "VMId", "VMName"})
    int throttleLimit;

    @Parameter(set = "Uri", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias({"URI", "CU"})
    @ValidateNotNullOrEmpty
    @ParameterType("System.Uri[]")
    Object[] connectionUri;

    @ParameterGroup
    final ServiceAccess access = new ServiceAccess();

    @Parameter(set = "SSHHost", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String[] hostName;

    @ParameterGroup(set = "SSHHost")
    final SshAccess ssh = new SshAccess();

    @Parameter(set = "SSHHostHashParam", mandatory = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.Hashtable[]")
    Object[] sSHConnection;

    @Parameter(set = "SSHHost")
    @ValidateNotNullOrEmpty
    Hashtable options;

    @Override
    protected void processRecord() {
        switch (parameterSetName()) {
            case "SSHHost" -> {
                for (int i = 0; i < hostName.length; i++) {
                    open(SshConnector.of(context(), hostName[i], ssh.through(address.port)), i);
                }
            }
            case "SSHHostHashParam" -> {
                for (int i = 0; i < sSHConnection.length; i++) {
                    open(SshConnector.of(context(), (Map<?, ?>) PSObject.unwrap(sSHConnection[i])), i);
                }
            }
            case "ComputerName" -> {
                String[] computers = computerName == null ? new String[] {"localhost"} : computerName;
                for (int i = 0; i < computers.length; i++) {
                    open(WsmanConnector.of(context(), computers[i], service()), i);
                }
            }
            case "Uri" -> {
                for (int i = 0; i < connectionUri.length; i++) {
                    URI address = URI.create(LanguagePrimitives.toStringInvariant(connectionUri[i]));
                    open(WsmanConnector.of(context(), address, service()), i);
                }
            }
            default ->
                throw failure(
                        "System.Management.Automation.PSNotSupportedException",
                        "Sessions on virtual machines and containers are not available.",
                        "NotSupported",
                        ErrorCategory.NotImplemented,
                        null);
        }
    }

    private RemoteInvocation.Service service() {
        return access.to(address, credential, configurationName);
    }

    private void open(Connector connector, int index) {
        try {
            RemoteRunspace runspace = connector.open();
            String given = name == null || index >= name.length ? null : name[index];
            writeObject(OpenSessions.of(context()).add(given, connector, runspace));
        } catch (TransportException failed) {
            report(
                    "System.Management.Automation.Remoting.PSRemotingTransportException",
                    "[" + connector.host() + "] " + failed.getMessage(),
                    "PSSessionOpenFailed",
                    ErrorCategory.OpenError,
                    connector.host());
        }
    }
}
