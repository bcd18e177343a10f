package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.io.FileInfo;

/** Makes an empty file in the directory for temporary files. */
@Cmdlet(verb = "New", noun = "TemporaryFile", supportsShouldProcess = true, confirmImpact = ConfirmImpact.Low)
@OutputType("System.IO.FileInfo")
public final class NewTemporaryFileCommand extends BuiltInCmdlet {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int NAME_LENGTH = 6;

    @Override
    protected void endProcessing() {
        String named = context().host().environment().get("TMPDIR");
        Path directory = Path.of(named == null || named.isEmpty() ? "/tmp" : named);
        if (!shouldProcess(directory + "/", "New-TemporaryFile")) {
            return;
        }
        try {
            Path file = Files.createFile(directory.resolve("tmp" + name() + ".tmp"));
            writeObject(new FileInfo(file.toString(), file));
        } catch (IOException failure) {
            report(
                    "System.IO.IOException",
                    failure.getMessage(),
                    "NewTemporaryFileWriteError",
                    ErrorCategory.WriteError,
                    directory.toString());
        }
    }

    private static String name() {
        SecureRandom random = new SecureRandom();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < NAME_LENGTH; i++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
