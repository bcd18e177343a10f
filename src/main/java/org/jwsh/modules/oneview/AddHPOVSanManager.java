package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.security.PSCredential;

/** Adds a SAN manager. */
@Cmdlet(verb = "Add", noun = "HPOVSanManager", aliases = "New-HPOVSanManager", defaultParameterSet = "BNA")
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVSanManager extends ApplianceCmdlet {
    private static final Map<String, String> PROVIDERS = Map.of(
            "brocade", "Brocade Network Advisor",
            "bna", "Brocade Network Advisor",
            "brocade network advisor", "Brocade Network Advisor",
            "hp", "HPE",
            "hpe", "HPE",
            "cisco", "Cisco");

    @Parameter(mandatory = true, position = 0)
    @ValidateSet({"Brocade", "BNA", "Brocade Network Advisor", "HP", "HPE", "Cisco"})
    String type;

    @Parameter(mandatory = true, position = 1)
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter
    @ValidateRange(min = "1", max = "65535")
    @DefaultValue("0")
    int port;

    @Parameter(set = "BNA", mandatory = true)
    @ValidateNotNullOrEmpty
    String username;

    @Parameter(set = "BNA", mandatory = true)
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter(set = "BNACredential", mandatory = true)
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter(set = "HPCisco", mandatory = true)
    String snmpUserName;

    @Parameter(set = "HPCisco")
    @ValidateNotNullOrEmpty
    @ValidateSet({"None", "AuthOnly", "AuthAndPriv"})
    @DefaultValue("None")
    String snmpAuthLevel;

    @Parameter(set = "HPCisco")
    @ValidateNotNullOrEmpty
    @ValidateSet({"sha", "md5"})
    String snmpAuthProtocol;

    @Parameter(set = "HPCisco")
    @ValidateNotNullOrEmpty
    Object snmpAuthPassword;

    @Parameter(set = "HPCisco")
    @ValidateNotNullOrEmpty
    @ValidateSet({"aes-128", "des56", "3des"})
    String snmpPrivProtocol;

    @Parameter(set = "HPCisco")
    @ValidateNotNullOrEmpty
    Object snmpPrivPassword;

    @Parameter(set = {"BNA", "BNACredential"})
    boolean useSsl;

    @Parameter
    boolean async;

    AddHPOVSanManager(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode manager = Json.object();
            manager.put("name", hostname);
            manager.put("providerDisplayName", PROVIDERS.get(type.toLowerCase(Locale.ROOT)));
            ArrayNode info = manager.putArray("connectionInfo");
            add(info, "Host", hostname);
            add(info, "Port", port > 0 ? Integer.toString(port) : null);
            add(info, "Username", credential == null ? username : credential.userName());
            add(info, "Password", Secret.text(credential == null ? password : credential.password()));
            add(info, "UseSsl", type.toLowerCase(Locale.ROOT).startsWith("b") ? Boolean.toString(useSsl) : null);
            add(info, "SnmpUserName", snmpUserName);
            add(info, "SnmpAuthLevel", snmpAuthLevel);
            add(info, "SnmpAuthProtocol", snmpAuthProtocol);
            add(info, "SnmpAuthString", Secret.text(snmpAuthPassword));
            add(info, "SnmpPrivProtocol", snmpPrivProtocol);
            add(info, "SnmpPrivString", Secret.text(snmpPrivPassword));
            writeTask(connection, send(connection, "POST", "/rest/fc-sans/device-managers", manager), async);
        }
    }

    private static void add(ArrayNode info, String name, String value) {
        if (value != null) {
            info.addObject().put("name", name).put("value", value);
        }
    }
}
