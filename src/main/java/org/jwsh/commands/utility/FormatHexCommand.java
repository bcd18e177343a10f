package org.jwsh.commands.utility;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.io.FileSystemInfo;
import org.jwsh.values.text.WildcardPattern;

/** Shows files and values as bytes. Numbers of the same type that follow one another are shown together. */
@Cmdlet(verb = "Format", noun = "Hex")
@OutputType("Microsoft.PowerShell.Commands.ByteCollection")
public final class FormatHexCommand extends BuiltInCmdlet {
    static {
        ByteCollection.register();
    }

    @Parameter(set = "Path", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true)
    @ValidateNotNullOrEmpty
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(set = "ByInputObject", mandatory = true, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter(set = "ByInputObject")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Parameter
    @ValidateRange(kind = "Positive")
    long count = Long.MAX_VALUE;

    @Parameter
    @ValidateRange(kind = "NonNegative")
    long offset;

    @Parameter(set = "ByInputObject")
    boolean raw;

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private NetType pendingType;
    private Object firstPending;

    @Override
    protected void beginProcessing() {
        if (raw) {
            writeWarning("Parameter 'Raw' is obsolete. Raw parameter is deprecated.");
        }
    }

    @Override
    protected void processRecord() {
        if (path != null || literalPath != null) {
            readFiles();
        } else if (PSObject.unwrap(inputObject) instanceof FileSystemInfo file) {
            flush();
            readFile(file.path().toString());
        } else {
            take();
        }
    }

    private void readFiles() {
        SessionDrives drives = SessionDrives.of(context());
        for (String given : path == null ? literalPath : path) {
            List<ItemPath> items = path != null && WildcardPattern.hasWildcards(given)
                    ? drives.expand(given, false)
                    : List.of(drives.resolve(given));
            for (ItemPath item : items) {
                readFile(item.path());
            }
        }
    }

    private void readFile(String file) {
        if (!Files.isRegularFile(Path.of(file))) {
            report(
                    "System.IO.FileNotFoundException",
                    "Cannot find path '" + file + "' because it does not exist.",
                    "FileNotFound",
                    ErrorCategory.ObjectNotFound,
                    file);
            return;
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            stream.skipNBytes(Math.min(offset, Files.size(Path.of(file))));
            long at = offset;
            long left = count;
            byte[] line = stream.readNBytes((int) Math.min(ByteCollection.WIDTH, left));
            while (line.length > 0 && !stopping()) {
                writeObject(new ByteCollection(at, line, file, file));
                at += line.length;
                left -= line.length;
                line = stream.readNBytes((int) Math.min(ByteCollection.WIDTH, left));
            }
        } catch (IOException unreadable) {
            report(FileErrors.of(unreadable, file).withRecord("FormatHexIOError", ErrorCategory.WriteError, file));
        }
    }

    private void take() {
        Object base = PSObject.unwrap(inputObject);
        TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : TextEncoding.UTF8;
        byte[] bytes = HexBytes.of(base, chosen.charset());
        if (bytes == null) {
            report(
                    "System.ArgumentException",
                    "Cannot convert input of type '"
                            + (base == null ? "null" : NetTypes.of(base).fullName())
                            + "' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe"
                            + " it to the Out-String cmdlet before piping to Format-Hex.",
                    "FormatHexTypeNotSupported",
                    ErrorCategory.InvalidArgument,
                    base);
            return;
        }
        NetType type = NetTypes.of(base);
        if (type != pendingType || base instanceof String || type.isArray()) {
            flush();
        }
        if (pendingType == null) {
            firstPending = base;
        }
        pendingType = type;
        pending.writeBytes(bytes);
    }

    /** Writes what was gathered of one type. */
    private void flush() {
        if (pendingType == null) {
            return;
        }
        String label = pendingType.name() + " (" + pendingType.fullName() + ") <"
                + String.format("%08X", System.identityHashCode(firstPending)) + ">";
        byte[] all = pending.toByteArray();
        long end = count > all.length - offset ? all.length : offset + count;
        for (long at = offset; at < end; at += ByteCollection.WIDTH) {
            byte[] line = Arrays.copyOfRange(all, (int) at, (int) Math.min(at + ByteCollection.WIDTH, end));
            writeObject(new ByteCollection(at, line, label, null));
        }
        pending.reset();
        pendingType = null;
    }

    @Override
    protected void endProcessing() {
        flush();
    }
}
