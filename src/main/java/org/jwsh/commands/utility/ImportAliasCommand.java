package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** Makes the aliases that a file lists. */
@Cmdlet(verb = "Import", noun = "Alias", supportsShouldProcess = true, defaultParameterSet = "ByPath")
@OutputType("System.Management.Automation.AliasInfo")
public final class ImportAliasCommand extends AliasCmdlet {
    @Parameter(
            set = "ByPath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String path;

    @Parameter(
            set = "ByLiteralPath",
            mandatory = true,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    @Parameter
    boolean passThru;

    @Parameter
    boolean force;

    private static final int VALUES = 4;

    @Override
    protected void processRecord() {
        Path file = file();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw failure(
                    "System.IO.IOException",
                    "Cannot open file " + file + " to import the alias. " + unreadable.getMessage(),
                    "FileOpenFailure",
                    ErrorCategory.OpenError,
                    file.toString());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                define(values(line, file, i + 1), file, i + 1);
            }
        }
    }

    private Path file() {
        SessionDrives drives = SessionDrives.of(context());
        if (literalPath != null) {
            return Path.of(drives.resolve(literalPath).path());
        }
        List<ItemPath> found = drives.expand(path, true);
        if (found.size() != 1) {
            throw failure(
                    "System.Management.Automation.PSInvalidOperationException",
                    "Cannot import alias because path '" + path
                            + "' contains wildcard characters that resolve to multiple paths. Aliases can be imported"
                            + " from only one file. Change the value of the Path parameter to a path that resolves to a"
                            + " single file.",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        return Path.of(found.getFirst().path());
    }

    private List<String> values(String line, Path file, int number) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        if (values.size() != VALUES) {
            throw failure(
                    "System.IO.FileFormatException",
                    "Cannot import an alias. Line number " + number + " in the file '" + file
                            + "' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the"
                            + " line to contain four values separated by commas. If the value text itself contains a"
                            + " comma, then the value must be contained in quotation marks.",
                    "ImportAliasFileFormatError",
                    ErrorCategory.ReadError,
                    file.toString());
        }
        return values;
    }

    private void define(List<String> values, Path file, int number) {
        String name = values.get(0);
        String target = values.get(1);
        if (!shouldProcess("Name: " + name + " Value: " + target, "Import Alias")) {
            return;
        }
        Scope where = scope(scope);
        AliasInfo known = context().commands().alias(name, where);
        if (known != null && (!force || isLocked(known, true))) {
            report(NetException.of(
                            "System.Management.Automation.SessionStateException",
                            "The alias is not allowed, because an alias with the name '" + name + "' already exists.")
                    .withRecord("AliasAlreadyExists", ErrorCategory.ResourceExists, name));
            return;
        }
        if (where.aliases().containsKey(CaseFolding.fold(name))) {
            where.aliases().remove(CaseFolding.fold(name));
        }
        AliasInfo made = define(where, name, target, values.get(2), options(values.get(3), file, number));
        if (passThru) {
            writeObject(made);
        }
    }

    private EnumValue options(String text, Path file, int number) {
        try {
            return (EnumValue) LanguagePrimitives.convertTo(
                    text, NetTypes.named("System.Management.Automation.ScopedItemOptions"));
        } catch (NetException unknown) {
            throw failure(
                    "System.ArgumentException",
                    "Cannot import the alias because line number " + number + " in the file '" + file
                            + "' contains an option that is not recognized for aliases. Change the file to contain"
                            + " valid options.",
                    "ImportAliasOptionsError",
                    ErrorCategory.ReadError,
                    file.toString());
        }
    }
}
