package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;

/** How to be let in by a remoting service. */
final class ServiceAccess {
    @Parameter(set = "Uri")
    boolean allowRedirection;

    @Parameter(set = {"ComputerName", "Uri"})
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Remoting.PSSessionOption")
    Object sessionOption;

    @Parameter(set = {"ComputerName", "Uri"})
    @ParameterType("System.Management.Automation.Runspaces.AuthenticationMechanism")
    Object authentication;

    @Parameter(set = {"ComputerName", "Uri"})
    String certificateThumbprint;

    /** The service at an address, to which one logs in this way. */
    RemoteInvocation.Service to(ServiceAddress address, PSCredential credential, String configurationName) {
        return new RemoteInvocation.Service(
                address.port,
                address.useSSL,
                address.applicationName,
                credential,
                PSObject.unwrap(sessionOption),
                configurationName,
                authentication,
                certificateThumbprint);
    }
}
