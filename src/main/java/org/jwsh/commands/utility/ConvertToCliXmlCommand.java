package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.remoting.clixml.SecretCipher;

/** Writes objects as the text of one CLIXML document. */
@Cmdlet(verb = "ConvertTo", noun = "CliXml")
@OutputType("System.String")
public final class ConvertToCliXmlCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter
    @ValidateRange(min = "1", max = "2147483647")
    int depth = 2;

    private final StringBuilder text = new StringBuilder();
    private CliXmlSerializer serializer;

    @Override
    protected void beginProcessing() {
        serializer = new CliXmlSerializer(text, true, depth, SecretCipher.NONE);
        serializer.start();
    }

    @Override
    protected void processRecord() {
        serializer.write(inputObject);
    }

    @Override
    protected void endProcessing() {
        serializer.end();
        writeObject(text.toString());
    }
}
