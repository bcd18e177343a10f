package org.jwsh.commands.security;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.security.SecureString;

/** Makes plain or storable text of a secure string; off Windows the storable text is not encrypted. */
@Cmdlet(verb = "ConvertFrom", noun = "SecureString", defaultParameterSet = "Secure")
@OutputType("System.String")
public final class ConvertFromSecureStringCommand extends BuiltInCmdlet {
    @Parameter(position = 0, mandatory = true, valueFromPipeline = true)
    SecureString secureString;

    @Parameter(set = "AsPlainText")
    boolean asPlainText;

    @Override
    protected void processRecord() {
        String text = new String(secureString.reveal());
        writeObject(asPlainText ? text : HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16LE)));
    }
}
