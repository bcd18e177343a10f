package org.jwsh.commands.remoting;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.wsman.AnyCertificate;
import org.jwsh.remoting.wsman.WsmanTarget;
import org.jwsh.remoting.wsman.WsmanTransport;
import org.jwsh.values.security.PSCredential;

/** Makes a WS-Management connection of what a user says of it. */
final class WsmanConnector implements Connector {
    private static final int PLAIN_PORT = 5985;
    private static final int TLS_PORT = 5986;
    private static final String CONFIGURATION = "Microsoft.PowerShell";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final PSCredential credential;
    private final PSSessionOption option;
    private final String configuration;

    private WsmanConnector(URI address, PSCredential credential, PSSessionOption option, String configuration) {
        this.address = address;
        this.credential = credential;
        this.option = option == null ? new PSSessionOption() : option;
        this.configuration = configuration == null || configuration.isEmpty()
                ? CONFIGURATION
                : configuration.substring(configuration.lastIndexOf('/') + 1);
    }

    /** @param application the path of the service, null for the usual one; the port is 0 for the usual one */
    static WsmanConnector of(
            String computer,
            int port,
            boolean useSSL,
            String application,
            PSCredential credential,
            Object option,
            String configuration) {
        int chosen = port > 0 ? port : useSSL ? TLS_PORT : PLAIN_PORT;
        String path = application == null || application.isEmpty() ? "wsman" : application;
        return new WsmanConnector(
                URI.create((useSSL ? "https" : "http") + "://" + computer + ":" + chosen + "/" + path),
                credential,
                (PSSessionOption) option,
                configuration);
    }

    static WsmanConnector of(URI address, PSCredential credential, Object option, String configuration) {
        return new WsmanConnector(address, credential, (PSSessionOption) option, configuration);
    }

    @Override
    public String host() {
        return address.getHost();
    }

    @Override
    public String transport() {
        return "WSMan";
    }

    @Override
    public String configuration() {
        return configuration;
    }

    @Override
    public String expression() {
        String user = credential == null ? "" : credential.userName();
        return "New-PSSession -ConnectionUri " + ProxyModuleText.quoted(address.toString())
                + " -ConfigurationName " + ProxyModuleText.quoted(configuration)
                + " -Credential (Get-Credential -UserName " + ProxyModuleText.quoted(user)
                + ") @SessionParameters";
    }

    @Override
    public RemoteRunspace open() {
        if (credential == null) {
            throw new TransportException(
                    "A credential is needed: WS-Management servers are logged in to with Basic authentication.", null);
        }
        char[] password = credential.password().reveal();
        WsmanTarget target = new WsmanTarget(
                address, credential.userName(), password, tls(), option.skipCNCheck(), configuration, PATIENCE);
        return RemoteRunspace.open(new WsmanTransport(target), UUID::randomUUID, PATIENCE);
    }

    private SSLContext tls() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, option.skipCACheck() ? new TrustManager[] {new AnyCertificate()} : null, null);
            return context;
        } catch (GeneralSecurityException noTls) {
            throw new IllegalStateException("This Java runtime has no TLS.", noTls);
        }
    }
}
