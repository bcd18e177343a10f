package org.jwsh.commands.web;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jwsh.remoting.wsman.AnyCertificate;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.X509Certificate2;

/** Makes the client for one call: its TLS, proxy, credentials and timeouts. Redirections and cookies are handled outside. */
final class WebConnection {
    private final ConnectionParameters parameters;
    private final RequestParameters request;
    private final WebRequestSession session;

    WebConnection(ConnectionParameters parameters, RequestParameters request, WebRequestSession session) {
        this.parameters = parameters;
        this.request = request;
        this.session = session;
    }

    CloseableHttpClient open(boolean decompress) {
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(managerBuilder()
                        .setTlsSocketStrategy(tls())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout(parameters.connectionTimeoutSeconds))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(
                                parameters.operationTimeoutSeconds > 0
                                        ? parameters.operationTimeoutSeconds
                                        : parameters.connectionTimeoutSeconds))
                        .build())
                .setDefaultCookieStore(session.cookieStore())
                .disableRedirectHandling()
                .disableAutomaticRetries();
        if (!decompress) {
            builder.disableContentCompression();
        }
        setProxy(builder);
        setCredentials(builder);
        return builder.build();
    }

    private PoolingHttpClientConnectionManagerBuilder managerBuilder() {
        return request.unixSocket == null
                ? PoolingHttpClientConnectionManagerBuilder.create()
                : new UnixSocketConnections(request.unixSocket.path());
    }

    private static Timeout timeout(int seconds) {
        return seconds > 0 ? Timeout.ofSeconds(seconds) : Timeout.DISABLED;
    }

    private TlsSocketStrategy tls() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    keys(), parameters.skipCertificateCheck ? new TrustManager[] {new AnyCertificate()} : null, null);
            return new DefaultClientTlsStrategy(
                    context,
                    protocols(),
                    null,
                    null,
                    parameters.skipCertificateCheck
                            ? HostnameVerificationPolicy.CLIENT
                            : HostnameVerificationPolicy.BOTH,
                    parameters.skipCertificateCheck ? NoopHostnameVerifier.INSTANCE : null);
        } catch (GeneralSecurityException noTls) {
            throw new IllegalStateException("This Java runtime has no TLS.", noTls);
        }
    }

    /** What answers a server that asks who the client is; null where no certificate was given. */
    private KeyManager[] keys() throws GeneralSecurityException {
        X509Certificate2 certificate = parameters.certificate;
        if (certificate == null || !certificate.hasPrivateKey()) {
            return null;
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "client",
                    certificate.key(),
                    new char[0],
                    certificate.chain().toArray(X509Certificate[]::new));
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, new char[0]);
            return factory.getKeyManagers();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String[] protocols() {
        if (parameters.sslProtocol == null || parameters.sslProtocol.number() == 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (String name : parameters.sslProtocol.toString().split(", ")) {
            names.add(
                    switch (name) {
                        case "Tls13" -> "TLSv1.3";
                        case "Tls12" -> "TLSv1.2";
                        case "Tls11" -> "TLSv1.1";
                        default -> "TLSv1";
                    });
        }
        return names.toArray(String[]::new);
    }

    private void setProxy(HttpClientBuilder builder) {
        if (request.proxy != null) {
            URI proxy = URI.create(request.proxy.toString());
            builder.setProxy(new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()));
        } else if (!request.noProxy) {
            builder.useSystemProperties();
        }
    }

    private void setCredentials(HttpClientBuilder builder) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        if (session.credentials() != null) {
            credentials.setCredentials(new AuthScope(null, -1), credentials(session.credentials()));
        }
        if (request.proxy != null && request.proxyCredential != null) {
            URI proxy = URI.create(request.proxy.toString());
            credentials.setCredentials(
                    new AuthScope(proxy.getHost(), proxy.getPort()), credentials(request.proxyCredential));
        }
        builder.setDefaultCredentialsProvider(credentials);
    }

    private static UsernamePasswordCredentials credentials(PSCredential credential) {
        return new UsernamePasswordCredentials(
                credential.userName(), credential.password().reveal());
    }
}
