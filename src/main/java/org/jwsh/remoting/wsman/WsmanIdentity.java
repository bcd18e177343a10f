package org.jwsh.remoting.wsman;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.protocol.ProtocolException;
import org.w3c.dom.Document;

/** What a WS-Management service tells of itself to anybody. */
public record WsmanIdentity(String protocolVersion, String vendor, String version) {
    /** The namespace of the answer. */
    public static final String NAMESPACE = Soap.IDENTITY;

    private static final int OK = 200;

    /** @throws TransportException where there is no such service */
    public static WsmanIdentity ask(URI address, Duration patience) {
        WsmanTarget target = new WsmanTarget(address, "", new char[0], null, false, "", patience);
        HttpPost post = new HttpPost(address);
        post.setHeader("WSMANIDENTIFY", "unauthenticated");
        post.setHeader("Content-Type", Soap.TYPE);
        post.setEntity(new ByteArrayEntity(request().getBytes(StandardCharsets.UTF_8), null));
        try (CloseableHttpClient http = WsmanHttp.client(target, 1)) {
            return http.execute(post, response -> {
                byte[] content =
                        response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
                if (response.getCode() != OK) {
                    throw new TransportException(
                            "The WS-Management service answered with the status " + response.getCode() + ".", null);
                }
                Document answer = Soap.parse(content);
                return new WsmanIdentity(
                        Soap.text(answer, Soap.IDENTITY, "ProtocolVersion"),
                        Soap.text(answer, Soap.IDENTITY, "ProductVendor"),
                        Soap.text(answer, Soap.IDENTITY, "ProductVersion"));
            });
        } catch (IOException | ProtocolException gone) {
            throw new TransportException(
                    "The client cannot connect to the destination specified in the request. Verify that the service on the"
                            + " destination is running and is accepting requests: " + gone.getMessage(),
                    gone);
        }
    }

    private static String request() {
        return "<s:Envelope xmlns:s=\"" + Soap.ENVELOPE + "\" xmlns:wsmid=\"" + Soap.IDENTITY
                + "\"><s:Header/><s:Body><wsmid:Identify/></s:Body></s:Envelope>";
    }
}
