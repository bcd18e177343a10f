package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Makes objects of CSV files. */
@Cmdlet(verb = "Import", noun = "Csv", defaultParameterSet = "DelimiterPath")
public final class ImportCsvCommand extends BuiltInCmdlet {
    @Parameter(
            set = {"DelimiterLiteralPath", "DelimiterPath"},
            position = 1)
    @ValidateNotNull
    char delimiter = ',';

    @Parameter(
            set = {"CulturePath", "DelimiterPath"},
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] path;

    @Parameter(
            set = {"CultureLiteralPath", "DelimiterLiteralPath"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String[] literalPath;

    @Parameter(
            set = {"CultureLiteralPath", "CulturePath"},
            mandatory = true)
    @ValidateNotNull
    boolean useCulture;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] header;

    @Parameter
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Override
    protected void processRecord() {
        String[] places = literalPath == null ? path : literalPath;
        if (places == null) {
            throw failure(
                    "System.InvalidOperationException",
                    "You must specify either the -Path or -LiteralPath parameters, but not both.",
                    "CannotSpecifyPathAndLiteralPath",
                    ErrorCategory.InvalidData,
                    null);
        }
        for (String each : places) {
            for (ItemPath item : items(each)) {
                read(item);
            }
        }
    }

    private List<ItemPath> items(String given) {
        SessionDrives drives = SessionDrives.of(context());
        return literalPath == null && WildcardPattern.hasWildcards(given)
                ? drives.expand(given, false)
                : List.of(drives.resolve(given));
    }

    private void read(ItemPath item) {
        TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : TextEncoding.UTF8;
        try (Reader text = chosen.reader(Path.of(item.path()))) {
            new CsvObjects(
                            useCulture ? CultureDelimiter.current() : delimiter,
                            header,
                            this::writeObject,
                            this::writeWarning)
                    .read(text);
        } catch (IOException failure) {
            NetException problem = FileErrors.of(failure, item.path());
            report(problem.withRecord("FileOpenFailure", ErrorCategory.OpenError, item.path()));
        } catch (NetException problem) {
            if (problem.errorRecord() == null) {
                throw problem;
            }
            throw terminatingError(problem.errorRecord());
        }
    }
}
