package org.jwsh.commands.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.remoting.RemoteInvocation;
import org.jwsh.commands.remoting.RemoteOutput;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.security.PSCredential;

/** Runs a script block. */
@Cmdlet(verb = "Invoke", noun = "Command", defaultParameterSet = "InProcess")
public final class InvokeCommandCommand extends BuiltInCmdlet implements AutoCloseable {
    private static final List<String> REMOTE_SETS = List.of(
            "Session",
            "FilePathRunspace",
            "SSHHost",
            "FilePathSSHHost",
            "SSHHostHashParam",
            "FilePathSSHHostHash",
            "ComputerName",
            "FilePathComputerName",
            "Uri",
            "FilePathUri");

    @Parameter(
            set = {"Session", "FilePathRunspace"},
            position = 0)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession[]")
    Object[] session;

    @Parameter(
            set = {"ComputerName", "FilePathComputerName"},
            position = 0)
    @Alias("Cn")
    @ValidateNotNullOrEmpty
    String[] computerName;

    @Parameter(
            set = {"ComputerName", "FilePathComputerName", "Uri", "FilePathUri"},
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = {"VMId", "VMName", "FilePathVMId", "FilePathVMName"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "SSHHost"})
    @ValidateRange(min = "1", max = "65535")
    int port;

    @Parameter(set = {"ComputerName", "FilePathComputerName"})
    boolean useSSL;

    @Parameter(
            set = {
                "ComputerName",
                "FilePathComputerName",
                "Uri",
                "FilePathUri",
                "VMId",
                "VMName",
                "FilePathVMId",
                "FilePathVMName",
                "ContainerId",
                "FilePathContainerId"
            },
            valueFromPipelineByPropertyName = true)
    String configurationName;

    @Parameter(
            set = {"ComputerName", "FilePathComputerName"},
            valueFromPipelineByPropertyName = true)
    String applicationName;

    @Parameter(
            set = {
                "Session",
                "FilePathRunspace",
                "ComputerName",
                "FilePathComputerName",
                "Uri",
                "FilePathUri",
                "VMId",
                "VMName",
                "FilePathVMId",
                "FilePathVMName",
                "ContainerId",
                "FilePathContainerId"
            })
    int throttleLimit;

    @Parameter(
            set = {"Uri", "FilePathUri"},
            position = 0)
    @Alias({"URI", "CU"})
    @ValidateNotNullOrEmpty
    @ParameterType("System.Uri[]")
    Object[] connectionUri;

