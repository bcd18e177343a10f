package org.jwsh.commands.security;

import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.security.SecureString;

/** Makes a secure string of plain text. */
@Cmdlet(verb = "ConvertTo", noun = "SecureString", defaultParameterSet = "PlainText")
@OutputType("System.Security.SecureString")
public final class ConvertToSecureStringCommand extends BuiltInCmdlet {
    @Parameter(position = 0, mandatory = true, valueFromPipeline = true)
    @AllowEmptyString
    String string;

    @Parameter(position = 1, set = "PlainText")
    boolean asPlainText;

    @Parameter(position = 2, set = "PlainText")
    boolean force;

    @Override
    protected void processRecord() {
        if (!asPlainText) {
            throw failure(
                    "System.FormatException",
                    "The input string '" + string + "' was not in a correct format.",
                    "ImportSecureString_InvalidArgument",
                    ErrorCategory.InvalidArgument,
                    null);
        }
        SecureString secret = new SecureString(string.toCharArray());
        secret.makeReadOnly();
        writeObject(secret);
    }
}
