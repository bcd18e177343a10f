package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.values.security.PSCredential;

/**
 * The user of a directory that the appliance looks things up as.
 *
 * @param credential name and password in one; null where they are given apart
 */
record DirectoryLogin(PSCredential credential, String userName, Object password) {
    /** Adds name and password, as far as they are given, to the body of a request. */
    void addTo(ObjectNode body) {
        if (credential == null) {
            Change.of(body).set("userName", userName).set("password", Secret.text(password));
        } else {
            body.put("userName", credential.userName());
            body.put("password", Secret.text(credential.password()));
        }
    }
}
