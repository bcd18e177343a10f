package org.jwsh.remoting.wsman;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import org.jwsh.remoting.client.TransportException;

/** Envelopes as they are, over TLS: with user and password in each request, or with a certificate of the client. */
final class PlainChannel implements WsmanChannel {
    private static final int CONNECTIONS = 64;
    private static final int ATTEMPTS = 5;
    private static final String BY_CERTIFICATE = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual";

    private final WsmanTarget target;
    private final CloseableHttpClient http;
    private final String authorization;

    /** @throws TransportException where a password would go over the wire in the clear */
    PlainChannel(WsmanTarget target) {
        if (!"https".equals(target.address().getScheme())) {
            throw new TransportException(
                    "Passwords are sent over HTTPS only: use -UseSSL, or an address that begins with https.", null);
        }
        this.target = target;
        this.authorization = target.authentication() == Authentication.CERTIFICATE ? BY_CERTIFICATE : basic(target);
        this.http = WsmanHttp.client(target, CONNECTIONS);
    }

    private static String basic(WsmanTarget target) {
        String pair = target.user() + ":" + new String(target.password());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it again where the server had closed the connection before it read the request. */
    @Override
    public Answer exchange(byte[] envelope) throws IOException {
        HttpPost post = new HttpPost(target.address());
        post.setHeader("Authorization", authorization);
        post.setHeader("Content-Type", Soap.TYPE);
        post.setEntity(new ByteArrayEntity(envelope, null));
        for (int attempt = 1; ; attempt++) {
            try {
                return http.execute(
                        post,
                        response -> new Answer(
                                response.getCode(),
                                response.getEntity() == null
                                        ? new byte[0]
                                        : EntityUtils.toByteArray(response.getEntity())));
            } catch (NoHttpResponseException unread) {
                if (attempt == ATTEMPTS) {
                    throw unread;
                }
            }
        }
    }

    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }
}
