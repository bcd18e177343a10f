package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.values.security.PSCredential;

/** How the appliance logs in to a device that it is to manage. */
final class DeviceAccess {
    private final ApplianceCmdlet cmdlet;
    private final PSCredential credential;
    private final String userName;
    private final Object password;

    /**
     * @param credential user and password, null where they are given apart
     * @param password text or a SecureString; asked for where it is null
     */
    DeviceAccess(ApplianceCmdlet cmdlet, PSCredential credential, String userName, Object password) {
        this.cmdlet = cmdlet;
        this.credential = credential;
        this.userName = userName;
        this.password = password;
    }

    void addTo(ObjectNode device) {
        if (credential != null) {
            device.put("username", credential.userName());
            device.put("password", Secret.text(credential.password()));
        } else {
            device.put("username", userName);
            device.put(
                    "password", password == null ? new String(cmdlet.askForSecret("Password")) : Secret.text(password));
        }
    }
}
