package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.OutputSession;
import org.jwsh.formatting.TextOutput;
import org.jwsh.values.AutomationNull;

/** Gives the text that objects are shown as. */
@Cmdlet(verb = "Out", noun = "String", defaultParameterSet = "NoNewLineFormatting")
@OutputType("System.String")
public final class OutStringCommand extends BuiltInCmdlet {
    @Parameter(set = "StreamFormatting")
    boolean stream;

    @Parameter
    @ValidateRange(min = "2", max = "2147483647")
    int width;

    @Parameter(set = "NoNewLineFormatting")
    boolean noNewline;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    private final StringBuilder text = new StringBuilder();
    private OutputSession document;

    @Override
    protected void beginProcessing() {
        document = TextOutput.document(context(), width, stream ? this::writeObject : this::collect);
    }

    private void collect(String line) {
        text.append(line);
        if (!noNewline) {
            text.append('\n');
        }
    }

    @Override
    protected void processRecord() {
        document.write(inputObject);
    }

    @Override
    protected void endProcessing() {
        document.end();
        if (!stream) {
            writeObject(text.toString());
        }
    }
}
