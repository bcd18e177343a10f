package org.jwsh.commands.remoting;

import java.net.URI;
import java.time.Duration;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.wsman.WsmanIdentity;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;

/** Asks a WS-Management service what it is, without logging in. */
@Cmdlet(verb = "Test", noun = "WSMan")
public final class TestWSManCommand extends BuiltInCmdlet {
    private static final int PLAIN_PORT = 5985;
    private static final int TLS_PORT = 5986;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Parameter(position = 0, valueFromPipeline = true)
    @Alias("cn")
    String computerName;

    @Parameter
    @Alias({"auth", "am"})
    @ParameterType("System.Management.Automation.Runspaces.AuthenticationMechanism")
    Object authentication;

    @Parameter(set = "ComputerName")
    @ValidateRange(min = "1", max = "65535")
    int port;

    @Parameter(set = "ComputerName")
    boolean useSSL;

    @Parameter(set = "ComputerName")
    String applicationName;

    @Parameter(valueFromPipelineByPropertyName = true)
    @Alias({"cred", "c"})
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter
    String certificateThumbprint;

    @Override
    protected void processRecord() {
        String host = computerName == null || computerName.equals(".") ? "localhost" : computerName;
        int chosen = port > 0 ? port : useSSL ? TLS_PORT : PLAIN_PORT;
        String path = applicationName == null ? "wsman" : applicationName;
        URI address = URI.create((useSSL ? "https" : "http") + "://" + host + ":" + chosen + "/" + path);
        try {
            WsmanIdentity identity = WsmanIdentity.ask(address, PATIENCE);
            PSObject answer = PSObject.custom()
                    .put("wsmid", WsmanIdentity.NAMESPACE)
                    .put("ProtocolVersion", identity.protocolVersion())
                    .put("ProductVendor", identity.vendor())
                    .put("ProductVersion", identity.version());
            answer.typeNames().addFirst("System.Xml.XmlElement#" + WsmanIdentity.NAMESPACE + "#IdentifyResponse");
            writeObject(answer);
        } catch (TransportException failed) {
            report(
                    "System.InvalidOperationException",
                    failed.getMessage(),
                    "WsManError",
                    ErrorCategory.InvalidOperation,
                    host);
        }
    }
}