    @Parameter(
            set = {
                "Session",
                "FilePathRunspace",
                "ComputerName",
                "FilePathComputerName",
                "Uri",
                "FilePathUri",
                "VMId",
                "VMName",
                "FilePathVMId",
                "FilePathVMName",
                "SSHHost",
                "ContainerId",
                "FilePathContainerId",
                "SSHHostHashParam",
                "FilePathSSHHost",
                "FilePathSSHHostHash"
            })
    boolean asJob;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "Uri", "FilePathUri"})
    @Alias("Disconnected")
    boolean inDisconnectedSession;

    @Parameter(set = {"ComputerName", "FilePathComputerName"})
    @ValidateNotNullOrEmpty
    String[] sessionName;

    @Parameter(
            set = {
                "Session",
                "FilePathRunspace",
                "ComputerName",
                "FilePathComputerName",
                "Uri",
                "FilePathUri",
                "VMId",
                "VMName",
                "FilePathVMId",
                "FilePathVMName",
                "SSHHost",
                "ContainerId",
                "FilePathContainerId",
                "SSHHostHashParam",
                "FilePathSSHHost",
                "FilePathSSHHostHash"
            })
    @Alias("HCN")
    boolean hideComputerName;

    @Parameter(
            set = {
                "Session",
                "FilePathRunspace",
                "ComputerName",
                "FilePathComputerName",
                "Uri",
                "FilePathUri",
                "SSHHost",
                "ContainerId",
                "FilePathContainerId",
                "SSHHostHashParam"
            })
    String jobName;

    @Parameter(set = "InProcess", mandatory = true, position = 0)
    @Parameter(
            set = {"Session", "ComputerName", "Uri", "VMId", "VMName", "SSHHost", "ContainerId", "SSHHostHashParam"},
            mandatory = true,
            position = 1)
    @Alias("Command")
    @ValidateNotNull
    ScriptBlock scriptBlock;

    @Parameter(set = "InProcess")
    boolean noNewScope;

    @Parameter(
            set = {
                "FilePathRunspace",
                "FilePathComputerName",
                "FilePathUri",
                "FilePathVMId",
                "FilePathVMName",
                "FilePathContainerId"
            },
            mandatory = true,
            position = 1)
    @Parameter(
            set = {"FilePathSSHHost", "FilePathSSHHostHash"},
            mandatory = true)
    @Alias("PSPath")
    @ValidateNotNull
    String filePath;

    @Parameter(set = {"Uri", "FilePathUri"})
    boolean allowRedirection;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "Uri", "FilePathUri"})
    @ParameterType("System.Management.Automation.Remoting.PSSessionOption")
    Object sessionOption;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "Uri", "FilePathUri"})
    @ParameterType("System.Management.Automation.Runspaces.AuthenticationMechanism")
    Object authentication;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "Uri", "FilePathUri"})
    boolean enableNetworkAccess;

    @Parameter(set = {"ContainerId", "FilePathContainerId"})
    boolean runAsAdministrator;

    @Parameter(
            set = {"SSHHost", "FilePathSSHHost"},
            mandatory = true)
    @ValidateNotNullOrEmpty
    String[] hostName;

    @Parameter(set = {"SSHHost", "FilePathSSHHost"})
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter(set = {"SSHHost", "FilePathSSHHost"})
    @Alias("IdentityFilePath")
    @ValidateNotNullOrEmpty
    String keyFilePath;

    @Parameter(set = {"SSHHost", "FilePathSSHHost"})
    String subsystem;

    @Parameter(set = {"SSHHost", "FilePathSSHHost"})
    int connectingTimeout;

    @Parameter(set = {"SSHHost", "FilePathSSHHost"})
    @ValidateSet({"true"})
    boolean sSHTransport;

    @Parameter(
            set = {"SSHHostHashParam", "FilePathSSHHostHash"},
            mandatory = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.Hashtable[]")
    Object[] sSHConnection;

    @Parameter(set = {"SSHHost", "FilePathSSHHost"})
    @ValidateNotNullOrEmpty
    Hashtable options;

    @Parameter(
            set = {
                "Session",
                "FilePathRunspace",
                "ComputerName",
                "FilePathComputerName",
                "Uri",
                "FilePathUri",
                "VMId",
                "VMName",
                "FilePathVMId",
                "FilePathVMName",
                "SSHHost",
                "ContainerId",
                "FilePathContainerId",
                "SSHHostHashParam",
                "FilePathSSHHost",
                "FilePathSSHHostHash"
            })
    boolean remoteDebug;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter
    @Alias("Args")
    Object[] argumentList;

    @Parameter(
            set = {"VMId", "FilePathVMId"},
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true)
    @Alias("VMGuid")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Guid[]")
    Object[] vMId;

    @Parameter(
            set = {"VMName", "FilePathVMName"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] vMName;

    @Parameter(
            set = {"ContainerId", "FilePathContainerId"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] containerId;

    @Parameter(set = {"ComputerName", "Uri"})
    String certificateThumbprint;

    private final List<Object> input = new ArrayList<>();
    private RemoteOutput remote;

    @Override
    protected void beginProcessing() {
        if (!isLocal() && !REMOTE_SETS.contains(parameterSetName())) {
            throw failure(
                    "System.Management.Automation.PSNotSupportedException",
                    "Commands cannot be sent to virtual machines and containers.",
                    "NotSupported",
                    ErrorCategory.NotImplemented,
                    null);
        }
        if (!isLocal() && !asJob && !inDisconnectedSession) {
            remote = invocation()
                    .run(
                            streams(),
                            output(),
                            block(),
                            arguments(),
                            myInvocation().expectingInput() || isBound("InputObject"),
                            hideComputerName,
                            throttleLimit);
        }
    }

    private boolean isLocal() {
        return parameterSetName().equals("InProcess");
    }

    @Override
    protected void processRecord() {
        if (inputObject == AutomationNull.VALUE) {
            return;
        }
        if (remote != null) {
            remote.input(inputObject);
        } else {
            input.add(inputObject);
        }
    }

    @Override
    protected void endProcessing() {
        if (remote != null) {
            remote.finish();
            return;
        }
        if (!isLocal() && inDisconnectedSession) {
            invocation()
                    .runDisconnected(sessionName, block(), arguments(), throttleLimit)
                    .forEach(this::writeObject);
            return;
        }
        if (!isLocal()) {
            writeObject(invocation().runAsJob(jobName, block(), arguments(), input, hideComputerName, throttleLimit));
            return;
        }
        CompiledScriptBlock block = (CompiledScriptBlock) scriptBlock;
        ScriptBlockCall call = noNewScope
                ? ScriptBlockCall.inCurrentScope(block, caller())
                : ScriptBlockCall.inNewScope(block, caller());
        call.arguments(arguments()).input(input.toArray()).streams(streams()).run(output());
    }

    @Override
    public void close() {
        if (remote != null) {
            remote.close();
        }
    }

    private List<Object> arguments() {
        return argumentList == null ? List.of() : Arrays.asList(argumentList);
    }

    private CompiledScriptBlock block() {
        return filePath == null
                ? (CompiledScriptBlock) scriptBlock
                : new RemoteInvocation(context(), this::writeError).scriptFile(filePath);
    }

    private RemoteInvocation invocation() {
        RemoteInvocation invocation = new RemoteInvocation(context(), this::writeError);
        if (session != null) {
            invocation.inSessions(session);
        } else if (computerName != null || connectionUri != null) {
            invocation.onComputers(
                    computerName == null ? List.of() : List.of(computerName),
                    addresses(),
                    new RemoteInvocation.Service(
                            port,
                            useSSL,
                            applicationName,
                            credential,
                            PSObject.unwrap(sessionOption),
                            configurationName,
                            authentication,
                            certificateThumbprint));
        } else {
            invocation.onHosts(
                    hostName,
                    sSHConnection,
                    new RemoteInvocation.Login(userName, port, keyFilePath, subsystem, connectingTimeout));
        }
        return invocation;
    }

    private List<URI> addresses() {
        List<URI> addresses = new ArrayList<>();
        for (Object each : connectionUri == null ? new Object[0] : connectionUri) {
            addresses.add(URI.create(LanguagePrimitives.toStringInvariant(each)));
        }
        return addresses;
    }
}
