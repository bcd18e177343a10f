package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.IndexExpressionAst;
import org.jwsh.language.ast.InvokeMemberExpressionAst;
import org.jwsh.language.ast.MemberExpressionAst;
import org.jwsh.language.ast.TernaryExpressionAst;
import org.jwsh.language.ast.TypeExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** Reads files that hold a hashtable of values. */
@Cmdlet(verb = "Import", noun = "PowerShellDataFile", defaultParameterSet = "ByPath")
public final class ImportPowerShellDataFileCommand extends BuiltInCmdlet {
    private static final List<String> CONSTANTS = List.of("true", "false", "null", "psscriptroot");

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
            if (!item.exists()) {
                report(
                        "System.Management.Automation.ItemNotFoundException",
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
            ParseResult parsed = Parser.parse(new ScriptSource(file.toString(), ScriptText.read(file)));
            if (!parsed.errors().isEmpty()) {
                report(invalid(file, "CouldNotParseAsPowerShellDataFile"));
                return;
            }
            Ast dynamic = skipLimitCheck ? null : dynamic(parsed.script());
            if (dynamic != null) {
                throw failure(
                        "System.InvalidOperationException",
                        "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic"
                                + " expression: "
                                + parsed.script().extent().text().strip() + ".",
                        "System.InvalidOperationException",
                        ErrorCategory.NotSpecified,
                        null);
            }
            CompiledScriptBlock block = new CompiledScriptBlock(
                    context().engine().compile(parsed.script()),
                    context(),
                    context().globalState());
            List<Object> result = block.invoke();
            if (result.size() != 1 || !(PSObject.unwrap(result.getFirst()) instanceof Map<?, ?>)) {
                report(invalid(file, "CouldNotParseAsPowerShellDataFileNoHashtableRoot"));
                return;
            }
            writeObject(result.getFirst());
        } catch (IOException unreadable) {
            report(FileErrors.of(unreadable, file.toString())
                    .withRecord("FileOpenFailure", ErrorCategory.OpenError, file.toString()));
        }
    }

    private static NetException invalid(Path file, String errorId) {
        return NetException.of(
                        "System.InvalidOperationException",
                        "The file '" + file + "' could not be parsed as a PowerShell Data File.")
                .withRecord(errorId, ErrorCategory.InvalidData, file.toString());
    }

    /** What in a file is more than data, or null. */
    private static Ast dynamic(Ast node) {
        if (!isData(node)) {
            return node;
        }
        for (Ast child : node.children()) {
            Ast found = dynamic(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isData(Ast node) {
        return switch (node) {
            case VariableExpressionAst variable ->
                CONSTANTS.contains(variable.path().name().toLowerCase(Locale.ROOT));
            case BinaryExpressionAst _,
                    CommandAst _,
                    MemberExpressionAst _,
                    InvokeMemberExpressionAst _,
                    IndexExpressionAst _,
                    TernaryExpressionAst _,
                    TypeExpressionAst _ -> false;
            default -> true;
        };
    }
}
