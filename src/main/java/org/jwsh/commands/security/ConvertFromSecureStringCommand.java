package org.jwsh.commands.security;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.SecureString;

/** Makes plain or storable text of a secure string; without a key the storable text is not encrypted off Windows. */
@Cmdlet(verb = "ConvertFrom", noun = "SecureString", defaultParameterSet = "Secure")
@OutputType("System.String")
public final class ConvertFromSecureStringCommand extends BuiltInCmdlet {
    @Parameter(position = 0, mandatory = true, valueFromPipeline = true)
    SecureString secureString;

    @Parameter(set = "AsPlainText")
    boolean asPlainText;

    @Parameter(set = "Secure", position = 1)
    SecureString secureKey;

    @Parameter(set = "Open")
    byte[] key;

    @Override
    protected void processRecord() {
        char[] secret = secureString.reveal();
        try {
            writeObject(text(secret));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private String text(char[] secret) {
        byte[] used = secureKey == null ? key : EncryptedText.key(secureKey.reveal());
        if (asPlainText || used == null) {
            return asPlainText ? new String(secret) : EncryptedText.write(secret);
        }
        try {
            return EncryptedText.write(secret, used);
        } catch (NetException badKey) {
            throw terminatingError(badKey.withRecord("Argument", ErrorCategory.InvalidArgument, null)
                    .errorRecord());
        }
    }
}
