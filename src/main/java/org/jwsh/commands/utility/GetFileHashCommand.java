package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.StreamValue;

/** Computes the hash of files or of a stream. */
@Cmdlet(verb = "Get", noun = "FileHash", defaultParameterSet = "Path")
@OutputType("Microsoft.PowerShell.Commands.FileHashInfo")
public final class GetFileHashCommand extends BuiltInCmdlet {
    private static final int BLOCK = 1 << 16;

    static {
        FileHashInfo.register();
    }

    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(set = "StreamParameterSet", mandatory = true, position = 0)
    StreamValue inputStream;

    @Parameter(position = 1)
    @ValidateSet({"SHA1", "SHA256", "SHA384", "SHA512", "MD5"})
    String algorithm = "SHA256";

    @Override
    protected void processRecord() {
        if (inputStream != null) {
            return;
        }
        SessionDrives drives = SessionDrives.of(context());
        for (String given : path == null ? literalPath : path) {
            List<ItemPath> items = path != null && WildcardPattern.hasWildcards(given)
                    ? drives.expand(given, false)
                    : List.of(drives.resolve(given));
            for (ItemPath item : items) {
                hashFile(item, given);
            }
        }
    }

    private void hashFile(ItemPath item, String given) {
        Path file = Path.of(item.path());
        if (path != null && !item.exists()) {
            report(
                    "System.Management.Automation.ItemNotFoundException",
                    "Cannot find path '" + file + "' because it does not exist.",
                    "FileNotFound",
                    ErrorCategory.ObjectNotFound,
                    given);
            return;
        }
        try {
            if (Files.isDirectory(file)) {
                throw new AccessDeniedException(file.toString());
            }
            try (InputStream stream = Files.newInputStream(file)) {
                hash(stream, file.toString());
            }
        } catch (IOException unreadable) {
            NetException problem = FileErrors.of(unreadable, file.toString());
            report(
                    switch (problem.netType().name()) {
                        case "FileNotFoundException" ->
                            problem.withRecord("FileNotFound", ErrorCategory.ObjectNotFound, file.toString());
                        case "UnauthorizedAccessException" ->
                            problem.withRecord("UnauthorizedAccessError", ErrorCategory.InvalidData, file.toString());
                        default -> problem.withRecord("FileReadError", ErrorCategory.ReadError, file.toString());
                    });
        }
    }

    @Override
    protected void endProcessing() {
        if (inputStream != null) {
            try {
                hash(inputStream.input(), "");
            } catch (IOException unreadable) {
                report(FileErrors.of(unreadable, "").withRecord("FileReadError", ErrorCategory.ReadError, null));
            }
        }
    }

    private void hash(InputStream stream, String file) throws IOException {
        String name = algorithm.toUpperCase(Locale.ROOT);
        MessageDigest digest = digest(name);
        byte[] block = new byte[BLOCK];
        for (int read = stream.read(block); read >= 0 && !stopping(); read = stream.read(block)) {
            digest.update(block, 0, read);
        }
        writeObject(new FileHashInfo(name, HexFormat.of().withUpperCase().formatHex(digest.digest()), file));
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name.startsWith("SHA") ? "SHA-" + name.substring(3) : name);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
