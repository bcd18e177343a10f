package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A role of a session.
 *
 * @param scopeUri the scope the role is limited to, null for all resources
 * @param active whether the session uses it now
 */
record Permission(String roleName, String scopeUri, boolean active) {
    Permission activated(boolean nowActive) {
        return new Permission(roleName, scopeUri, nowActive);
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("roleName", roleName);
        json.put("scopeUri", scopeUri);
        json.put("active", active);
        return json;
    }
}
