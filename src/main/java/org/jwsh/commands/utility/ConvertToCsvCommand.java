package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.values.EnumValue;

/** Writes objects as lines of CSV. */
@Cmdlet(verb = "ConvertTo", noun = "Csv", defaultParameterSet = "Delimiter")
@OutputType("System.String")
public final class ConvertToCsvCommand extends CsvCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter(set = "Delimiter", position = 1)
    @ValidateNotNull
    char delimiter = ',';

    @Parameter(set = "UseCulture")
    boolean useCulture;

    @Parameter
    @Alias("ITI")
    boolean includeTypeInformation;

    @Parameter
    @Alias("NTI")
    boolean noTypeInformation;

    @Parameter
    @Alias("QF")
    String[] quoteFields;

    @Parameter
    @Alias("UQ")
    @ParameterType("Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind")
    EnumValue useQuotes;

    @Parameter
    boolean noHeader;

    private CsvWriting writing;

    @Override
    protected void beginProcessing() {
        writing = writing(delimiter, useCulture, useQuotes, quoteFields);
    }

    @Override
    protected void processRecord() {
        if (inputObject == null) {
            return;
        }
        if (!writing.hasColumns()) {
            writing.columns(CsvWriting.namesOf(inputObject));
            if (includeTypeInformation) {
                writeObject(typeLine(inputObject));
            }
            if (!noHeader) {
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
