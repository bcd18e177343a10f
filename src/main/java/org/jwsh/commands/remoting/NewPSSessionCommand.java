package org.jwsh.commands.remoting;

import java.net.URI;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
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

    @Parameter(set = "ComputerName", valueFromPipelineByPropertyName = true)
    @Parameter(set = "Uri", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMId", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMName", mandatory = true, valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter(set = "Session", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession[]")
    Object[] session;

    @Parameter
    String[] name;

    @Parameter(set = "ComputerName")
    @Parameter(set = "Session")
    @Parameter(set = "Uri")
    boolean enableNetworkAccess;

    @Parameter(set = "ComputerName", valueFromPipelineByPropertyName = true)
    @Parameter(set = "ContainerId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "Uri", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMId", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMName", valueFromPipelineByPropertyName = true)
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

    @Parameter(set = "ComputerName")
    @Parameter(set = "SSHHost")
    @ValidateRange(min = "1", max = "65535")
    int port;

    @Parameter(set = "ComputerName")
    boolean useSSL;

    @Parameter(set = "ComputerName", valueFromPipelineByPropertyName = true)
    String applicationName;

    @Parameter(set = "ComputerName")
    @Parameter(set = "ContainerId")
    @Parameter(set = "Session")
    @Parameter(set = "Uri")
    @Parameter(set = "VMId")
    @Parameter(set = "VMName")
    int throttleLimit;

    @Parameter(set = "Uri", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias({"URI", "CU"})
    @ValidateNotNullOrEmpty
    @ParameterType("System.Uri[]")
    Object[] connectionUri;

    @Parameter(set = "Uri")
    boolean allowRedirection;

    @Parameter(set = "ComputerName")
    @Parameter(set = "Uri")
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Remoting.PSSessionOption")
    Object sessionOption;

    @Parameter(set = "ComputerName")
    @Parameter(set = "Uri")
    @ParameterType("System.Management.Automation.Runspaces.AuthenticationMechanism")
    Object authentication;

    @Parameter(set = "ComputerName")
    @Parameter(set = "Uri")
    String certificateThumbprint;

    @Parameter(set = "SSHHost", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String[] hostName;

    @Parameter(set = "SSHHost")
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter(set = "SSHHost")
    @Alias("IdentityFilePath")
    @ValidateNotNullOrEmpty
    String keyFilePath;

    @Parameter(set = "SSHHost", valueFromPipelineByPropertyName = true)
    String subsystem;

    @Parameter(set = "SSHHost")
    int connectingTimeout;

    @Parameter(set = "SSHHost")
    @ValidateSet({"true"})
    boolean sSHTransport;

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
                    open(
                            SshConnector.of(
                                    context(), hostName[i], userName, port, keyFilePath, subsystem, connectingTimeout),
                            i);
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
        return new RemoteInvocation.Service(
                port,
                useSSL,
                applicationName,
                credential,
                PSObject.unwrap(sessionOption),
                configurationName,
                authentication,
                certificateThumbprint);
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
