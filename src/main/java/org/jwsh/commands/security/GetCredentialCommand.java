package org.jwsh.commands.security;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Asks for a user name and a password. */
@Cmdlet(verb = "Get", noun = "Credential", defaultParameterSet = "CredentialSet")
@OutputType("System.Management.Automation.PSCredential")
public final class GetCredentialCommand extends BuiltInCmdlet {
    @Parameter(position = 0, set = "CredentialSet")
    @ParameterType("System.Management.Automation.PSCredential")
    @ValidateNotNull
    Object credential;

    @Parameter(set = "MessageSet")
    @ValidateNotNullOrEmpty
    String message;

    @Parameter(set = "MessageSet", position = 0)
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter(set = "MessageSet")
    @ValidateNotNullOrEmpty
    String title;

    @Override
    protected void beginProcessing() {
        if (PSObject.unwrap(credential) instanceof PSCredential given) {
            writeObject(given);
            return;
        }
        session().writeHost("");
        session().writeHost(title == null ? "PowerShell credential request" : title);
        session().writeHost(message == null ? "Enter your credentials." : message);
        String name = credential == null ? userName : credential.toString();
        String user = name == null ? session().prompt("User: ") : name;
        char[] typed = session().promptForSecret("Password for user " + user + ": ");
        SecureString password = new SecureString(typed == null ? new char[0] : typed);
        password.makeReadOnly();
        writeObject(new PSCredential(user, password));
    }
}
