package org.jwsh.commands.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.PSObject;

/** Writes all text for the user to a file too, until Stop-Transcript. */
@Cmdlet(verb = "Start", noun = "Transcript", defaultParameterSet = "ByPath", supportsShouldProcess = true)
@OutputType("System.String")
public final class StartTranscriptCommand extends BuiltInCmdlet {
    private static final int RANDOM_BYTES = 6;

    @Parameter(set = "ByPath", position = 0)
    @ValidateNotNullOrEmpty
    String path;

    @Parameter(set = "ByLiteralPath", position = 0)
    @Alias({"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String literalPath;

    @Parameter(set = "ByOutputDirectory", position = 0)
    @ValidateNotNullOrEmpty
    String outputDirectory;

    @Parameter
    boolean append;

    @Parameter
    boolean force;

    @Parameter
    @Alias("NoOverwrite")
    boolean noClobber;

    @Parameter
    boolean includeInvocationHeader;

    @Parameter
    boolean useMinimalHeader;

    @Override
    protected void beginProcessing() {
        Path file = file();
        if (!shouldProcess(file.toString(), "Start-Transcript")) {
            return;
        }
        if (noClobber && !append && Files.exists(file)) {
            throw failure(
                    "System.UnauthorizedAccessException",
                    "File " + file + " already exists and NoClobber was specified.",
                    "NoClobber",
                    ErrorCategory.ResourceExists,
                    file.toString());
        }
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Transcript transcript = new Transcript(file, append);
            transcript.begin(context(), useMinimalHeader);
            Transcript.Open.of(context()).start(transcript, context().host());
            writeObject(started(file));
        } catch (IOException denied) {
            throw failure(
                    "System.InvalidOperationException",
                    "Transcription cannot be started due to the error: Access to the path '" + file + "' is denied.",
                    "CannotStartTranscription",
                    ErrorCategory.InvalidOperation,
                    null);
        }
    }

    private static Object started(Path file) {
        PSObject text = new PSObject("Transcript started, output file is " + file);
        text.put("Path", file.toString());
        return text;
    }

    private Path file() {
        String given = path != null ? path : literalPath;
        if (given != null) {
            return Path.of(SessionDrives.of(context()).resolve(given).path());
        }
        String folder = outputDirectory != null
                ? SessionDrives.of(context()).resolve(outputDirectory).path()
                : context().host().environment().getOrDefault("HOME", ".");
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String unique = Base64.getUrlEncoder().encodeToString(random).replace('-', '+');
        String time = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(LocalDateTime.now());
        return Path.of(
                folder,
                "PowerShell_transcript." + Transcript.machine(context().host().environment()) + "." + unique + "."
                        + time + ".txt");
    }
}
