package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.values.EnumValue;

/** What of a session's commands and views gets a stand-in here: the parameters of Import- and Export-PSSession. */
public final class ImplicitRemotingParameters {
    @Parameter(position = 2)
    @Alias("Name")
    String[] commandName;

    @Parameter
    boolean allowClobber;

    @Parameter
    @Alias("Args")
    @AllowNull
    @AllowEmptyCollection
    Object[] argumentList;

    @Parameter
    @Alias("Type")
    @ParameterType("System.Management.Automation.CommandTypes")
    EnumValue commandType;

    @Parameter
    @Alias("PSSnapin")
    @ValidateNotNull
    String[] module;

    @Parameter
    @ParameterType("Microsoft.PowerShell.Commands.ModuleSpecification[]")
    @ValidateNotNull
    Object[] fullyQualifiedModule;

    @Parameter(position = 3)
    String[] formatTypeName;

    @Parameter
    @ParameterType("System.Security.Cryptography.X509Certificates.X509Certificate2")
    Object certificate;

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object session;
}
