package org.jwsh.commands.remoting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jwsh.remoting.client.ClientSettings;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.ssh.SshConnection;
import org.jwsh.remoting.ssh.SshTarget;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.LanguagePrimitives;

/** Makes an SSH connection of what a user says of it: {@code host}, {@code user@host}, with a port, a key, a subsystem. */
final class SshConnector implements Connector {
    private static final int PORT = 22;
    private static final int PATIENCE_SECONDS = 30;

    private final SshTarget target;
    private final int width;

    private SshConnector(SshTarget target, int width) {
        this.target = target;
        this.width = width;
    }

    /** @param hostName the host's name; may have a user's name with @ before it and a port with a colon behind */
    static SshConnector of(ExecutionContext context, String hostName, RemoteInvocation.Login login) {
        int at = hostName.lastIndexOf('@');
        int colon = hostName.lastIndexOf(':');
        boolean hasPort = colon > at && hostName.indexOf(':', at + 1) == colon;
        String host = hostName.substring(at + 1, hasPort ? colon : hostName.length());
        String user = login.userName() != null
                ? login.userName()
                : at > 0 ? hostName.substring(0, at) : environment(context, "USER");
        int port = login.port() > 0 ? login.port() : hasPort ? Integer.parseInt(hostName.substring(colon + 1)) : PORT;
        Path home = Path.of(environment(context, "HOME"));
        Duration patience = login.connectingTimeout() > 0
                ? Duration.ofMillis(login.connectingTimeout())
                : Duration.ofSeconds(PATIENCE_SECONDS);
        String keyFile = login.keyFilePath();
        String subsystem = login.subsystem();
        return new SshConnector(
                new SshTarget(
                        host,
                        port,
                        user,
                        keyFile == null ? password(context, user, host) : null,
                        keyFile == null ? null : SessionLocation.of(context).resolve(keyFile),
                        home.resolve(".ssh").resolve("known_hosts"),
                        subsystem == null || subsystem.isEmpty() ? "powershell" : subsystem,
                        patience),
                context.host().width());
    }

    /** @param description a table of {@code -SSHConnection} */
    static SshConnector of(ExecutionContext context, Map<?, ?> description) {
        Object port = description.get("Port");
        return of(
                context,
                text(description, "ComputerName", "HostName"),
                new RemoteInvocation.Login(
                        text(description, "UserName"),
                        port == null ? 0 : Integer.parseInt(LanguagePrimitives.toStringInvariant(port)),
                        text(description, "KeyFilePath", "IdentityFilePath"),
                        text(description, "Subsystem"),
                        0));
    }

    private static String text(Map<?, ?> description, String... names) {
        for (String name : names) {
            Object value = description.get(name);
            if (value != null) {
                return LanguagePrimitives.toStringInvariant(value);
            }
        }
        return null;
    }

    private static String environment(ExecutionContext context, String name) {
        String value = context.host().environment().get(name);
        return value == null ? System.getProperty(name.equals("HOME") ? "user.home" : "user.name") : value;
    }

    /** The answer of a person to the server's question for a password; null where there is nobody to ask. */
    private static char[] password(ExecutionContext context, String user, String host) {
        PSHost console = context.host();
        if (!console.isInteractive()) {
            return null;
        }
        console.write(user + "@" + host + "'s password: ");
        return console.readSecret();
    }

    @Override
    public String host() {
        return target.host();
    }

    @Override
    public String transport() {
        return "SSH";
    }

    @Override
    public String configuration() {
        return "DefaultShell";
    }

    @Override
    public String expression() {
        StringBuilder text = new StringBuilder("New-PSSession -HostName ")
                .append(ProxyModuleText.quoted(target.host()))
                .append(" -Port ")
                .append(target.port())
                .append(" -UserName ")
                .append(ProxyModuleText.quoted(target.user()));
        if (target.keyFile() != null) {
            text.append(" -KeyFilePath ")
                    .append(ProxyModuleText.quoted(target.keyFile().toString()));
        }
        return text.append(" -Subsystem ")
                .append(ProxyModuleText.quoted(target.subsystem()))
                .toString();
    }

    @Override
    public RemoteRunspace open() {
        return RemoteRunspace.open(SshConnection.open(target), new ClientSettings(target.patience()).withHost(width));
    }
}
