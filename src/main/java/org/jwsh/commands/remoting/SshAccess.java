package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** How to log in to a computer through SSH. */
final class SshAccess {
    @Parameter
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter
    @Alias("IdentityFilePath")
    @ValidateNotNullOrEmpty
    String keyFilePath;

    @Parameter(valueFromPipelineByPropertyName = true)
    String subsystem;

    @Parameter
    int connectingTimeout;

    @Parameter
    @ValidateSet({"true"})
    boolean sSHTransport;

    RemoteInvocation.Login through(int port) {
        return new RemoteInvocation.Login(userName, port, keyFilePath, subsystem, connectingTimeout);
    }
}
