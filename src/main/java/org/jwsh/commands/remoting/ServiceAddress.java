package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;

/** Where on a computer the remoting service answers. */
final class ServiceAddress {
    @Parameter(set = {"ComputerName", "SSHHost"})
    @ValidateRange(min = "1", max = "65535")
    int port;

    @Parameter(set = "ComputerName")
    boolean useSSL;

    @Parameter(set = "ComputerName", valueFromPipelineByPropertyName = true)
    String applicationName;
}
