package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** Makes objects of lines of CSV. */
@Cmdlet(verb = "ConvertFrom", noun = "Csv", defaultParameterSet = "Delimiter")
public final class ConvertFromCsvCommand extends BuiltInCmdlet {
    @Parameter(set = "Delimiter", position = 1)
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    char delimiter = ',';

    @Parameter(set = "UseCulture", mandatory = true)
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    boolean useCulture;

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    @ParameterType("System.Management.Automation.PSObject[]")
    Object[] inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateNotNull
    String[] header;

    private CsvObjects objects;

    @Override
    protected void processRecord() {
        try {
            if (objects == null) {
                objects = new CsvObjects(
                        useCulture ? CultureDelimiter.current() : delimiter,
                        header,
                        this::writeObject,
                        this::writeWarning);
            }
            for (Object line : inputObject) {
                objects.read(new StringReader(LanguagePrimitives.toStringInvariant(line)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NetException problem) {
            if (problem.errorRecord() == null) {
                throw problem;
            }
            throw terminatingError(problem.errorRecord());
        }
    }
}
