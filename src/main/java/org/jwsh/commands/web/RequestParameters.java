package org.jwsh.commands.web;

import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.types.UnixSocketEndPoint;
import org.jwsh.values.types.Uri;

/** What is asked of the server and on which way, and what is done with redirections and failures. */
final class RequestParameters {
    @Parameter
    @ParameterType("System.Collections.IDictionary")
    Object headers;

    @Parameter
    boolean skipHeaderValidation;

    @Parameter
    boolean allowInsecureRedirect;

    @Parameter
    @ValidateRange(min = "0", max = "2147483647")
    int maximumRedirection = -1;

    @Parameter
    @ValidateRange(min = "0", max = "2147483647")
    int maximumRetryCount;

    @Parameter
    boolean preserveAuthorizationOnRedirect;

    @Parameter
    @ValidateRange(min = "1", max = "2147483647")
    int retryIntervalSec = 5;

    @Parameter(set = {"StandardMethod", "StandardMethodNoProxy"})
    @ParameterType("Microsoft.PowerShell.Commands.WebRequestMethod")
    EnumValue method;

    @Parameter(
            set = {"CustomMethod", "CustomMethodNoProxy"},
            mandatory = true)
    @Alias("CM")
    @ValidateNotNullOrEmpty
    String customMethod;

    @Parameter
    boolean preserveHttpMethodOnRedirect;

    @Parameter
    @ValidateNotNullOrEmpty
    UnixSocketEndPoint unixSocket;

    @Parameter(
            set = {"CustomMethodNoProxy", "StandardMethodNoProxy"},
            mandatory = true)
    boolean noProxy;

    @Parameter(set = {"CustomMethod", "StandardMethod"})
    Uri proxy;

    @Parameter(set = {"CustomMethod", "StandardMethod"})
    PSCredential proxyCredential;

    @Parameter(set = {"CustomMethod", "StandardMethod"})
    boolean proxyUseDefaultCredentials;

    @Parameter(valueFromPipeline = true)
    Object body;

    @Parameter
    @ParameterType("System.Collections.IDictionary")
    Object form;

    @Parameter
    String contentType;

    @Parameter
    @ValidateSet({"chunked", "compress", "deflate", "gzip", "identity"})
    String transferEncoding;

    @Parameter
    @ValidateNotNullOrEmpty
    String inFile;

    @Parameter
    @ValidateNotNullOrEmpty
    String outFile;

    @Parameter
    boolean passThru;

    @Parameter
    boolean resume;

    @Parameter
    boolean skipHttpErrorCheck;

    /** The method in capitals: GET where none is given, POST where there is a form. */
    String methodName() {
        if (customMethod != null) {
            return customMethod.toUpperCase(Locale.ROOT);
        }
        String name = method == null ? "Default" : method.toString();
        return name.equals("Default") ? form == null ? "GET" : "POST" : name.toUpperCase(Locale.ROOT);
    }
}
