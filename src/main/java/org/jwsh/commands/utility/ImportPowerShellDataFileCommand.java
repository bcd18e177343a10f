package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.HashtableAst;
import org.jwsh.language.ast.ScriptBlockExpressionAst;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Reads files that hold a hashtable of values. */
@Cmdlet(verb = "Import", noun = "PowerShellDataFile", defaultParameterSet = "ByPath")
public final class ImportPowerShellDataFileCommand extends BuiltInCmdlet {
    @Parameter(set = "ByPath", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String[] path;

    @Parameter(set = "ByLiteralPath", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String[] literalPath;

    @Parameter
    boolean skipLimitCheck;

    @Override
    protected void processRecord() {
        for (String each : literalPath == null ? path : literalPath) {
            ItemPath item = SessionDrives.of(context()).resolve(each);
            if (!item.exists() || item.provider().isContainer(item.path())) {
                report(
                        "System.ArgumentException",
                        "Cannot find path '" + each + "' because it does not exist.",
                        "PathNotFound",
                        ErrorCategory.InvalidArgument,
                        each);
                continue;
            }
            read(Path.of(item.path()));
        }
    }

    private void read(Path file) {
        try {
            String text = ScriptText.read(file);
            ParseResult parsed = Parser.parse(new ScriptSource(file.toString(), text));
            HashtableAst table = parsed.errors().isEmpty() ? table(parsed.script()) : null;
            if (!parsed.errors().isEmpty()) {
                report(invalid(file, "CouldNotParseAsPowerShellDataFile"));
            } else if (table == null) {
                report(invalid(file, "CouldNotParseAsPowerShellDataFileNoHashtableRoot"));
            } else {
                writeObject(value(file, table));
            }
        } catch (IOException unreadable) {
            report(FileErrors.of(unreadable, file.toString())
                    .withRecord("FileOpenFailure", ErrorCategory.OpenError, file.toString()));
        }
    }

    /** The value of a table that was seen to hold nothing but data. */
    private Object value(Path file, HashtableAst table) {
        if (!SafeData.isSafe(table, skipLimitCheck)) {
            throw failure(
                    "System.InvalidOperationException",
                    "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic"
                            + " expression: " + table.extent().text() + ".",
                    "System.InvalidOperationException",
                    ErrorCategory.NotSpecified,
                    null);
        }
        ParseResult alone =
                Parser.parse(new ScriptSource(file.toString(), table.extent().text()));
        return new CompiledScriptBlock(
                        context().engine().compile(alone.script()),
                        context(),
                        context().globalState())
                .invoke()
                .getFirst();
    }

    /** The first table of a script; those in script blocks do not count. */
    private static HashtableAst table(Ast node) {
        for (Ast child : node.children()) {
            if (child instanceof HashtableAst table) {
                return table;
            }
            HashtableAst found = child instanceof ScriptBlockExpressionAst || child instanceof FunctionDefinitionAst
                    ? null
                    : table(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static NetException invalid(Path file, String errorId) {
        return NetException.of(
                        "System.InvalidOperationException",
                        "The file '" + file + "' could not be parsed as a PowerShell Data File.")
                .withRecord(errorId, ErrorCategory.InvalidData, file.toString());
    }
}
