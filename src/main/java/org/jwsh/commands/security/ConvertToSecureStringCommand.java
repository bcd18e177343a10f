package org.jwsh.commands.security;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.SecureString;

/** Makes a secure string of plain text or of the text that ConvertFrom-SecureString wrote. */
@Cmdlet(verb = "ConvertTo", noun = "SecureString", defaultParameterSet = "Secure")
@OutputType("System.Security.SecureString")
public final class ConvertToSecureStringCommand extends BuiltInCmdlet {
    @Parameter(position = 0, mandatory = true, valueFromPipeline = true)
    String string;

    @Parameter(set = "PlainText", position = 1)
    boolean asPlainText;

    @Parameter(set = "PlainText", position = 2)
    boolean force;

    @Parameter(set = "Secure", position = 1)
    SecureString secureKey;

    @Parameter(set = "Open")
    byte[] key;

    @Override
    protected void processRecord() {
        char[] secret = characters();
        writeObject(new SecureString(secret));
        Arrays.fill(secret, '\0');
    }

    private char[] characters() {
        if (asPlainText) {
            return string.toCharArray();
        }
        byte[] used = secureKey == null ? key : EncryptedText.key(secureKey.reveal());
        if (used == null) {
            return EncryptedText.read(string);
        }
        try {
            return EncryptedText.read(string, used);
        } catch (NetException failure) {
            String type = failure.netType().fullName();
            boolean badKey = type.equals("System.ArgumentException");
            String kind = type.endsWith("CryptographicException") ? "_CryptographicError" : "";
            throw terminatingError(failure.withRecord(
                            badKey ? "Argument" : "ImportSecureString_InvalidArgument" + kind,
                            ErrorCategory.InvalidArgument,
                            null)
                    .errorRecord());
        }
    }
}
