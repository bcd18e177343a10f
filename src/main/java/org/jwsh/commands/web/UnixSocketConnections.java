package org.jwsh.commands.web;

import java.net.InetAddress;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.RegistryBuilder;

/** Makes connections through a socket with a path: names of servers are not looked up. */
final class UnixSocketConnections extends PoolingHttpClientConnectionManagerBuilder {
    private static final DnsResolver NO_LOOK_UP = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };

    private final String path;

    UnixSocketConnections(String path) {
        this.path = path;
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver schemePortResolver, DnsResolver dnsResolver, TlsSocketStrategy tlsSocketStrategy) {
        return new DefaultHttpClientConnectionOperator(
                proxy -> new UnixSocket(path),
                schemePortResolver,
                NO_LOOK_UP,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register("https", tlsSocketStrategy)
                        .build());
    }
}
