package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;

/** What can be allowed or forbidden on an appliance: where it is set, and what is asked before it is forbidden. */
enum ApplianceSwitch {
    SSH_ACCESS("/rest/appliance/ssh-access", "allowSshAccess", "Disable SSH access"),
    SERVICE_CONSOLE("/rest/appliance/settings/enableServiceAccess", null, "Disable access to the service console"),
    COMPLEX_PASSWORDS(
            "/rest/logindomains/global-settings", "enforceComplexPasswordEnabled", "Disable complex passwords");

    private final String uri;
    private final String field;
    private final String question;

    ApplianceSwitch(String uri, String field, String question) {
        this.uri = uri;
        this.field = field;
        this.question = question;
    }

    String uri() {
        return uri;
    }

    /** The field of the setting that says so; null where the setting is nothing else. */
    String field() {
        return field;
    }

    /** Whether it is allowed, as an object with the appliance. */
    Object state(ApplianceCmdlet cmdlet, Connection connection, String typeName) {
        JsonNode setting = cmdlet.get(connection, uri);
        boolean allowed =
                field == null ? setting.asBoolean() : setting.path(field).asBoolean();
        return Resources.of(Json.object().put("Enabled", allowed), connection, typeName);
    }

    String question() {
        return question;
    }
}
