package org.jwsh.commands.web;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.values.EnumValue;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;
import org.jwsh.values.security.X509Certificate2;
import org.jwsh.values.types.Version;

/** How the server is reached and who asks. */
final class ConnectionParameters {
    @Parameter
    Version httpVersion;

    @Parameter
    WebRequestSession webSession;

    @Parameter
    @Alias("SV")
    String sessionVariable;

    @Parameter
    boolean allowUnencryptedAuthentication;

    @Parameter
    @ParameterType("Microsoft.PowerShell.Commands.WebAuthenticationType")
    EnumValue authentication;

    @Parameter
    PSCredential credential;

    @Parameter
    boolean useDefaultCredentials;

    @Parameter
    @ValidateNotNullOrEmpty
    String certificateThumbprint;

    @Parameter
    @ValidateNotNull
    @ParameterType("System.Security.Cryptography.X509Certificates.X509Certificate")
    X509Certificate2 certificate;

    @Parameter
    boolean skipCertificateCheck;

    @Parameter
    @ParameterType("Microsoft.PowerShell.Commands.WebSslProtocol")
    EnumValue sslProtocol;

    @Parameter
    SecureString token;

    @Parameter
    String userAgent;

    @Parameter
    boolean disableKeepAlive;

    @Parameter
    @Alias("TimeoutSec")
    @ValidateRange(min = "0", max = "2147483647")
    int connectionTimeoutSeconds;

    @Parameter
    @ValidateRange(min = "0", max = "2147483647")
    int operationTimeoutSeconds;

    String authenticationName() {
        return authentication == null ? "None" : authentication.toString();
    }
}
