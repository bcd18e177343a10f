package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.TrustedData;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.Culture;

/** Reads the texts of a script in the language of the user: the nearest file below the folder of a culture. */
@Cmdlet(verb = "Import", noun = "LocalizedData")
public final class ImportLocalizedData extends BuiltInCmdlet {
    private static final String EXTENSION = ".psd1";

    @Parameter(position = 0)
    @Alias("Variable")
    @ValidateNotNullOrEmpty
    String bindingVariable;

    @Parameter(position = 1)
    String uICulture;

    @Parameter
    String baseDirectory;

    @Parameter
    String fileName;

    @Parameter
    @ValidateArgument(TrustedData.class)
    String[] supportedCommand;

    @Override
    protected void processRecord() {
        String culture = uICulture == null ? Culture.current().name() : uICulture;
        Path base = base();
        String name = name();
        Path file = find(base, culture, name);
        if (file == null && uICulture == null) {
            file = find(base, "en-US", name);
        }
        if (file == null) {
            report(
                    "System.Management.Automation.PSInvalidOperationException",
                    "Cannot find the PowerShell data file '" + name + "' in directory '" + base.resolve(culture)
                            + "', or in any parent culture directories.",
                    "ImportLocalizedData",
                    ErrorCategory.ObjectNotFound,
                    base.resolve(culture).resolve(name).toString());
            return;
        }
        Object data = read(file);
        if (bindingVariable == null) {
            writeObject(data);
        } else {
            session().variable(bindingVariable, data);
        }
    }

    private Path base() {
        if (baseDirectory != null) {
            return SessionLocation.of(context()).resolve(baseDirectory);
        }
        String script = myInvocation().position().file();
        if (script == null || script.isEmpty()) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "The BaseDirectory parameter must be specified when Import-LocalizedData is run outside of a"
                            + " script file.",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        return Path.of(script).toAbsolutePath().getParent();
    }

    private String name() {
        if (fileName != null && !fileName.isEmpty()) {
            if (fileName.indexOf('/') >= 0) {
                throw failure(
                        "System.Management.Automation.PSInvalidOperationException",
                        "The argument for the FileName parameter should not contain a path.",
                        "InvalidOperation",
                        ErrorCategory.InvalidOperation,
                        null);
            }
            return withoutExtension(fileName) + EXTENSION;
        }
        String script = myInvocation().position().file();
        if (script == null || script.isEmpty()) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "The FileName parameter must be specified when Import-LocalizedData is run outside of a script"
                            + " file.",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        return withoutExtension(Path.of(script).getFileName().toString()) + EXTENSION;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Path find(Path base, String culture, String name) {
        for (String each = culture; !each.isEmpty(); each = parent(each)) {
            Path file = base.resolve(each).resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        Path file = base.resolve(name);
        return Files.isRegularFile(file) ? file : null;
    }

    private static String parent(String culture) {
        int dash = culture.lastIndexOf('-');
        return dash < 0 ? "" : culture.substring(0, dash);
    }

    private Object read(Path file) {
        try {
            ParseResult parsed = Parser.parse(new ScriptSource(file.toString(), ScriptText.read(file)));
            Ast forbidden = parsed.errors().isEmpty() ? forbidden(parsed.script()) : parsed.script();
            if (forbidden != null) {
                throw failure(
                        "System.Management.Automation.PSInvalidOperationException",
                        "The data file '" + file + "' cannot be loaded: only data is allowed in it.",
                        "InvalidOperation",
                        ErrorCategory.InvalidOperation,
                        file.toString());
            }
            List<Object> written = new CompiledScriptBlock(
                            context().engine().compile(parsed.script()),
                            context(),
                            context().globalState())
                    .invoke();
            return written.size() == 1 ? written.getFirst() : written.toArray();
        } catch (IOException unreadable) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "The PowerShell data file '" + file + "' cannot be opened: " + unreadable.getMessage(),
                    "ImportLocalizedData",
                    ErrorCategory.OpenError,
                    file.toString());
        }
    }

    /** A command that data may not call, or null. */
    private Ast forbidden(Ast node) {
        if (node instanceof CommandAst command && !allowed().contains(commandName(command))) {
            return node;
        }
        for (Ast child : node.children()) {
            Ast found = forbidden(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<String> allowed() {
        List<String> names = new ArrayList<>(List.of("convertfrom-stringdata"));
        for (String each : supportedCommand == null ? new String[0] : supportedCommand) {
            names.add(each.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static String commandName(CommandAst command) {
        return command.elements().getFirst().extent().text().toLowerCase(Locale.ROOT);
    }
}
