package org.jwsh.commands.utility;

import java.io.StringReader;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.SecretCipher;

/** Makes objects of the text of a CLIXML document. */
@Cmdlet(verb = "ConvertFrom", noun = "CliXml")
public final class ConvertFromCliXmlCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    String inputObject;

    @Override
    protected void processRecord() {
        try (CliXmlDeserializer reader = new CliXmlDeserializer(new StringReader(inputObject), SecretCipher.NONE)) {
            while (!stopping() && reader.hasNext()) {
                writeObject(reader.next());
            }
        }
    }
}
