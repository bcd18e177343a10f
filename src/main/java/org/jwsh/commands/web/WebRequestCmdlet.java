package org.jwsh.commands.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.Uri;

/** What Invoke-WebRequest and Invoke-RestMethod share: one exchange for each object from the pipeline. */
abstract class WebRequestCmdlet extends BuiltInCmdlet {
    private static final int ACTIVITY = 174593042;

    static {
        WebTypes.register();
    }

    @Parameter
    boolean useBasicParsing;

    @Parameter(position = 0, mandatory = true)
    @ValidateNotNullOrEmpty
    Uri uri;

    @ParameterGroup
    final ConnectionParameters connection = new ConnectionParameters();

    @ParameterGroup
    final RequestParameters request = new RequestParameters();

    private volatile WebExchange exchange;

    /** Gives the answer to the user. */
    abstract void process(ResponseHead head, ClassicHttpResponse response) throws IOException;

    /** Where to go on after the answer, or null. */
    URI next() {
        return null;
    }

    @Override
    protected final void processRecord() {
        new ParameterConflicts(connection, request).check(this::resolve);
        WebRequestSession session = prepared();
        exchange = new WebExchange(
                connection, request, session, new RequestBody(request, this::resolve), this::writeVerbose);
        exchange.addHeaders();
        URI address = address();
        try {
            while (address != null) {
                context().checkStop();
                run(address);
                address = next();
            }
        } catch (NetException failure) {
            throw failure.errorRecord() == null ? failure : terminatingError(failure.errorRecord());
        }
    }

    private void run(URI address) {
        if (request.outFile == null) {
            exchange.run(address, this::handle);
        } else {
            new Download(exchange, request, outFile(address), this::progress).run(address, this::handleFile);
        }
    }

    private Path resolve(String path) {
        return SessionLocation.of(context()).resolve(path);
    }

    private Path outFile(URI address) {
        Path given = resolve(request.outFile);
        if (!Files.isDirectory(given)) {
            return given;
        }
        String path = address.getPath() == null ? "" : address.getPath().replaceFirst("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return given.resolve(name.isEmpty() ? address.getHost() : name);
    }

    private WebRequestSession prepared() {
        WebRequestSession used = connection.webSession == null ? new WebRequestSession() : connection.webSession;
        if (connection.sessionVariable != null) {
            session().variable(connection.sessionVariable, used);
        }
        if (connection.userAgent != null || used.userAgent() == null) {
            used.userAgent(connection.userAgent == null ? UserAgent.text() : connection.userAgent);
        }
        if (connection.credential != null && connection.authenticationName().equals("None")) {
            used.credentials(connection.credential);
        }
        if (isBound("MaximumRedirection")) {
            used.maximumRedirection(request.maximumRedirection);
        }
        if (isBound("MaximumRetryCount")) {
            used.maximumRetryCount(request.maximumRetryCount);
        }
        if (isBound("RetryIntervalSec")) {
            used.retryIntervalInSeconds(request.retryIntervalSec);
        }
        return used;
    }

    /** The absolute address, http where no scheme is given; a dictionary for GET becomes its query. */
    private URI address() {
        String text = uri.toString();
        if (!text.matches("[A-Za-z][A-Za-z0-9+.-]*://.*")) {
            text = "http://" + text;
        }
        Object body = PSObject.unwrap(request.body);
        if (request.methodName().equals("GET") && body instanceof Map<?, ?> query && !query.isEmpty()) {
            text += (text.indexOf('?') < 0 ? "?" : "&") + RequestBody.urlEncoded(query);
        }
        try {
            URI address = new URI(text.replace(" ", "%20"));
            if (address.getHost() != null && address.getScheme().matches("(?i)https?")) {
                return address.getPath().isEmpty() ? address.resolve("/") : address;
            }
        } catch (URISyntaxException malformed) {
            writeDebug(malformed.getMessage());
        }
        throw failure(
                "System.UriFormatException",
                "Invalid URI: The hostname could not be parsed.",
                "System.UriFormatException",
                ErrorCategory.NotSpecified,
                null);
    }

    private void handle(ResponseHead head, ClassicHttpResponse response) throws IOException {
        writeVerbose("HTTP/" + head.version() + " " + request.methodName() + " with "
                + (response.getEntity() == null ? 0 : response.getEntity().getContentLength())
                + "-byte response of content type " + (head.mediaType().isEmpty() ? "unknown" : head.mediaType()));
        check(head, response);
        process(head, response);
    }

    private void handleFile(ResponseHead head, ClassicHttpResponse response) throws IOException {
        check(head, response);
    }

    private void check(ResponseHead head, ClassicHttpResponse response) throws IOException {
        if (head.isSuccess() || request.skipHttpErrorCheck) {
            return;
        }
        if (head.isRedirection() && request.maximumRedirection >= 0 && request.maximumRedirection < 1) {
            report(WebFailure.invalidOperation(
                    "The maximum redirection count has been exceeded. To increase the number of redirections allowed,"
                            + " supply a higher value to the -MaximumRedirection parameter.",
                    "MaximumRedirectExceeded",
                    head.address().toString()));
            return;
        }
        throw WebFailure.of(head, new String(bytes(response), charset(head)));
    }

    /** The whole content. */
    static byte[] bytes(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        try (InputStream content = response.getEntity().getContent()) {
            return content == null ? new byte[0] : content.readAllBytes();
        }
    }

    /** The charset that the answer names, or UTF-8. */
    static Charset charset(ResponseHead head) {
        String type = head.header("Content-Type");
        try {
            ContentType parsed = type == null ? null : ContentType.parseLenient(type);
            return parsed == null || parsed.getCharset() == null ? StandardCharsets.UTF_8 : parsed.getCharset();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private void progress(long done, long total) {
        String status = total > 0
                ? "Downloaded: " + done + " of " + total + " bytes"
                : "Downloaded: " + done + " bytes (Number of bytes unknown)";
        int percent = total > 0 ? (int) (done * 100 / total) : -1;
        runtime().writeProgress(new ProgressRecord(ACTIVITY, -1, "Web request status", status, "", percent, -1, false));
    }

    @Override
    protected final void stopProcessing() {
        WebExchange current = exchange;
        if (current != null) {
            current.stop();
        }
    }

    /** A variable of the caller. */
    final void setVariable(String name, Object value) {
        session().variable(LanguagePrimitives.toStringInvariant(name), value);
    }
}
