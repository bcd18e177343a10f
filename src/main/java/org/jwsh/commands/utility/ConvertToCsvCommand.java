package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;

/** Writes objects as lines of CSV. */
@Cmdlet(verb = "ConvertTo", noun = "Csv", defaultParameterSet = "Delimiter")
@OutputType("System.String")
public final class ConvertToCsvCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @ParameterGroup
    final CsvForm form = new CsvForm();

    private CsvWriting writing;

    @Override
    protected void beginProcessing() {
        writing = form.writing();
    }

    @Override
    protected void processRecord() {
        if (inputObject == null) {
            return;
        }
        if (!writing.hasColumns()) {
            writing.columns(CsvWriting.namesOf(inputObject));
            if (form.includeTypeInformation) {
                writeObject(CsvForm.typeLine(inputObject));
            }
            if (!form.noHeader) {
                writeLine(writing.header());
            }
        }
        writeLine(writing.row(inputObject));
    }

    /** Objects without any of the columns leave no line. */
    private void writeLine(String line) {
        if (!line.isEmpty()) {
            writeObject(line);
        }
    }
}
