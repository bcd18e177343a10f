package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;

/** Makes a server for New-HPOVLdapDirectory. */
@Cmdlet(verb = "New", noun = "HPOVLdapServer")
public final class NewHPOVLdapServer extends OneViewCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Name")
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter(name = "SSLPort")
    @Alias("port")
    @ValidateRange(min = "1", max = "65535")
    @DefaultValue("636")
    int sslPort;

    @Parameter
    @Alias("cert")
    Object certificate;

    @Parameter
    boolean trustLeafCertificate;

    NewHPOVLdapServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        ObjectNode server = Json.object();
        server.put("type", "LoginDomainDirectoryServerInfoDto");
        server.put("directoryServerIpAddress", hostname);
        server.put("directoryServerSSLPortNumber", sslPort > 0 ? sslPort : 636);
        server.put(
                "directoryServerCertificateBase64Data",
                certificate == null
                        ? ""
                        : PemText.of(
                                certificate,
                                path -> session().currentDirectory().resolve(path)));
        server.put("directoryServerCertificateStatus", "");
        server.put("serverStatus", "");
        server.put("trustLeafCertificate", trustLeafCertificate);
        writeObject(Resources.value(server));
    }
}
