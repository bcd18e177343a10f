package org.jwsh.commands.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The errors of web requests: no answer, or one with a status that tells of a failure. */
final class WebFailure {
    private static final String REQUEST_EXCEPTION = "System.Net.Http.HttpRequestException";
    private static final String ID = "WebCmdletWebResponseException";

    private WebFailure() {}

    /** The error for an exchange without an answer. */
    static NetException of(IOException failure, URI address, int timeoutSeconds) {
        if (failure instanceof ConnectTimeoutException || failure instanceof SocketTimeoutException) {
            return NetException.of(
                            "System.Threading.Tasks.TaskCanceledException",
                            "The request was canceled due to the configured HttpClient.Timeout of " + timeoutSeconds
                                    + " seconds elapsing.")
                    .withRecord("ConnectionTimeoutReached", ErrorCategory.OperationTimeout, address.toString());
        }
        return NetException.of(REQUEST_EXCEPTION, message(failure, address), inner(failure))
                .withRecord(ID, ErrorCategory.InvalidOperation, address.toString());
    }

    private static String message(IOException failure, URI address) {
        String place = " (" + address.getHost() + ":" + port(address) + ")";
        return switch (failure) {
            case UnknownHostException _ -> "Name or service not known" + place;
            case ConnectException _ -> "Connection refused" + place;
            case SSLException _ -> "The SSL connection could not be established, see inner exception.";
            case NoHttpResponseException _ ->
                "An error occurred while sending the request. The response ended prematurely.";
            case InterruptedIOException _ -> "The operation was canceled.";
            default -> "An error occurred while sending the request.";
        };
    }

    private static NetException inner(IOException failure) {
        return failure.getMessage() == null
                ? null
                : NetException.of(
                        failure instanceof SSLException
                                ? "System.Security.Authentication.AuthenticationException"
                                : "System.IO.IOException",
                        failure.getMessage());
    }

    private static int port(URI address) {
        return address.getPort() > 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
    }

    /**
     * The error for an answer that tells of a failure.
     *
     * @param content what came with it, or the empty string; it is shown in place of the message
     */
    static NetException of(ResponseHead head, String content) {
        NetException failure = NetException.of(
                        "Microsoft.PowerShell.Commands.HttpResponseException",
                        "Response status code does not indicate success: " + head.status() + " (" + head.reason()
                                + ").")
                .with("Response", head.message())
                .with("StatusCode", head.statusCode())
                .withRecord(ID, ErrorCategory.InvalidOperation, head.address().toString());
        String details = head.mediaType().contains("html") ? content.replaceAll("<[^>]*>", "") : content;
        if (!details.isBlank()) {
            failure.errorRecord().details(details.strip());
        }
        return failure;
    }

    static NetException invalidOperation(String message, String id, Object target) {
        return NetException.of("System.InvalidOperationException", message)
                .withRecord(id, ErrorCategory.InvalidOperation, target);
    }
}
