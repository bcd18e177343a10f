package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.binding.PagingParameters;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.TextEncoding;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.SecretCipher;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.numbers.UInt64;
import org.jwsh.values.text.WildcardPattern;

/** Makes objects of CLIXML files. */
@Cmdlet(verb = "Import", noun = "Clixml", defaultParameterSet = "ByPath")
public final class ImportClixmlCommand extends BuiltInCmdlet {
    @Parameter(
            set = "ByPath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "ByLiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter
    boolean includeTotalCount;

    @Parameter
    UInt64 skip;

    @Parameter
    UInt64 first;

    @Override
    protected void processRecord() {
        SessionDrives drives = SessionDrives.of(context());
        for (String given : literalPath == null ? path : literalPath) {
            List<ItemPath> items = literalPath == null && WildcardPattern.hasWildcards(given)
                    ? drives.expand(given, false)
                    : List.of(drives.resolve(given));
            for (ItemPath item : items) {
                read(item);
            }
        }
    }

    private void read(ItemPath item) {
        if (includeTotalCount) {
            writeObject(PagingParameters.totalCount(UInt64.of(0), 0));
        }
        long from = skip == null ? 0 : skip.longValue();
        long until = first == null ? -1 : from + first.longValue();
        try (Reader text = TextEncoding.UTF8.reader(Path.of(item.path()));
                CliXmlDeserializer reader = new CliXmlDeserializer(text, SecretCipher.NONE)) {
            for (long index = 0; index != until && !stopping() && reader.hasNext(); index++) {
                Object value = reader.next();
                if (index >= from) {
                    writeObject(value);
                }
            }
        } catch (IOException problem) {
            throw notOpened(problem, item);
        }
    }

    private RuntimeException notOpened(IOException problem, ItemPath item) {
        return terminatingError(FileErrors.of(problem, item.path())
                .withRecord("FileOpenFailure", ErrorCategory.OpenError, item.path())
                .errorRecord());
    }
}
