package org.jwsh.modules.oneview;

import java.security.cert.X509Certificate;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidatePattern;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Trusts the certificate that an appliance shows now: this host is held to it from now on. */
@Cmdlet(verb = "Import", noun = "HPOVSslCertificate")
public final class ImportHPOVSslCertificate extends OneViewCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @Alias("Appliance")
    @ValidateNotNullOrEmpty
    Object[] applianceConnection;

    @Parameter
    @ValidatePattern("^([0-9A-Fa-f]{2}[: ]?){32}$")
    String fingerprint;

    ImportHPOVSslCertificate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        if (applianceConnection == null) {
            oneView().connections().connections().map(Connection::name).forEach(this::trust);
            return;
        }
        for (Object appliance : applianceConnection) {
            trust(ConnectionArgument.text(appliance));
        }
    }

    private void trust(String host) {
        ApplianceNetwork network = oneView().network();
        try {
            X509Certificate certificate = ShownCertificate.of(network, host);
            String shown = ShownCertificate.fingerprint(certificate);
            if (fingerprint != null && !digits(fingerprint).equalsIgnoreCase(digits(shown))) {
                writeError(notTheOne(host, shown));
                return;
            }
            network.trust(host, certificate);
            if (fingerprint == null) {
                writeWarning("The certificate of '" + host + "' is trusted without a check. Compare its SHA-256"
                        + " fingerprint with the one that the appliance's console shows: " + shown);
            }
        } catch (ApplianceUnreachable silent) {
            writeError(UnreachableErrors.record(silent));
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[: ]", "");
    }

    private static ErrorRecord notTheOne(String host, String shown) {
        var exception = OneViewTypes.exception(
                OneViewTypes.TRANSPORT,
                "The appliance '" + host + "' shows another certificate, with the SHA-256 fingerprint " + shown + ".",
                null);
        return new ErrorRecord(exception, "CertificateFingerprintMismatch", ErrorCategory.SecurityError, host);
    }
}
