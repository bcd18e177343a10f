package org.jwsh.simulators.oneview;

import java.time.Instant;
import java.util.List;

/**
 * A login that is open on one appliance.
 *
 * @param id the value of the {@code auth} header
 * @param clientHost address the login came from
 */
record Session(
        String id,
        String userName,
        String loginDomain,
        String clientHost,
        Instant created,
        List<Permission> permissions) {
    Session renewed(String newId, List<Permission> newPermissions) {
        return new Session(newId, userName, loginDomain, clientHost, created, newPermissions);
    }

    /** Whether an active role may change resources. */
    boolean mayWrite() {
        return permissions.stream().anyMatch(p -> p.active() && !p.roleName().equalsIgnoreCase("Read only"));
    }
}
