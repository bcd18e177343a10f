package org.jwsh.commands.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Finds parameters that do not go together. */
final class ParameterConflicts {
    private final ConnectionParameters connection;
    private final RequestParameters request;

    ParameterConflicts(ConnectionParameters connection, RequestParameters request) {
        this.connection = connection;
        this.request = request;
    }

    /** @throws NetException of type ValidationMetadataException for the first that is found */
    void check(Function<String, Path> paths) {
        conflict(
                connection.webSession != null && connection.sessionVariable != null,
                "WebSession",
                "SessionVariable",
                "Session");
        checkAuthentication();
        conflict(
                connection.credential != null && connection.useDefaultCredentials,
                "Credential",
                "UseDefaultCredentials",
                "Credential");
        conflict(
                request.proxyCredential != null && request.proxyUseDefaultCredentials,
                "ProxyCredential",
                "ProxyUseDefaultCredentials",
                "ProxyCredential");
        if (request.proxy == null && (request.proxyCredential != null || request.proxyUseDefaultCredentials)) {
            throw failure(
                    "The cmdlet cannot run because the following parameter is missing: Proxy. Provide a valid proxy URI"
                            + " for the Proxy parameter when using the ProxyCredential or ProxyUseDefaultCredentials"
                            + " parameters, then retry.",
                    "ProxyUriNotSupplied");
        }
        conflict(request.body != null && request.inFile != null, "Body", "InFile", "Body");
        conflict(request.body != null && request.form != null, "Body", "Form", "BodyForm");
        conflict(request.form != null && request.inFile != null, "Form", "InFile", "FormInFile");
        if (request.inFile != null) {
            checkInFile(paths.apply(request.inFile));
        }
        outFileNeeded(request.passThru, "PassThru");
        outFileNeeded(request.resume, "Resume");
    }

    private void checkInFile(Path file) {
        if (!Files.isRegularFile(file)) {
            boolean isDirectory = Files.isDirectory(file);
            throw failure(
                    isDirectory
                            ? "The path '" + request.inFile + "' specified for the InFile parameter is a directory."
                            : "The path '" + request.inFile + "' does not exist.",
                    isDirectory ? "InFileNotFilePath" : "InFilePathNotFound");
        }
    }

    private void checkAuthentication() {
        String kind = connection.authenticationName();
        if (kind.equals("None")) {
            if (connection.token != null) {
                throw notSupplied("Authentication", "Token", "AuthenticationTokenConflict");
            }
            return;
        }
        conflict(connection.useDefaultCredentials, "Authentication", "UseDefaultCredentials", "Authentication");
        conflict(
                connection.credential != null && connection.token != null,
                "Credential",
                "Token",
                "AuthenticationToken");
        if (kind.equals("Basic")) {
            if (connection.credential == null) {
                throw notSupplied("Credential", "Credential", "AuthenticationCredentialNotSupplied");
            }
        } else if (connection.token == null) {
            throw notSupplied("Token", "Token", "AuthenticationTokenNotSupplied");
        }
    }

    private static NetException notSupplied(String missing, String needed, String id) {
        return failure(
                "The cmdlet cannot run because the following parameter is not specified: " + missing
                        + ". The supplied Authentication type requires a " + needed + ". Specify " + missing
                        + ", then retry.",
                id);
    }

    private void outFileNeeded(boolean given, String parameter) {
        if (given && request.outFile == null) {
            throw failure(
                    "The cmdlet cannot run because the following parameter is missing: OutFile. Provide a valid OutFile"
                            + " parameter value when using the " + parameter + " parameter, then retry.",
                    "OutFileMissing");
        }
    }

    private static void conflict(boolean both, String first, String second, String id) {
        if (both) {
            throw failure(
                    "The cmdlet cannot run because the following conflicting parameters are specified: " + first
                            + " and " + second + ". Specify either " + first + " or " + second + ", then retry.",
                    id + "Conflict");
        }
    }

    static NetException failure(String message, String id) {
        return NetException.of("System.Management.Automation.ValidationMetadataException", message)
                .withRecord("WebCmdlet" + id + "Exception", ErrorCategory.InvalidArgument, null);
    }
}
