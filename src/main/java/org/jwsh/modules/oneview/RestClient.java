package org.jwsh.modules.oneview;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManager;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Speaks HTTPS with any number of appliances over one pool of connections. Certificates are verified by the network's
 * {@link CertificateTrust}; answers 429 and 503, and dropped connections where a repetition does no harm, are tried again
 * ({@link Patience}). Safe for use by many threads.
 */
final class RestClient implements AutoCloseable {
    private static final int HTTPS_PORT = 443;
    private static final int CONNECTIONS = 1_200;
    private static final int CONNECTIONS_PER_APPLIANCE = 8;
    private static final Timeout CONNECT_TIMEOUT = Timeout.ofSeconds(10);
    /** Longer than for the connection itself: an appliance with a thousand clients takes its time over their keys. */
    private static final Timeout HANDSHAKE_TIMEOUT = Timeout.ofMinutes(1);

    private static final Duration UPLOAD_TIMEOUT = Duration.ofMinutes(20);

    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]+)");

    private final CloseableHttpClient http;

    RestClient(ApplianceNetwork network, Patience patience) {
        this(network, patience, null);
    }

    /**
     * Makes a client.
     *
     * @param clientCertificate what proves the user to the appliance, null for nothing
     */
    RestClient(ApplianceNetwork network, Patience patience, KeyManager clientCertificate) {
        this.http = HttpClients.custom()
                .setConnectionManager(connections(network, clientCertificate))
                .setRetryStrategy(patience)
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("jwsh")
                .build();
    }

    private static HttpClientConnectionManager connections(ApplianceNetwork network, KeyManager clientCertificate) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Router(network.route()))
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(
                        tls(network.trust(), clientCertificate), HostnameVerificationPolicy.CLIENT, network.trust()))
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(HANDSHAKE_TIMEOUT)
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_PER_APPLIANCE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT_TIMEOUT)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                        .build())
                .build();
    }

    private static SSLContext tls(CertificateTrust trust, KeyManager clientCertificate) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    clientCertificate == null ? null : new KeyManager[] {clientCertificate},
                    new TrustManager[] {trust},
                    null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no TLS.", e);
        }
    }

    /**
     * Sends a request and waits for the whole answer, whatever its status.
     *
     * @throws ApplianceUnreachable when no answer came
     */
    RestReply send(RestCall call) throws ApplianceUnreachable {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), UriText.of(call.host(), call.uri()));
        call.headers().forEach(request::setHeader);
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(call.timeout()))
                .build());
        if (call.body() != null) {
            request.setEntity(new StringEntity(call.body(), contentType(call)));
        }
        try {
            return http.execute(request, RestClient::read);
        } catch (IOException failure) {
            throw new ApplianceUnreachable(reason(failure), call.host(), failure);
        }
    }

    /**
     * Sends a file of any size, a buffer at a time, as the only part of a form.
     *
     * @throws ApplianceUnreachable when no answer came
     */
    RestReply upload(RestCall call, Path file) throws ApplianceUnreachable {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), UriText.of(call.host(), call.uri()));
        call.headers().forEach(request::setHeader);
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(UPLOAD_TIMEOUT))
                .build());
        request.setEntity(MultipartEntityBuilder.create()
                .addBinaryBody(
                        "file",
                        file.toFile(),
                        ContentType.APPLICATION_OCTET_STREAM,
                        file.getFileName().toString())
                .build());
        try {
            return http.execute(request, RestClient::read);
        } catch (IOException failure) {
            throw new ApplianceUnreachable(reason(failure), call.host(), failure);
        }
    }

    /**
     * Sends a request whose answer is a file and writes that into a folder, a buffer at a time.
     *
     * @return the file, with the name that the appliance gives it; in its place the answer, where that is a refusal
     * @throws ApplianceUnreachable when no whole answer came; what came of the file is deleted
     */
    Download download(RestCall call, Path folder) throws ApplianceUnreachable {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), UriText.of(call.host(), call.uri()));
        call.headers().forEach(request::setHeader);
        try {
            return http.execute(
                    request,
                    response -> response.getCode() < 300
                            ? new Download(save(response, folder, call.uri()), null)
                            : new Download(null, read(response)));
        } catch (IOException failure) {
            throw new ApplianceUnreachable(reason(failure), call.host(), failure);
        }
    }

    /**
     * How a download ended.
     *
     * @param file where the file is; null when the appliance refused
     * @param refusal what the appliance answered in its place; null when it did not refuse
     */
    record Download(Path file, RestReply refusal) {}

    private static Path save(ClassicHttpResponse response, Path folder, String uri) throws IOException {
        Path file = folder.resolve(fileName(response, uri));
        try (InputStream content = response.getEntity().getContent()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException incomplete) {
            Files.deleteIfExists(file);
            throw incomplete;
        }
    }

    /** The last part of the name that the answer or else the URI gives: it never leads out of a folder. */
    private static String fileName(ClassicHttpResponse response, String uri) {
        Header disposition = response.getFirstHeader("Content-Disposition");
        Matcher named = FILE_NAME.matcher(disposition == null ? "" : disposition.getValue());
        String name = named.find() ? named.group(1) : uri;
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @Override
    public void close() {
        http.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }

    private static ContentType contentType(RestCall call) {
        String given = call.headers().get("Content-Type");
        return given == null ? ContentType.APPLICATION_JSON : ContentType.parse(given);
    }

    private static RestReply read(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        try {
            String body = response.getEntity() == null
                    ? ""
                    : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
            return new RestReply(response.getCode(), headers, body);
        } catch (org.apache.hc.core5.http.ParseException e) {
            throw new IOException("The answer has a content type that cannot be read.", e);
        }
    }

    private static ApplianceUnreachable.Reason reason(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return ApplianceUnreachable.Reason.UNKNOWN_NAME;
        }
        if (failure instanceof SSLPeerUnverifiedException) {
            return ApplianceUnreachable.Reason.CERTIFICATE_NAME;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return ApplianceUnreachable.Reason.CERTIFICATE_TRUST;
            }
        }
        boolean silent =
                failure instanceof HttpHostConnectException || failure instanceof java.net.SocketTimeoutException;
        return silent ? ApplianceUnreachable.Reason.NOT_RESPONDING : ApplianceUnreachable.Reason.CONNECTION_LOST;
    }

    /** Lets HTTP connections take the network's route, port included. */
    private record Router(ApplianceNetwork.Route route) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {route.resolve(host, HTTPS_PORT).getAddress()};
        }

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            return List.of(route.resolve(host, port));
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
