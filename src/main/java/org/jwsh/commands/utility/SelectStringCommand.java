package org.jwsh.commands.utility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateCount;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.cmdlet.ValueSource;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.NameFilter;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.io.FileSystemInfo;
import org.jwsh.values.text.WildcardPattern;

/** Finds lines of text. */
@Cmdlet(verb = "Select", noun = "String", defaultParameterSet = "File")
@OutputType({"System.Boolean", "Microsoft.PowerShell.Commands.MatchInfo", "System.String"})
public final class SelectStringCommand extends BuiltInCmdlet {
    @Parameter
    @ValidateSet(source = Comparisons.class)
    @ValidateNotNull
    String culture;

    @Parameter(set = "Object", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "ObjectRaw", mandatory = true, valueFromPipeline = true)
    @AllowNull
    @AllowEmptyString
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(mandatory = true, position = 0)
    String[] pattern;

    @Parameter(set = "File", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @Parameter(set = "FileRaw", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralFile", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "LiteralFileRaw", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(set = "FileRaw", mandatory = true)
    @Parameter(set = "LiteralFileRaw", mandatory = true)
    @Parameter(set = "ObjectRaw", mandatory = true)
    boolean raw;

    @Parameter
    boolean simpleMatch;

    @Parameter
    boolean caseSensitive;

    @Parameter(set = "File")
    @Parameter(set = "LiteralFile")
    @Parameter(set = "Object")
    boolean quiet;

    @Parameter
    boolean list;

    @Parameter
    boolean noEmphasis;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] include;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] exclude;

    @Parameter
    boolean notMatch;

    @Parameter
    boolean allMatches;

    @Parameter
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateRange(min = "0", max = "2147483647")
    @ValidateCount(min = 1, max = 2)
    int[] context;

    /** The ways of comparing texts and the cultures whose rules may hold. */
    static final class Comparisons implements ValueSource {
        @Override
        public List<String> values() {
            List<String> names = new ArrayList<>(List.of("Ordinal", "Invariant", "Current"));
            names.addAll(CultureNames.all());
            return names;
        }
    }

    private TextPatterns patterns;
    private LineSearch pipeline;
    private boolean any;
    private boolean done;

    @Override
    protected void beginProcessing() {
        MatchInfo.register();
        try {
            patterns = new TextPatterns(pattern, simpleMatch, caseSensitive, notMatch, allMatches);
        } catch (NetException wrong) {
            throw terminatingError(wrong.errorRecord());
        }
        pipeline = search(MatchInfo.STREAM);
    }

    /** Whether the screen can show what was found inverted, and the user wants it. */
    boolean emphasizes() {
        return !noEmphasis && !notMatch && context().host().supportsEscapes();
    }

    private LineSearch search(String place) {
        int before = context == null ? 0 : context[0];
        int behind = context == null ? 0 : context.length > 1 ? context[1] : context[0];
        return new LineSearch(this, patterns, place, context == null ? -1 : before, behind);
    }

    @Override
    protected void processRecord() {
        if (done) {
            return;
        }
        String[] places = literalPath == null ? path : literalPath;
        if (places != null) {
            for (String each : places) {
                searchPath(each);
            }
        } else if (PSObject.unwrap(inputObject) instanceof FileSystemInfo file) {
            if (!file.isDirectory()) {
                searchFile(file.fullName());
            }
        } else if (inputObject != AutomationNull.VALUE) {
            pipeline.line(LanguagePrimitives.toStringInvariant(inputObject));
        }
    }

    private void searchPath(String given) {
        try {
            boolean literal = literalPath != null || !WildcardPattern.hasWildcards(given);
            SessionDrives drives = SessionDrives.of(context());
            List<ItemPath> found = literal ? List.of(drives.resolve(given)) : drives.expand(given, false);
            for (ItemPath item : found) {
                if (!item.exists()) {
                    throw item.notFound();
                }
                if (!item.provider().isContainer(item.path()) && new NameFilter(include, exclude).passes(item.path())) {
                    searchFile(item.path());
                }
            }
        } catch (NetException problem) {
            report(problem);
        }
    }

    private void searchFile(String file) {
        LineSearch search = search(file);
        TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : TextEncoding.UTF8;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(Path.of(file)), chosen.charset()))) {
            for (String line = lines.readLine(); line != null && !done; line = lines.readLine()) {
                if (search.line(line) && list) {
                    break;
                }
            }
            search.end();
        } catch (IOException failure) {
            report(FileErrors.of(failure, file).withRecord("ProcessingFile", ErrorCategory.NotSpecified, file));
        }
    }

    void emit(MatchInfo found) {
        any = true;
        if (quiet) {
            done = true;
        } else {
            writeObject(raw ? found.line() : found);
        }
    }

    @Override
    protected void endProcessing() {
        pipeline.end();
        boolean files = path != null || literalPath != null;
        if (quiet && (any || files)) {
            writeObject(any);
        }
    }
}
