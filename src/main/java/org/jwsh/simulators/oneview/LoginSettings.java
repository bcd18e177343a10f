package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who may log in and how: local users or only those of directories, over SSH, at the service console; what directories hold. */
final class LoginSettings {
    private static final String GLOBAL = "/rest/logindomains/global-settings";
    private static final String CONSOLE = "/rest/appliance/settings/enableServiceAccess";
    private static final String SHOWN = "/rest/certificates/https/remote/*";

    private final SettingResource global;
    private final SettingResource ssh;
    private final SettingResource validation;
    private final String certificate;
    private volatile JsonNode console = BooleanNode.TRUE;

    /**
     * @param certificate the text of the certificate that every host shows to the appliance
     */
    LoginSettings(ResourceFamily.Appliance appliance, String certificate) {
        this.certificate = certificate;
        ObjectNode logins = Json.object();
        logins.put("type", "LoginDomainGlobalSettingsV2Dto");
        logins.put("allowLocalLogin", true);
        logins.put("enforceComplexPasswordEnabled", false);
        logins.putObject("defaultLoginDomain")
                .put("type", "LoginDomainConfigInfoDto")
                .put("name", "LOCAL");
        logins.putArray("configuredLoginDomains");
        global = new SettingResource(appliance, GLOBAL, "Logins", false, logins);
        ObjectNode access = Json.object();
        access.put("type", "ApplianceSshAccess").put("allowSshAccess", true);
        ssh = new SettingResource(appliance, "/rest/appliance/ssh-access", "SSH access", true, access);
        ObjectNode checks = Json.object();
        checks.put("type", "CertValidationConfiguration").put("okToReboot", false);
        checks.putObject("certValidationConfig").put("global.validateCertificate", "true");
        validation = new SettingResource(
                appliance, "/rest/certificates/validator-configuration", "Certificate validation", true, checks);
    }

    void register(Routes routes) {
        global.register(routes);
        ssh.register(routes);
        validation.register(routes);
        routes.on("POST", GLOBAL + "/allow-local-login", this::allowLocalLogin)
                .on("POST", "/rest/logindomains/groups", this::groups)
                .on("GET", SHOWN, request -> Response.ok(shown(request)))
                .on("GET", CONSOLE, request -> Response.ok(console))
                .on("PUT", CONSOLE, this::allowConsole);
    }

    private Response allowLocalLogin(Request request) {
        ObjectNode changed = global.read();
        changed.set("allowLocalLogin", request.jsonObject().path("allowLocalLogin"));
        global.set(changed);
        return Response.ok(changed);
    }

    private Response allowConsole(Request request) {
        console = request.json();
        return Response.ok(console);
    }

    private Response groups(Request request) {
        String begin = request.jsonObject().path("searchString").asText();
        List<ObjectNode> found = List.of("Server Admins", "Network Admins", "Operators").stream()
                .filter(name -> name.regionMatches(true, 0, begin, 0, begin.length()))
                .map(name -> Json.object().put("Name", name).put("DN", "CN=" + name + ",OU=Admins,DC=domain,DC=com"))
                .toList();
        return Response.ok(Json.collection("LoginDomainGroups", "/rest/logindomains/groups", found));
    }

    private ObjectNode shown(Request request) {
        ObjectNode answer = Json.object().put("type", "CertificateInfoV2");
        answer.putArray("certificateDetails").addObject().put("base64Data", certificate);
        return answer;
    }
}
