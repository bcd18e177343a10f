package org.jwsh.remoting.wsman;

import java.io.IOException;
import java.util.Base64;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.ntlm.NtlmClient;
import org.jwsh.remoting.ntlm.NtlmException;
import org.jwsh.remoting.ntlm.NtlmSession;

/** Envelopes sealed with NTLM: each connection has keys of its own and carries one envelope at a time. */
final class SealedChannel implements WsmanChannel {
    private static final int UNAUTHORIZED = 401;
    private static final String SCHEME = "Negotiate ";

    private final WsmanTarget target;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    SealedChannel(WsmanTarget target) {
        this.target = target;
    }

    @Override
    public Answer exchange(byte[] envelope) throws IOException {
        Connection connection = idle.poll();
        Answer answer = connection == null ? null : attempt(connection, envelope);
        if (answer == null) {
            connection = new Connection();
            answer = connection.exchange(envelope);
        }
        if (closed) {
            connection.close();
        } else {
            idle.push(connection);
        }
        return answer;
    }

    /** Uses a connection that has rested; null where the server has given it up meanwhile. */
    private static Answer attempt(Connection connection, byte[] envelope) throws IOException {
        try {
            Answer answer = connection.exchange(envelope);
            if (answer.status() != UNAUTHORIZED) {
                return answer;
            }
        } catch (NoHttpResponseException unread) {
            // the server closed it before it read the request: a fresh one does
        }
        connection.close();
        return null;
    }

    @Override
    public void close() {
        closed = true;
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }

    /** One connection with its keys. */
    private final class Connection {
        private final CloseableHttpClient http = WsmanHttp.client(target, 1);
        private NtlmSession keys;

        Answer exchange(byte[] envelope) throws IOException {
            if (keys == null) {
                negotiate();
            }
            HttpPost post = new HttpPost(target.address());
            post.setHeader("Content-Type", SealedBody.TYPE);
            post.setEntity(new ByteArrayEntity(SealedBody.seal(envelope, keys), null));
            return http.execute(post, this::open);
        }

        private Answer open(ClassicHttpResponse response) throws IOException {
            byte[] content = content(response);
            Header type = response.getFirstHeader("Content-Type");
            boolean sealed = type != null && SealedBody.isMeantBy(type.getValue());
            if (!sealed && response.getCode() != UNAUTHORIZED) {
                throw new TransportException("The server answers a sealed message in the clear.", null);
            }
            try {
                return new Answer(response.getCode(), sealed ? SealedBody.open(content, keys) : new byte[0]);
            } catch (NtlmException changed) {
                throw new TransportException(changed.getMessage(), changed);
            }
        }

        private void negotiate() throws IOException {
            NtlmClient client = new NtlmClient(target.user(), target.password());
            byte[] challenge = step(client.begin(), true);
            try {
                byte[] answer = client.answer(challenge);
                step(answer, false);
                keys = client.session();
            } catch (NtlmException refused) {
                throw new TransportException(refused.getMessage(), refused);
            }
        }

        private byte[] step(byte[] token, boolean wantsAnswer) throws IOException {
            HttpPost post = new HttpPost(target.address());
            post.setHeader("Authorization", SCHEME + Base64.getEncoder().encodeToString(token));
            post.setEntity(new ByteArrayEntity(new byte[0], null));
            return http.execute(post, response -> {
                content(response);
                if (!wantsAnswer && response.getCode() != UNAUTHORIZED) {
                    return new byte[0];
                }
                for (Header header : response.getHeaders("WWW-Authenticate")) {
                    if (wantsAnswer && header.getValue().startsWith(SCHEME)) {
                        return Base64.getDecoder()
                                .decode(header.getValue()
                                        .substring(SCHEME.length())
                                        .strip());
                    }
                }
                throw new TransportException(
                        wantsAnswer ? "The server does not take Negotiate authentication." : "Access is denied.", null);
            });
        }

        private static byte[] content(ClassicHttpResponse response) throws IOException {
            return response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
        }

        void close() {
            http.close(CloseMode.IMMEDIATE);
        }
    }
}
