package org.jwsh.commands.utility;

import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.PSHost;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.security.SecureString;

/** Asks the user for a line. */
@Cmdlet(verb = "Read", noun = "Host", defaultParameterSet = "AsString")
@OutputType({"System.String", "System.Security.SecureString"})
public final class ReadHostCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromRemainingArguments = true)
    @AllowNull
    Object prompt;

    @Parameter(set = "AsSecureString")
    boolean asSecureString;

    @Parameter(set = "AsString")
    boolean maskInput;

    @Override
    protected void beginProcessing() {
        PSHost host = context().host();
        if (!host.isInteractive()) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        if (prompt != null) {
            host.write(LanguagePrimitives.toStringInvariant(prompt) + ": ");
        }
        if (asSecureString) {
            char[] secret = host.readSecret();
            writeObject(new SecureString(secret == null ? new char[0] : secret));
        } else if (maskInput) {
            char[] secret = host.readSecret();
            writeObject(secret == null ? "" : new String(secret));
        } else {
            writeObject(host.readLine());
        }
    }
}
