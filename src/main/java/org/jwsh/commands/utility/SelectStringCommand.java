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

    @Parameter(
            set = {"Object", "ObjectRaw"},
            mandatory = true,
            valueFromPipeline = true)
    @AllowNull
    @AllowEmptyString
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(mandatory = true, position = 0)
    String[] pattern;

    @Parameter(
            set = {"File", "FileRaw"},
            mandatory = true,
            position = 1,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(
            set = {"LiteralFile", "LiteralFileRaw"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(
            set = {"FileRaw", "LiteralFileRaw", "ObjectRaw"},
            mandatory = true)
    boolean raw;

    @Parameter
    boolean simpleMatch;

    @Parameter
    boolean caseSensitive;

    @Parameter(set = {"File", "LiteralFile", "Object"})
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
        if (isBound("Culture") && !isBound("SimpleMatch")) {
            throw failure(
                    "System.InvalidOperationException",
                    "You must specify -Culture parameter only with -SimpleMatch parameter.",
                    "CannotSpecifyCultureWithoutSimpleMatch",
                    ErrorCategory.InvalidData,
                    null);
        }
        try {
            patterns = new TextPatterns(pattern, simpleMatch, caseSensitive, notMatch, allMatches);
        } catch (NetException wrong) {
            throw terminatingError(wrong.errorRecord());
        }
        pipeline = search(null);
    }

    /** Whether the screen can show what was found inverted, and the user wants it. */
    boolean emphasizes() {
        return !noEmphasis && context().host().supportsEscapes();
    }

    private LineSearch search(String place) {
        int before = context == null ? 0 : context[0];
        int behind = context == null ? 0 : context.length > 1 ? context[1] : context[0];
        boolean around = !raw && (before > 0 || behind > 0);
        return new LineSearch(this, patterns, place, around ? before : -1, around ? behind : 0);
    }

    @Override
    protected void processRecord() {
        if (done) {
            return;
        }
        String[] places = literalPath == null ? path : literalPath;
        Object input = PSObject.unwrap(inputObject);
        if (places != null) {
            searchFiles(files(places));
        } else if (input instanceof FileSystemInfo file && !file.isDirectory()) {
            searchFiles(List.of(file.fullName()));
        } else if (input instanceof MatchInfo found) {
            filter(found);
        } else if (inputObject != AutomationNull.VALUE) {
            pipeline.line(LanguagePrimitives.toStringInvariant(inputObject));
        }
        done = quiet && any && places == null && !(input instanceof FileSystemInfo);
    }

    /** A line that was found before is looked at again: it keeps its place. */
    private void filter(MatchInfo found) {
        pipeline.skip();
        if (context != null && (context[0] > 0 || context.length > 1 && context[1] > 0)) {
            context = null;
            pipeline = search(null);
            writeWarning("The option \"Context\" is not valid when searching results that are piped from Select-String"
                    + " output.");
        }
        if (patterns.find(found.line()) != null) {
            emit(found.filtered());
        }
    }

    private List<String> files(String[] places) {
        SessionDrives drives = SessionDrives.of(context());
        List<String> files = new ArrayList<>();
        for (String each : places) {
            boolean literal = literalPath != null || !WildcardPattern.hasWildcards(each);
            List<ItemPath> found = literal ? List.of(drives.resolve(each)) : drives.expand(each, false);
            for (ItemPath item : found) {
                if (!item.provider().name().equals("FileSystem")) {
                    reportFile("Cannot open the file because the current provider ("
                            + item.provider().fullName() + ") cannot open files.");
                } else if (literalPath == null && !item.exists()) {
                    throw terminatingError(item.notFound().errorRecord());
                } else if (!item.provider().isContainer(item.path())) {
                    files.add(item.path());
                }
            }
        }
        return files;
    }

    /** Searches files; with -Quiet up to the first line, and says where there is none. */
    private void searchFiles(List<String> files) {
        any = false;
        NameFilter wanted = new NameFilter(include, exclude);
        for (String file : files) {
            if (wanted.passes(file)) {
                searchFile(file);
            }
            if (quiet && any) {
                return;
            }
        }
        if (quiet) {
            writeObject(list ? null : (Object) false);
        }
    }

    private void searchFile(String file) {
        LineSearch search = search(file);
        TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : TextEncoding.UTF8;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(Path.of(file)), chosen.charset()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (search.line(line) && (list || quiet)) {
                    break;
                }
            }
            search.end();
        } catch (IOException failure) {
            reportFile("The file " + file + " cannot be read: "
                    + FileErrors.of(failure, file).getMessage());
        }
    }

    private void reportFile(String message) {
        report("System.ArgumentException", message, "ProcessingFile", ErrorCategory.InvalidArgument, null);
    }

    void emit(MatchInfo found) {
        if (quiet && !list) {
            if (!any) {
                writeObject(true);
            }
        } else {
            writeObject(raw ? found.line() : found);
        }
        any = true;
    }

    @Override
    protected void endProcessing() {
        if (!done) {
            pipeline.end();
        }
    }
}
