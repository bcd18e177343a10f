package org.jwsh.commands.remoting;

import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jwsh.remoting.client.ClientSettings;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.wsman.AnyCertificate;
import org.jwsh.remoting.wsman.Authentication;
import org.jwsh.remoting.wsman.WsmanTarget;
import org.jwsh.remoting.wsman.WsmanTransport;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.security.PSCredential;

/** Makes a WS-Management connection of what a user says of it. */
final class WsmanConnector implements Connector {
    private static final int PLAIN_PORT = 5985;
    private static final int TLS_PORT = 5986;
    private static final String CONFIGURATION = "Microsoft.PowerShell";

    private final URI address;
    private final RemoteInvocation.Service service;
    private final PSSessionOption option;
    private final String configuration;
    private final int width;
    private final Path home;

    private WsmanConnector(ExecutionContext context, URI address, RemoteInvocation.Service service) {
        this.address = address;
        this.service = service;
        this.option = service.option() == null ? new PSSessionOption() : (PSSessionOption) service.option();
        String asked = service.configuration();
        this.configuration =
                asked == null || asked.isEmpty() ? CONFIGURATION : asked.substring(asked.lastIndexOf('/') + 1);
        this.width = context.host().width();
        String folder = context.host().environment().get("HOME");
        this.home = Path.of(folder == null ? System.getProperty("user.home") : folder);
    }

    /** A connector to the usual address of a machine's service. */
    static WsmanConnector of(ExecutionContext context, String computer, RemoteInvocation.Service service) {
        boolean tls = service.useSSL();
        int port = service.port() > 0 ? service.port() : tls ? TLS_PORT : PLAIN_PORT;
        String application = service.application();
        String path = application == null || application.isEmpty() ? "wsman" : application;
        String host = computer.equals(".") || computer.isEmpty() ? "localhost" : computer;
        return new WsmanConnector(
                context, URI.create((tls ? "https" : "http") + "://" + host + ":" + port + "/" + path), service);
    }

    static WsmanConnector of(ExecutionContext context, URI address, RemoteInvocation.Service service) {
        return new WsmanConnector(context, address, service);
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
        String user = service.credential() == null ? "" : service.credential().userName();
        return "New-PSSession -ConnectionUri " + ProxyModuleText.quoted(address.toString())
                + " -ConfigurationName " + ProxyModuleText.quoted(configuration)
                + " -Credential (Get-Credential -UserName " + ProxyModuleText.quoted(user)
                + ") @SessionParameters";
    }

    @Override
    public RemoteRunspace open() {
        PSCredential credential = service.credential();
        Authentication how = authentication();
        if (credential == null && how != Authentication.CERTIFICATE) {
            throw new TransportException("A credential is needed: the user of this session has none to show.", null);
        }
        WsmanTarget target = new WsmanTarget(
                address,
                credential == null ? "" : credential.userName(),
                credential == null ? new char[0] : credential.password().reveal(),
                tls(),
                option.skipCNCheck(),
                configuration,
                option.openTimeout(),
                how);
        return RemoteRunspace.open(
                new WsmanTransport(target), new ClientSettings(option.openTimeout()).withHost(width));
    }

    /** What was asked for; by default a password is shown where TLS protects it and proved where nothing does. */
    private Authentication authentication() {
        String asked = service.authentication() == null
                ? "Default"
                : LanguagePrimitives.toStringInvariant(service.authentication());
        if (service.certificateThumbprint() != null
                && !service.certificateThumbprint().isEmpty()) {
            return Authentication.CERTIFICATE;
        }
        return switch (asked) {
            case "Basic" -> Authentication.BASIC;
            case "Default" -> "https".equals(address.getScheme()) ? Authentication.BASIC : Authentication.NEGOTIATE;
            case "Negotiate", "NegotiateWithImplicitCredential" -> Authentication.NEGOTIATE;
            default ->
                throw new TransportException("The authentication mechanism " + asked + " is not available.", null);
        };
    }

    /** The client's own certificate, where one was asked for. */
    private KeyManager[] keys() {
        String thumbprint = service.certificateThumbprint();
        return thumbprint == null || thumbprint.isEmpty() ? null : PersonalCertificates.find(thumbprint, home);
    }

    private SSLContext tls() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(), option.skipCACheck() ? new TrustManager[] {new AnyCertificate()} : null, null);
            return context;
        } catch (GeneralSecurityException noTls) {
            throw new IllegalStateException("This Java runtime has no TLS.", noTls);
        }
    }
}
