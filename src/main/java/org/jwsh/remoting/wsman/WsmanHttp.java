package org.jwsh.remoting.wsman;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** HTTP as the service is spoken to: no cookies, no redirects, nothing that is repeated by itself. */
final class WsmanHttp {
    private static final int RESPONSE_SECONDS = 90;

    private WsmanHttp() {}

    static CloseableHttpClient client(WsmanTarget target, int largest) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(largest)
                .setMaxConnPerRoute(largest)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(target.patience()))
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(1))
                        .build());
        if (target.tls() != null) {
            connections.setTlsSocketStrategy(new DefaultClientTlsStrategy(
                    target.tls(),
                    target.anyName() ? HostnameVerificationPolicy.CLIENT : HostnameVerificationPolicy.BOTH,
                    target.anyName() ? NoopHostnameVerifier.INSTANCE : null));
        }
        return HttpClients.custom()
                .setConnectionManager(connections.build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(RESPONSE_SECONDS))
                        .build())
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableRedirectHandling()
                .build();
    }
}
