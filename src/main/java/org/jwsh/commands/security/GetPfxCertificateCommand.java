package org.jwsh.commands.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.SecureString;
import org.jwsh.values.security.X509Certificate2;

/** Reads certificates from files; the key of one comes with it. */
@Cmdlet(verb = "Get", noun = "PfxCertificate", defaultParameterSet = "ByPath")
@OutputType("System.Security.Cryptography.X509Certificates.X509Certificate2")
public final class GetPfxCertificateCommand extends BuiltInCmdlet {
    @Parameter(
            set = "ByPath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] filePath;

    @Parameter(set = "ByLiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter
    SecureString password;

    @Parameter
    boolean noPromptForPassword;

    @Override
    protected void processRecord() {
        for (String each : literalPath == null ? filePath : literalPath) {
            try {
                paths(each).forEach(this::read);
            } catch (NetException missing) {
                report("System.IO.FileNotFoundException", "File " + each + " was not found.", each);
            }
        }
    }

    private List<ItemPath> paths(String given) {
        SessionDrives drives = SessionDrives.of(context());
        return literalPath == null ? drives.expand(given, true) : List.of(drives.resolve(given));
    }

    private void read(ItemPath found) {
        char[] secret = password == null ? null : password.reveal();
        try {
            writeObject(X509Certificate2.read(Files.readAllBytes(Path.of(found.path())), secret));
        } catch (IOException unreadable) {
            report("System.IO.FileNotFoundException", "File " + found.path() + " was not found.", found.path());
        } catch (NetException refused) {
            report(refused.withRecord("GetPfxCertificateUnknownCryptoError", ErrorCategory.NotSpecified, null));
        }
    }

    private void report(String type, String message, String target) {
        report(type, message, "FileNotFound", ErrorCategory.ObjectNotFound, target);
    }
}
