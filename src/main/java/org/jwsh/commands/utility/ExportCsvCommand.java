package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.ContentFormat;
import org.jwsh.providers.ContentWriter;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.SilentCall;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Writes objects into a CSV file. */
@Cmdlet(verb = "Export", noun = "Csv", defaultParameterSet = "Delimiter", supportsShouldProcess = true)
public final class ExportCsvCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String path;

    @Parameter
    @Alias({"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String literalPath;

    @Parameter
    boolean force;

    @Parameter
    @Alias("NoOverwrite")
    boolean noClobber;

    @Parameter
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Parameter
    boolean append;

    @ParameterGroup
    final CsvForm form = new CsvForm();

    private CsvWriting writing;
    private ContentWriter file;
    private boolean fresh = true;

    @Override
    protected void beginProcessing() {
        if (path == null == (literalPath == null)) {
            throw failure(
                    "System.InvalidOperationException",
                    "You must specify either the -Path or -LiteralPath parameters, but not both.",
                    "CannotSpecifyPathAndLiteralPath",
                    ErrorCategory.InvalidData,
                    null);
        }
        writing = form.writing();
        String given = path == null ? literalPath : path;
        if (!shouldProcess(given)) {
            return;
        }
        ItemPath item = SessionDrives.of(context()).resolve(given);
        if (noClobber && item.exists()) {
            throw failure(
                    "System.IO.IOException",
                    "The file '" + item.path() + "' already exists.",
                    "NoClobber",
                    ErrorCategory.ResourceExists,
                    item.path());
        }
        if (append && item.exists()) {
            readColumns(item, given);
        }
        TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : null;
        ContentFormat format = new ContentFormat(chosen, false, null, false, false, false);
        try {
            file = item.provider().write(item, format, append, new SilentCall(force));
        } catch (NetException problem) {
            throw failure(
                    problem.netType().fullName(),
                    problem.getMessage(),
                    "FileOpenFailure",
                    ErrorCategory.OpenError,
                    item.path());
        }
    }

    private void readColumns(ItemPath item, String given) {
        try (Reader reader = Files.newBufferedReader(Path.of(item.path()))) {
            CsvReader csv = new CsvReader(reader, form.delimiter);
            fresh = csv.atEnd();
            csv.typeName();
            List<String> columns = csv.header();
            if (columns != null) {
                writing.columns(columns);
            }
        } catch (IOException unreadable) {
            throw failure(
                    "System.IO.IOException",
                    unreadable.getMessage(),
                    "FileOpenFailure",
                    ErrorCategory.OpenError,
                    given);
        }
    }

    @Override
    protected void processRecord() {
        if (inputObject == null || file == null) {
            return;
        }
        if (!writing.hasColumns()) {
            writing.columns(CsvWriting.namesOf(inputObject));
        }
        if (fresh) {
            if (form.includeTypeInformation) {
                file.write(CsvForm.typeLine(inputObject));
            }
            if (!form.noHeader) {
                file.write(writing.header());
            }
            fresh = false;
        } else if (append && !force) {
            requireColumns();
        }
        file.write(writing.row(inputObject));
    }

    private void requireColumns() {
        List<String> names = CsvWriting.namesOf(inputObject);
        for (String column : writing.columns()) {
            if (names.stream().noneMatch(column::equalsIgnoreCase)) {
                throw failure(
                        "System.InvalidOperationException",
                        "Cannot append CSV content to the following file: " + (path == null ? literalPath : path)
                                + ". The appended object does not have a property that corresponds to the following"
                                + " column: "
                                + column
                                + ". To continue with mismatched properties, add the -Force parameter, and then retry"
                                + " the command.",
                        "CannotAppendCsvWithMismatchedPropertyNames",
                        ErrorCategory.InvalidData,
                        column);
            }
        }
    }

    @Override
    protected void endProcessing() {
        if (file != null) {
            file.close();
        }
    }

    @Override
    protected void stopProcessing() {
        endProcessing();
    }
}
